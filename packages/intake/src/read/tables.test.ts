import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'
import { linesOf } from './lines.ts'
import { tablesIn } from './tables.ts'

const HEADER = [
  'TT',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Sản phẩm',
]
const ROWS = [
  ['1', 'Ban hành kế hoạch', 'Văn phòng HĐND và UBND', 'Các phòng', 'Tháng 3/2026', 'Kế hoạch'],
  [
    '2',
    'Tuyên truyền Luật Đất đai',
    'Phòng Kinh tế',
    'Các thôn; Hội Nông dân',
    'Quý II/2026',
    'Hội nghị',
  ],
  ['3', 'Tổng kết', 'Văn phòng HĐND và UBND', '', 'Trước 15/12/2026', ''],
]
const tabbed = [HEADER, ...ROWS].map((row) => row.join('\t')).join('\n')
const barred = [HEADER, ROWS[0]?.map(() => '---') ?? [], ...ROWS]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n')

const read = (table: string) =>
  readPlan(
    aPlan(
      `II. NHIỆM VỤ\n\n${table}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế bố trí kinh phí.`,
    ),
  )

describe('a plan that prints its tasks as a table', () => {
  it.each([
    ['by tabs', tabbed],
    ['by bars', barred],
  ])('parted %s has a task for each row', (_, table) => {
    const { tasks, doubts } = read(table)
    expect(
      tasks.map(({ ref, title, lead, coordinating, deliverable }) => [
        ref,
        title,
        lead,
        coordinating,
        deliverable,
      ]),
    ).toEqual([
      ['II.1', 'Ban hành kế hoạch', ['Văn phòng HĐND và UBND'], ['Các phòng'], 'Kế hoạch'],
      [
        'II.2',
        'Tuyên truyền Luật Đất đai',
        ['Phòng Kinh tế'],
        ['Các thôn', 'Hội Nông dân'],
        'Hội nghị',
      ],
      ['II.3', 'Tổng kết', ['Văn phòng HĐND và UBND'], [], null],
    ])
    expect(tasks.map(({ timing }) => timing.kind)).toEqual(['month', 'quarter', 'date'])
    expect(doubts).toEqual([])
  })

  it('names the place of each cell', () => {
    const { tasks, text } = read(tabbed)
    const [, second] = tasks
    const at = (span: { from: number; to: number } | undefined) =>
      span && text.slice(span.from, span.to)
    expect(at(second?.places.title)).toBe('Tuyên truyền Luật Đất đai')
    expect(second?.places.coordinating.map(at)).toEqual(['Các thôn', 'Hội Nông dân'])
    expect(at(second?.source)).toBe(ROWS[1]?.join('\t'))
  })

  it('rows that are headings group those below', () => {
    const table = [
      HEADER,
      ['I', 'Hoàn thiện thể chế', '', '', '', ''],
      ...ROWS.slice(0, 1),
      ['II', 'Tuyên truyền', '', '', '', ''],
      ...ROWS.slice(1, 2),
    ]
    const { tasks } = read(table.map((row) => row.join('\t')).join('\n'))
    expect(tasks.map(({ ref }) => ref)).toEqual(['II.I.1', 'II.II.2'])
  })

  it('bodies on lines of one cell are several', () => {
    const row = [
      '1',
      'Ra quân',
      'Công an phường\u2028Ban Chỉ huy Quân sự\u2028phường',
      '',
      'Quý I/2026',
      '',
    ]
    const { tasks } = read([HEADER, row].map((cells) => cells.join('\t')).join('\n'))
    expect(tasks[0]?.lead).toEqual(['Công an phường', 'Ban Chỉ huy Quân sự phường'])
  })

  it('rows without number are counted, "nt" names nobody', () => {
    const table = [
      HEADER,
      ['', 'Việc một', 'Công an phường', '', 'Quý I/2026', ''],
      ['', 'Việc hai', 'nt', '', '', ''],
    ]
    const { tasks, doubts } = read(table.map((row) => row.join('\t')).join('\n'))
    expect(tasks.map(({ ref, lead }) => [ref, lead])).toEqual([
      ['II[1]', ['Công an phường']],
      ['II[2]', []],
    ])
    expect(doubts.map(({ code, ref }) => [code, ref])).toEqual([
      ['lead.missing', 'II[2]'],
      ['timing.unspecified', 'II[2]'],
    ])
  })

  it('in an annex is read too', () => {
    const text = `${aPlan('II. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế bố trí kinh phí.')}\nPhụ lục\nDANH MỤC NHIỆM VỤ\n${tabbed}`
    expect(readPlan(text).tasks.map(({ ref }) => ref)).toEqual(['PL.1', 'PL.2', 'PL.3'])
  })
})

describe('lines that are no table of tasks', () => {
  it.each([
    ['figures', 'STT\tChỉ tiêu\tĐơn vị\n1\tHộ\t5'],
    ['two columns', 'Nội dung\tThời gian\nA\tB'],
    ['prose', 'Cơ quan chủ trì: A; thời gian: B'],
  ])('stay as they are: %s', (_, text) => {
    const lines = linesOf(text)
    expect(tablesIn(lines)).toEqual({ tables: [], rest: lines })
  })
})

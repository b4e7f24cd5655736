import type { DraftTask } from '@dunghan/core/plan'
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

/** What differs between two rows that say the same: their own places. */
const placed = (task: DraftTask | undefined) =>
  task && { source: task.source, places: { ...task.places, title: task.places.title } }

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

  it('rows without number are counted; "nt" names nobody in the first of them', () => {
    const table = [
      HEADER,
      ['', 'Việc một', 'nt', '', 'Quý I/2026', ''],
      ['', 'Việc hai', 'Công an phường', '', 'như trên', ''],
    ]
    const { tasks, doubts } = read(table.map((row) => row.join('\t')).join('\n'))
    expect(tasks.map(({ ref, lead, timing }) => [ref, lead, timing.text])).toEqual([
      ['II[1]', [], 'Quý I/2026'],
      ['II[2]', ['Công an phường'], 'Quý I/2026'],
    ])
    expect(doubts.map(({ code, ref }) => [code, ref])).toEqual([['lead.missing', 'II[1]']])
  })

  it.each(['như trên', '//', 'nt', '-nt-', 'Như trên.'])('%j is the cell above', (words) => {
    const table = [
      HEADER,
      ['1', 'Việc một', 'Công an phường', 'các thôn; Đoàn xã', 'Quý I/2026', 'Báo cáo'],
      ['2', 'Việc hai', words, words, words, words],
    ]
    const { tasks } = read(table.map((row) => row.join('\t')).join('\n'))
    const [one, two] = tasks
    expect(two).toEqual({ ...one, ref: 'II.2', title: 'Việc hai', ...placed(two) })
  })

  it('groups stand on a line of their own or in two cells; only a printed number goes into the ref', () => {
    const table = [
      HEADER,
      ['Thể chế'],
      ...ROWS.slice(0, 1),
      ['II', 'Tuyên truyền'],
      ...ROWS.slice(1),
    ]
    const { tasks } = read(table.map((row) => row.join('\t')).join('\n'))
    expect(tasks.map(({ ref }) => ref)).toEqual(['II.1', 'II.II.2', 'II.II.3'])
  })

  it('goes on over a page: its header printed again, a row of column numbers', () => {
    const numbers = HEADER.map((_, index) => `(${index + 1})`)
    const table = [HEADER, numbers, ...ROWS.slice(0, 1), HEADER, ...ROWS.slice(1)]
    const { tasks } = read(table.map((row) => row.join('\t')).join('\n'))
    expect(tasks.map(({ ref }) => ref)).toEqual(['II.1', 'II.2', 'II.3'])
  })

  it('a header may take two rows, "Phân công" over who leads and who joins', () => {
    const table = [
      ['TT', 'Việc phải làm', 'Phân công', '', 'Mốc thời gian'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      ['1', 'Cắm phao', 'Đồn Biên phòng', 'Hội Nông dân', 'Quý II/2026'],
    ]
    const { tasks } = read(table.map((row) => row.join('\t')).join('\n'))
    expect(tasks).toMatchObject([
      { ref: 'II.1', lead: ['Đồn Biên phòng'], coordinating: ['Hội Nông dân'] },
    ])
  })

  it('one cell may say both roles, by labels or by verbs', () => {
    const table = [
      ['STT', 'Công việc', 'Phân công thực hiện', 'Hoàn thành'],
      ['1', 'Tiêm phòng', 'Chủ trì: Tổ thú y xã\u2028Phối hợp: các thôn', 'Tháng 3/2026'],
      ['2', 'Khử trùng', 'Chủ trì: Công an xã. Phối hợp: như trên', 'Tháng 4/2026'],
      ['3', 'Kiểm tra', 'Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế xã', 'Tháng 5/2026'],
    ]
    const { tasks, doubts } = read(table.map((row) => row.join('\t')).join('\n'))
    expect(tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [['Tổ thú y xã'], ['các thôn']],
      [['Công an xã'], ['các thôn']],
      [['Phòng Kinh tế'], ['Trạm Y tế xã']],
    ])
    expect(doubts).toEqual([])
  })

  it('has as many rows as it has', () => {
    const rows = Array.from({ length: 120 }, (_, index) =>
      [index + 1, `Việc thứ ${index + 1}`, 'Phòng Kinh tế', '', 'Quý I/2026', ''].join('\t'),
    )
    const { tasks } = read([HEADER.join('\t'), ...rows].join('\n'))
    expect(tasks).toHaveLength(120)
    expect(tasks.at(-1)?.ref).toBe('II.120')
  })

  it('in an annex is read too', () => {
    const text = `${aPlan('II. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế bố trí kinh phí.')}\nPhụ lục\nDANH MỤC NHIỆM VỤ\n${tabbed}`
    expect(readPlan(text).tasks.map(({ ref }) => ref)).toEqual(['PL.1', 'PL.2', 'PL.3'])
  })

  it('in two annexes has the number of each in its refs', () => {
    const annex = (no: string) =>
      `PHỤ LỤC ${no}\nNHIỆM VỤ THƯỜNG KỲ\n(Kèm theo Kế hoạch số 10/KH-UBND)\n\n${tabbed}\n\n`
    const text = `${aPlan('II. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế bố trí kinh phí.')}\n${annex('I')}${annex('II')}`
    expect(readPlan(text).tasks.map(({ ref }) => ref)).toEqual([
      ...['PLI.1', 'PLI.2', 'PLI.3'],
      ...['PLII.1', 'PLII.2', 'PLII.3'],
    ])
  })

  it('behind the signature without the word "Phụ lục" is an annex too', () => {
    const text = `${aPlan('II. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế bố trí kinh phí.')}\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 10/KH-UBND)\n${tabbed}`
    expect(readPlan(text).tasks.map(({ ref }) => ref)).toEqual(['PL.1', 'PL.2', 'PL.3'])
  })
})

describe('lines that are no table of tasks', () => {
  it.each([
    ['people', 'TT\tHọ và tên\tChức vụ, đơn vị\tVai trò\n1\tÔng A\tTrưởng phòng\tTổ trưởng'],
    ['figures', 'STT\tChỉ tiêu\tĐơn vị\n1\tHộ\t5'],
    ['two columns', 'Nội dung\tThời gian\nA\tB'],
    ['prose', 'Cơ quan chủ trì: A; thời gian: B'],
  ])('stay as they are: %s', (_, text) => {
    const lines = linesOf(text)
    expect(tablesIn(lines)).toEqual({ tables: [], rest: lines })
  })
})

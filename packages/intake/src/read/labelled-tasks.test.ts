import { describe, expect, it } from 'vitest'
import { aPlan } from '../testing/passages.ts'
import { readPlan } from './draft.ts'

const read = (body: string) => readPlan(aPlan(body))
const said = (body: string) =>
  read(body).tasks.map(({ ref, title, lead, coordinating }) => [ref, title, lead, coordinating])
const asked = (body: string) =>
  read(body).doubts.map(({ code, ref }) => (ref === null ? code : `${code} ${ref}`))

describe('a task with metadata lines', () => {
  it('reads who, with whom, when and what from them, whatever mark they carry', () => {
    const lines = [
      'Cơ quan chủ trì: Phòng A.',
      'Cơ quan phối hợp: Phòng B.',
      'Thời gian thực hiện: Quý II/2026.',
      'Sản phẩm: Báo cáo.',
    ]
    for (const mark of ['- ', '+ ', '* ', '• ', '']) {
      const { tasks, doubts } = read(
        `II. NHIỆM VỤ\n\n1. Rà soát văn bản\n\n${lines.map((line) => mark + line).join('\n')}`,
      )
      expect(tasks).toMatchObject([
        {
          ref: 'II.1',
          title: 'Rà soát văn bản',
          lead: ['Phòng A'],
          coordinating: ['Phòng B'],
          deliverable: 'Báo cáo.',
          timing: { kind: 'quarter' },
        },
      ])
      expect(doubts).toEqual([])
    }
  })

  it('keeps its description out of its title and inside its source', () => {
    const body =
      'II. NHIỆM VỤ\n\n1. Củng cố đường dây nóng.\n\nCác đơn vị niêm yết số điện thoại.\n\n- Cơ quan chủ trì: Phòng A.\n- Thời gian: Quý I/2026.'
    const { tasks, text } = read(body)
    const source = tasks[0]?.source
    expect(tasks[0]?.title).toBe('Củng cố đường dây nóng.')
    expect(source && text.slice(source.from, source.to)).toBe(body.slice('II. NHIỆM VỤ\n\n'.length))
  })

  it('may list its bodies under the label', () => {
    const body =
      'II. NHIỆM VỤ\n1. Tuyên truyền\nĐơn vị thực hiện:\n- Văn phòng HĐND và UBND;\n- Công an phường.\nThời gian: Quý I/2026'
    expect(said(body)).toEqual([
      ['II.1', 'Tuyên truyền', ['Văn phòng HĐND và UBND', 'Công an phường'], []],
    ])
  })

  it('does not take what stands under a full label for bodies', () => {
    const body =
      'II. NHIỆM VỤ\n1. Tuyên truyền\n- Cơ quan chủ trì: Phòng A\n+ Nội dung một\n- Thời gian: Quý I/2026'
    expect(said(body)).toEqual([['II.1', 'Tuyên truyền', ['Phòng A'], []]])
  })

  it('prints them behind its words or in parentheses', () => {
    const body =
      'II. NHIỆM VỤ\n1. Rà soát thủ tục. Chủ trì: Phòng A; phối hợp: Phòng B; thời gian: Quý I/2026.\n2. Khảo sát (Chủ trì: Phòng C; thời gian: Quý II/2026).'
    expect(said(body)).toEqual([
      ['II.1', 'Rà soát thủ tục.', ['Phòng A'], ['Phòng B']],
      ['II.2', 'Khảo sát', ['Phòng C'], []],
    ])
  })

  it('says on one line who leads and who coordinates', () => {
    const body =
      'II. NHIỆM VỤ\n1. A\n- Cơ quan chủ trì, phối hợp: Phòng A chủ trì; Phòng B phối hợp\n- Thời gian: Quý I/2026\n2. B\n- Đơn vị thực hiện: Công an phường (chủ trì), Đoàn Thanh niên (phối hợp)\n- Thời gian: Quý I/2026\n3. C\n- Cơ quan chủ trì: Phòng D chủ trì, phối hợp với Phòng E\n- Thời gian: Quý I/2026'
    expect(said(body).map(([, , ...bodies]) => bodies)).toEqual([
      [['Phòng A'], ['Phòng B']],
      [['Công an phường'], ['Đoàn Thanh niên']],
      [['Phòng D'], ['Phòng E']],
    ])
    expect(asked(body)).toEqual([])
  })

  it('is asked about when one line does not say who leads', () => {
    const body =
      'II. NHIỆM VỤ\n1. A\n- Cơ quan chủ trì, phối hợp: Phòng A, Phòng B\n- Thời gian: Quý I/2026'
    expect(asked(body)).toEqual(['lead.related II.1'])
  })

  it('names a body once: one that leads does not coordinate too', () => {
    const body =
      'II. NHIỆM VỤ\n1. A\n- Cơ quan chủ trì: Phòng A; phòng a\n- Cơ quan phối hợp: Phòng A, Phòng B, Phòng B\n- Thời gian: Quý I/2026'
    expect(said(body)).toEqual([['II.1', 'A', ['Phòng A'], ['Phòng B']]])
  })
})

describe('which items are tasks', () => {
  it('items over tasks are headings', () => {
    const body =
      'II. NHIỆM VỤ\n1. Nhóm việc\na) Việc một\n- Chủ trì: Phòng A\n- Thời gian: Quý I/2026\nb) Việc hai\n- Chủ trì: Phòng B\n- Thời gian: Quý I/2026'
    expect(said(body).map(([ref]) => ref)).toEqual(['II.1.a', 'II.1.b'])
    expect(read(body).sections.map(({ ref, title }) => `${ref} ${title}`)).toEqual([
      'I MỤC ĐÍCH, YÊU CẦU',
      'II NHIỆM VỤ',
      'II.1 Nhóm việc',
    ])
  })

  it('dashes with plus lines are tasks', () => {
    const body =
      'II. NHIỆM VỤ\nđ) Nhóm việc\n- Việc một\n+ Chủ trì: Phòng A\n+ Thời gian: Quý I/2026\n- Việc hai\n+ Chủ trì: Phòng B\n+ Thời gian: Quý I/2026'
    expect(said(body).map(([ref, title]) => [ref, title])).toEqual([
      ['II.đ[1]', 'Việc một'],
      ['II.đ[2]', 'Việc hai'],
    ])
  })

  it('dashes that alternate with metadata dashes are tasks', () => {
    const body =
      'II. NHIỆM VỤ\n1. Nhóm việc\n- Việc một\n- Chủ trì: Phòng A\n- Thời gian: Quý I/2026\n- Việc hai\n- Chủ trì: Phòng B\n- Thời gian: Quý II/2026'
    expect(said(body)).toEqual([
      ['II.1[1]', 'Việc một', ['Phòng A'], []],
      ['II.1[2]', 'Việc hai', ['Phòng B'], []],
    ])
  })

  it('dashes before one set of metadata dashes only describe', () => {
    const body =
      'II. NHIỆM VỤ\n1. Việc\n- Mô tả một\n- Mô tả hai\n- Chủ trì: Phòng A\n- Thời gian: Quý I/2026'
    expect(said(body).map(([ref]) => ref)).toEqual(['II.1'])
  })

  it('an item beside them without any metadata is one too, with everything asked', () => {
    const body = 'II. NHIỆM VỤ\n1. A\n- Chủ trì: Phòng A\n- Thời gian: Quý I/2026\n2. B'
    expect(said(body).map(([ref]) => ref)).toEqual(['II.1', 'II.2'])
    expect(asked(body)).toEqual(['lead.missing II.2', 'timing.unspecified II.2'])
  })

  it('so are the items of a group beside them', () => {
    const body =
      'II. NHIỆM VỤ\n1. Nhóm một\na) A\n- Chủ trì: Phòng A\n- Thời gian: Quý I/2026\n2. Nhóm hai\na) B\nb) C\n3. Kinh phí thực hiện\nTheo dự toán.'
    expect(said(body).map(([ref]) => ref)).toEqual(['II.1.a', 'II.2.a', 'II.2.b'])
  })

  it('a time and a place of the whole plan are no task', () => {
    const body =
      'II. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: Ngày 15/8/2026.\n2. Địa điểm: Nhà văn hóa.\nIII. NHIỆM VỤ\n1. A\n- Chủ trì: Phòng A\n- Thời gian: Quý III/2026'
    expect(said(body).map(([ref]) => ref)).toEqual(['III.1'])
  })

  it('two with one ref are both kept, with a question', () => {
    const body =
      'II. NHIỆM VỤ\n1. A\n- Chủ trì: Phòng A\n- Thời gian: Quý I/2026\n1. B\n- Chủ trì: Phòng B\n- Thời gian: Quý II/2026'
    expect(said(body).map(([ref, title]) => [ref, title])).toEqual([
      ['II.1', 'A'],
      ['II.1', 'B'],
    ])
    expect(asked(body)).toEqual(['task.same-ref II.1'])
  })
})

describe('what a clerk is asked about a task', () => {
  const task = (lead: string, time: string) =>
    `II. NHIỆM VỤ\n1. A\n- Cơ quan chủ trì: ${lead}\n- Thời gian: ${time}`

  it.each([
    ['Các phòng, ban, đơn vị có liên quan', 'Quý I/2026', ['lead.related II.1']],
    ['Phòng A; các cơ quan liên quan', 'Quý I/2026', ['lead.related II.1']],
    ['công chức', 'Quý I/2026', ['lead.related II.1']],
    ['các trường: Mầm non A, Tiểu học B', 'Quý I/2026', ['lead.related II.1']],
    ['Công chức được giao nhiệm vụ', 'Quý I/2026', ['lead.placeholder II.1']],
    ['nt', 'Quý I/2026', ['lead.missing II.1']],
    ['Phòng A', 'Theo quy định', ['timing.unreadable II.1']],
    ['Phòng A', 'Trước ngày 31/11/2026', ['timing.impossible II.1']],
    ['Phòng A', 'Trước ngày 05/01/2026', ['timing.before-issue II.1']],
    ['Phòng A', 'Quý IV/2025', ['timing.before-issue II.1']],
    ['Phòng A', 'Quý I/2026', []],
    ['các cơ quan, đơn vị phường', 'Thường xuyên', []],
  ])('lead "%s", time "%s": %s', (lead, time, doubts) => {
    expect(asked(task(lead, time))).toEqual(doubts)
  })

  it('a task without a time line may print its time in its own words', () => {
    const body =
      'II. NHIỆM VỤ\n1. Ban hành quy chế trước ngày 30/6/2026\n- Cơ quan chủ trì: Phòng A'
    expect(read(body)).toMatchObject({
      tasks: [{ timing: { kind: 'date', lastDay: '2026-06-29' } }],
      deadlines: [],
      doubts: [],
    })
  })

  it('several times on one line are all kept', () => {
    const [first] = read(task('Phòng A', 'Quý I/2026; Quý III/2026')).tasks
    expect([first?.timing.text, ...(first?.timings.map(({ text }) => text) ?? [])]).toEqual([
      'Quý I/2026',
      'Quý III/2026',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decision, dutyKey } from '../plan/decision.ts'
import type { Draft, DraftTask } from '../plan/draft.ts'
import { aDraft, aDraftTask, TODAY } from '../testing/builders.ts'
import { day } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { checkPlan } from './check-plan.ts'
import { CLEARS, type Clear } from './clear.ts'

const item = (body: string, text: string, over: Partial<Draft['responsibilities'][number]> = {}) =>
  ({
    ref: 'IV.1',
    body,
    agencies: [body],
    text,
    mode: 'assigned',
    source: { from: 0, to: 0 },
    ...over,
  }) as const

function checkOf(over: Partial<Draft>, decisions: readonly Decision[] = []) {
  const draft = aDraft(over)
  return checkPlan({ draft, decisions, daysOff: NATIONAL_DAYS_OFF, today: TODAY })
}

/** What is missing in one task of a plan that says nothing else. */
function missing(task: Partial<DraftTask>, over: Partial<Draft> = {}): Clear[] {
  const [found] = checkOf({ ...over, tasks: [aDraftTask(task)] }).tasks
  return found?.gaps.map(({ clear }) => clear) ?? []
}

const dated = {
  kind: 'quarter',
  text: 'Quý IV năm 2026',
  from: day('2026-10-01'),
  to: day('2026-12-31'),
  quarters: [],
} as const

describe('rõ người', () => {
  it.each([
    [['Phòng Kinh tế'], true],
    [['Công chức Tư pháp - Hộ tịch'], true],
    [['UBND các xã, phường'], true],
    [['Ủy ban MTTQ phường'], true],
    [['các cơ quan, đơn vị phường', 'Phòng Kinh tế'], true],
    [['các cơ quan, phòng, ban, đơn vị phường'], false],
    [['các đơn vị có liên quan'], false],
    [['Công chức được giao nhiệm vụ'], false],
    [[], false],
  ])('with the lead %s is %s', (lead, clear) => {
    expect(missing({ lead }).includes('person')).toBe(!clear)
  })

  it('takes the lead the clerk has settled, and suggests the body that carries the plan', () => {
    const key = dutyKey('task', 0)
    const responsibilities = [item('Văn phòng', 'Chủ trì, đôn đốc thực hiện các nhiệm vụ')]
    const over = { tasks: [aDraftTask({ lead: [] })], responsibilities }
    const [open] = checkOf(over).tasks
    expect(open?.gaps[0]).toMatchObject({ clear: 'person', wording: 'Cơ quan chủ trì: Văn phòng.' })
    const [settled] = checkOf(over, [{ key, lead: ['Công an phường'] }]).tasks
    expect(settled?.clears.person.clear).toBe(true)
  })
})

describe('rõ việc', () => {
  it.each([
    ['Tổ chức hội nghị tập huấn cho hòa giải viên', true],
    ['Tăng cường kiểm tra việc niêm yết thủ tục', true],
    ['Tiếp tục thực hiện hiệu quả các giải pháp về trợ giúp pháp lý', false],
    ['Phát huy trách nhiệm của tổ chức chính trị - xã hội', false],
    ['Nâng cao năng lực đội ngũ nhằm đẩy mạnh tuyên truyền, kiểm tra', false],
    ['Phát thanh', false],
  ])('“%s” is %s', (title, clear) => {
    expect(missing({ title }).includes('work')).toBe(!clear)
  })

  it('a vague title with its product printed says enough', () => {
    expect(
      missing({ title: 'Nâng cao năng lực đội ngũ', deliverable: 'Hai lớp học.' }),
    ).not.toContain('work')
  })

  it('a sentence that breaks off does not', () => {
    const doubt = {
      code: 'task.cut-off',
      ref: 'II.1',
      message: '',
      source: { from: 0, to: 9 },
    } as const
    expect(missing({ source: { from: 0, to: 30 } }, { doubts: [doubt] })).toContain('work')
  })
})

describe('rõ thời gian', () => {
  it('is a period or "thường xuyên"; silence and a rhythm without a period are not', () => {
    const open = { text: null, from: null, to: null }
    expect(missing({ timing: dated })).not.toContain('time')
    expect(missing({ timing: { kind: 'ongoing', ...open } })).not.toContain('time')
    expect(missing({ timing: { kind: 'unspecified', ...open } })).toContain('time')
    expect(missing({ timing: { kind: 'recurring', frequencies: [], ...open } })).toContain('time')
  })

  it('is what the clerk has set', () => {
    const key = dutyKey('task', 0)
    const of = (decision: Decision) => checkOf({}, [decision]).tasks[0]?.clears.time.clear
    expect(of({ key })).toBe(false)
    expect(of({ key, lastDay: day('2026-12-15') })).toBe(true)
    expect(of({ key, ongoing: true })).toBe(true)
  })

  it('is not a day that does not exist', () => {
    const doubt = {
      code: 'timing.impossible',
      ref: 'II.1',
      message: '',
      source: { from: 5, to: 9 },
    } as const
    const task = { timing: dated, source: { from: 0, to: 30 } }
    expect(missing(task, { doubts: [doubt] })).toContain('time')
  })
})

describe('rõ trách nhiệm', () => {
  it.each([
    ['an item for the lead', [item('phòng kinh tế', 'Lập dự toán.')], true],
    ['an item for every body', [item('các cơ quan, đơn vị phường', 'Báo cáo kết quả.')], true],
    ['an item for another body', [item('Công an phường', 'Giữ trật tự.')], false],
    ['a body that carries the plan', [item('Văn phòng', 'Là đầu mối triển khai kế hoạch.')], true],
    [
      'the Front, only asked',
      [item('các tổ chức phường', 'Vận động.', { mode: 'requested' })],
      false,
    ],
  ])('by %s', (_, responsibilities, clear) => {
    expect(missing({}, { responsibilities }).includes('responsibility')).toBe(!clear)
  })

  it('by a leader in charge of the whole plan, or the rule that heads answer', () => {
    const of = (text: string) => missing({}, { text }).includes('responsibility')
    expect(of('Giao đồng chí Phó Chủ tịch UBND phường trực tiếp chỉ đạo thực hiện.')).toBe(false)
    expect(of('Thủ trưởng các cơ quan chịu trách nhiệm trước Chủ tịch.')).toBe(false)
    expect(of('PHÓ CHỦ TỊCH')).toBe(true)
  })

  it('names the place of the plan that gives it', () => {
    const responsibilities = [item('Phòng Kinh tế', 'Lập dự toán.', { ref: 'IV.3' })]
    const [task] = checkOf({ responsibilities }).tasks
    expect(task?.clears.responsibility).toEqual({ clear: true, by: 'IV.3' })
  })
})

describe('rõ thẩm quyền', () => {
  it.each([
    ['Tham mưu Ủy ban nhân dân phường ban hành công văn', true],
    ['Xây dựng dự thảo trình Đảng ủy phường phê duyệt', true],
    ['Lập danh mục, báo cáo Chủ tịch UBND phường quyết định', true],
    ['Tổ chức để Nhân dân bàn, biểu quyết', true],
    ['Tham mưu bố trí kinh phí', false],
    ['Rà soát văn bản do UBND phường, HĐND phường ban hành', false],
    ['Thực hiện Quyết định số 12/QĐ-UBND ngày 03/3/2026 của UBND tỉnh ban hành quy chế', false],
    ['Báo cáo cấp có thẩm quyền', false],
  ])('“%s” is %s', (title, clear) => {
    expect(missing({ title }).includes('authority')).toBe(!clear)
  })

  it('a lead that decides in its own right needs nobody', () => {
    expect(missing({ lead: ['UBND các xã, phường'] })).not.toContain('authority')
    expect(missing({ lead: ['UBND các xã, phường', 'Phòng Kinh tế'] })).toContain('authority')
  })

  it('is given for all by one sentence on who decides', () => {
    const of = (text: string) => missing({}, { text }).includes('authority')
    expect(of('Vướng mắc báo cáo UBND phường (qua Văn phòng) xem xét, quyết định.')).toBe(false)
    expect(of('Vướng mắc phản ánh về UBND phường để trao đổi, hướng dẫn.')).toBe(true)
  })
})

describe('rõ sản phẩm', () => {
  it.each([
    ['Xây dựng kế hoạch kiểm tra', true],
    ['Báo cáo kết quả niêm yết', true],
    ['Xây dựng, triển khai các mô hình', false],
    ['Hoàn thiện các quy định về hòa giải', false],
  ])('“%s” is %s', (title, clear) => {
    expect(missing({ title }).includes('product')).toBe(!clear)
  })

  it('is also a measured target inside the task, and the suggestion fits the work', () => {
    const source = { from: 10, to: 60 }
    const target = {
      ref: 'II.1',
      text: '',
      metric: 'vụ việc',
      operator: '=',
      value: 100,
      unit: '%',
      source: { from: 20, to: 40 },
    } as const
    const title = 'Hòa giải mâu thuẫn ở cơ sở'
    expect(missing({ title, source }, { targets: [target] })).not.toContain('product')
    const apart = { from: 50, to: 60 }
    expect(missing({ title, source: apart }, { targets: [target] })).toContain('product')
    const [task] = checkOf({ tasks: [aDraftTask({ title: 'Kiểm tra việc niêm yết' })] }).tasks
    expect(task?.gaps.at(-1)?.wording).toBe(
      'Sản phẩm: kế hoạch kiểm tra, biên bản, báo cáo kết quả.',
    )
  })
})

describe('the score of a plan', () => {
  it('counts a clear as full when every task has it, and leaves dropped tasks out', () => {
    const tasks = [aDraftTask({ timing: dated }), aDraftTask({ ref: 'II.2', lead: [] })]
    const { score } = checkOf({ tasks })
    const of = (clear: Clear) => score.perClear.find((each) => each.clear === clear)
    expect(of('person')).toEqual({ clear: 'person', have: 1, missing: ['II.2'] })
    const { score: after } = checkOf({ tasks }, [{ key: dutyKey('task', 1), drop: true }])
    expect(after.perClear[0]).toEqual({ clear: 'person', have: 1, missing: [] })
    expect(checkOf({ tasks: [] }).score).toMatchObject({ full: 0, points: 0, outOf: 0 })
  })

  it('adds up, and every gap says what to write, whatever a plan holds', () => {
    const words = fc.constantFrom(
      'Tổ chức',
      'tăng cường',
      'trình UBND phường',
      'kế hoạch',
      '',
      'hội nghị',
      'có liên quan',
      '…',
    )
    const names = fc.array(
      fc.constantFrom('Phòng Kinh tế', 'các đơn vị phường', 'Công chức được giao nhiệm vụ', ''),
      { maxLength: 3 },
    )
    const task = fc.record({
      title: fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
      lead: names,
      deliverable: fc.option(fc.string()),
      source: fc.constantFrom({ from: 0, to: 0 }, { from: 0, to: 40 }, { from: 30, to: 90 }),
    })
    fc.assert(
      fc.property(
        fc.array(task, { maxLength: 6 }),
        fc.string({ unit: 'grapheme' }),
        (all, text) => {
          const { tasks, score } = checkOf({ tasks: all.map((each) => aDraftTask(each)), text })
          expect(tasks).toHaveLength(all.length)
          const met = tasks.reduce((sum, { gaps }) => sum + CLEARS.length - gaps.length, 0)
          expect(score.points).toBe(met)
          expect(score.outOf).toBe(6 * all.length)
          for (const { gaps, clears } of tasks) {
            expect(gaps.map(({ clear }) => clear)).toEqual(
              CLEARS.filter((each) => !clears[each].clear),
            )
            for (const gap of gaps) expect(gap.message && gap.wording).toMatch(/[.…]$/u)
          }
        },
      ),
    )
  })
})

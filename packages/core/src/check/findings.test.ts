import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, DraftDeadline, DraftTarget } from '../plan/draft.ts'
import { aDraft, aDraftTask, TODAY } from '../testing/builders.ts'
import { addDays, type Day, day, later } from '../time/day.ts'
import { lastDayOf } from '../time/deadline.ts'
import { dayOffName, NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { checkPlan } from './check-plan.ts'
import type { CheckInput } from './plan-under-check.ts'

function findings(over: Partial<Draft>, input: Partial<CheckInput> = {}) {
  const draft = aDraft(over)
  const base = { decisions: [], daysOff: NATIONAL_DAYS_OFF, today: TODAY }
  return checkPlan({ draft, ...base, ...input }).findings
}
const codes = (over: Partial<Draft>, input: Partial<CheckInput> = {}) =>
  findings(over, input).map(({ code }) => code)
const one = (code: string, over: Partial<Draft>, input: Partial<CheckInput> = {}) =>
  findings(over, input).find((finding) => finding.code === code)

function aDeadline(printed: string, over: Partial<DraftDeadline> = {}): DraftDeadline {
  const operator = over.operator ?? 'noLaterThan'
  return {
    ref: 'IV.1',
    text: '',
    who: 'Phòng Kinh tế',
    agencies: ['Phòng Kinh tế'],
    what: 'báo cáo kết quả về UBND phường',
    operator,
    printed: day(printed),
    lastDay: lastDayOf(operator, day(printed)),
    time: null,
    source: { from: 3, to: 8 },
    ...over,
  }
}

function aTarget(metric: string, value: number, over: Partial<DraftTarget> = {}): DraftTarget {
  const source = { from: 0, to: 1 }
  return { ref: 'I.1', text: metric, metric, operator: '=', value, unit: '%', source, ...over }
}

describe('a deadline on a day off', () => {
  it('names the day off and the working day before', () => {
    expect(one('deadline.day-off', { deadlines: [aDeadline('2026-11-01')] })).toMatchObject({
      ref: 'IV.1',
      severity: 'should',
      source: { from: 3, to: 8 },
      wording: 'chậm nhất ngày 30/10/2026',
      message:
        'Hạn cuối 01/11/2026 là Chủ nhật, ngày nghỉ. Ngày làm việc liền trước: thứ Sáu, 30/10/2026; nên ghi ngày ấy.',
    })
  })

  it('counts "trước ngày" as the day before, and knows the holidays', () => {
    const before = { deadlines: [aDeadline('2026-11-25', { operator: 'before' })] }
    expect(one('deadline.day-off', before)?.message).toMatch(
      /^“Trước ngày 25\/11\/2026” tức chậm nhất 24\/11\/2026, là ngày nghỉ .*23\/11\/2026/u,
    )
    expect(codes({ deadlines: [aDeadline('2026-11-25')] })).not.toContain('deadline.day-off')
  })

  it('is found exactly on days off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (count) => {
        const at = addDays(day('2026-03-10'), count)
        const found = codes({ deadlines: [aDeadline(at)] }).includes('deadline.day-off')
        expect(found).toBe(dayOffName(at, NATIONAL_DAYS_OFF) !== null)
      }),
    )
  })
})

describe('a deadline too near the issue', () => {
  const issuedOn = day('2026-03-02')

  it('lies before it, or leaves fewer than three working days', () => {
    const at = (printed: string) => codes({ issuedOn, deadlines: [aDeadline(printed)] })
    expect(at('2026-03-01')).toContain('deadline.before-issue')
    expect(at('2026-03-04')).toContain('deadline.too-soon')
    expect(at('2026-03-05')).not.toContain('deadline.too-soon')
  })

  it('asks for as many days as the office wants', () => {
    const over = { issuedOn, deadlines: [aDeadline('2026-03-05')] }
    expect(one('deadline.too-soon', over, { fewestWorkingDays: 5 })?.message).toBe(
      'Từ ngày ban hành 02/03/2026 đến hạn 05/03/2026 chỉ có 3 ngày làm việc: lùi hạn đến thứ Hai, 09/03/2026 hoặc muộn hơn.',
    )
  })

  it('a quarter that is over before the issue cannot be kept', () => {
    const timing = {
      kind: 'quarter',
      text: 'Quý I',
      from: day('2026-01-01'),
      to: day('2026-03-31'),
      quarters: [],
    } as const
    const tasks = [aDraftTask({ timing })]
    expect(codes({ issuedOn: day('2026-04-02'), tasks })).toContain('deadline.before-issue')
    expect(codes({ issuedOn: day('2026-03-30'), tasks })).not.toContain('deadline.before-issue')
  })

  it('of a draft without a day says by when to sign', () => {
    const over = {
      number: null,
      issuedOn: null,
      issuedOnPartial: '2027-01',
      deadlines: [aDeadline('2027-01-28', { operator: 'before' })],
    }
    expect(one('deadline.sign-by', over)?.message).toContain('ký chậm nhất thứ Sáu, 22/01/2027')
    expect(codes({ ...over, issuedOnPartial: '2027-02' })).toContain('deadline.before-issue')
    const bases = [{ number: '9/KH-STP', date: day('2027-01-30'), issuer: null }]
    expect(codes({ ...over, issuedOnPartial: null, legalBases: bases })).toContain(
      'deadline.before-issue',
    )
  })

  it('is one or none of the two, never both', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (count) => {
        const at: Day = addDays(issuedOn, count)
        const found = codes({ issuedOn, deadlines: [aDeadline(at)] })
        const early = found.includes('deadline.before-issue')
        const soon = found.includes('deadline.too-soon')
        expect(early && soon).toBe(false)
        expect(early).toBe(count < 0)
        if (later(at, addDays(issuedOn, 6)) === at) expect(soon).toBe(false)
      }),
    )
  })
})

describe('a deadline beyond the period', () => {
  it('is named, for whoever closes the plan at its end would lose it', () => {
    expect(one('deadline.beyond-period', { deadlines: [aDeadline('2027-01-11')] })).toMatchObject({
      severity: 'note',
    })
    const period = { from: '2026', to: null }
    expect(codes({ period, deadlines: [aDeadline('2027-01-11')] })).not.toContain(
      'deadline.beyond-period',
    )
  })
})

describe('a citation', () => {
  const text = 'Căn cứ Quyết định số 25/2021/QĐ- TTg; Thông tư số 09/2021/TT-BTP; 125/2021/QĐ-TTg'

  it('of a replaced document is named with the new one, from the day it was replaced', () => {
    const found = findings({ text }).filter(({ code }) => code === 'citation.replaced')
    expect(found.map(({ wording }) => wording)).toEqual([
      'Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025',
      'Thông tư số 15/2025/TT-BTP ngày 11/9/2025',
    ])
    expect(found.every(({ severity }) => severity === 'must')).toBe(true)
    expect(text.slice(found[0]?.source?.from, found[0]?.source?.to)).toBe('25/2021/QĐ- TTg')
    expect(codes({ text, issuedOn: day('2025-12-31') })).not.toContain('citation.replaced')
    expect(codes({ text, issuedOn: day('2026-01-01') })).toContain('citation.replaced')
  })

  it('of a law whose successor’s first day is unknown is only a note', () => {
    const found = one('citation.replaced', { text: 'Luật PBGDPL năm 2012' })
    expect(found).toMatchObject({ severity: 'note' })
    expect(found?.message).toContain('12/2026/QH16')
  })

  it('in a paper without a day counts from today, or from what it cites', () => {
    const blank = { text, issuedOn: null, number: null }
    expect(codes(blank)).toContain('citation.replaced')
    expect(codes({ ...blank, issuedOnPartial: '2024-01' })).not.toContain('citation.replaced')
  })
})

describe('targets', () => {
  const one100 = aTarget('tổ hòa giải ở cơ sở được kiện toàn đủ thành phần', 100)

  it('of one metric and two values contradict each other', () => {
    const other = { ...one100, ref: 'II.2', value: 90 }
    expect(one('target.contradicts', { targets: [one100, other] })).toMatchObject({
      ref: 'II.2',
      severity: 'must',
    })
    expect(codes({ targets: [one100, { ...one100, ref: 'II.2' }] })).toContain('target.repeats')
  })

  it('of different things do neither', () => {
    const found = codes({
      targets: [
        one100,
        aTarget('sự kiện hộ tịch được giải quyết', 90),
        { ...one100, unit: 'tổ', value: 5 },
      ],
    })
    expect(found.filter((code) => code.startsWith('target.'))).toEqual([])
  })
})

describe('tasks', () => {
  it('of one title, or with one passage copied under two titles, are named', () => {
    const body =
      'Công chức phụ trách phối hợp với tổ dân phố xây dựng nội dung, chuẩn bị địa điểm, mời đại biểu, ghi biên bản và nộp về Văn phòng.'
    const [first, second] = ['Họp bàn việc làng', 'Lấy ý kiến người dân']
    const text = `${first}\n${body}\n${second}\n${body}.\n`
    const at = first.length + body.length + 2
    const tasks = [
      aDraftTask({ title: first, source: { from: 0, to: at } }),
      aDraftTask({ title: second, ref: 'II.2', source: { from: at, to: text.length } }),
    ]
    expect(one('task.same-text', { text, tasks })).toMatchObject({ ref: 'II.2' })
    expect(codes({ tasks: [aDraftTask(), aDraftTask({ ref: 'II.2' })] })).toContain(
      'task.same-title',
    )
    expect(codes({ tasks: [aDraftTask()] })).not.toContain('task.same-title')
  })
})

describe('the load', () => {
  const led = (lead: string, count: number) =>
    Array.from({ length: count }, (_, no) =>
      aDraftTask({ ref: `II.${lead}${no}`, title: `Việc thứ ${no} của ${lead}`, lead: [lead] }),
    )

  it('names a body that leads far more than the mean, but never a group or who is only asked', () => {
    const few = [...led('Công an phường', 1), ...led('Trạm Y tế', 1), ...led('Phòng Kinh tế', 8)]
    expect(one('load.agency', { tasks: few })?.message).toMatch(/^Phòng Kinh tế chủ trì 8 việc/u)
    const even = [...led('Công an phường', 5), ...led('Trạm Y tế', 5), ...led('Phòng Kinh tế', 5)]
    expect(codes({ tasks: even })).not.toContain('load.agency')
    const asked = [...led('Công an phường', 1), ...led('Trạm Y tế', 1), ...led('Đoàn phường', 9)]
    expect(codes({ tasks: asked })).not.toContain('load.agency')
  })

  it('counts each body by quarter, undated work apart', () => {
    const { load } = checkPlan({
      draft: aDraft({ tasks: led('Phòng Kinh tế', 2), deadlines: [aDeadline('2026-11-06')] }),
      decisions: [],
      daysOff: NATIONAL_DAYS_OFF,
      today: TODAY,
    })
    expect(load.map(({ name, duties, undated }) => [name, duties, undated])).toEqual([
      ['Phòng Kinh tế', 3, 2],
    ])
    expect([...(load[0]?.byQuarter ?? [])]).toEqual([['2026-Q4', 1]])
  })
})

describe('what the whole plan leaves open', () => {
  it('is its head, its leader, who follows it and when results come back', () => {
    expect(codes({ number: null })).toEqual(
      expect.arrayContaining([
        'head.unsigned',
        'plan.no-leader',
        'plan.no-focal',
        'plan.no-report',
      ]),
    )
    expect(codes({ deadlines: [aDeadline('2026-11-06')] })).not.toContain('plan.no-report')
  })

  it('is a body of the Front that is ordered instead of asked', () => {
    const source = { from: 0, to: 40 }
    const tasks = [aDraftTask({ lead: ['Ủy ban MTTQ phường'], source })]
    expect(codes({ tasks, text: 'Chủ trì: Ủy ban MTTQ phường' })).toContain('lead.ordered')
    expect(codes({ tasks, text: 'Chủ trì: Đề nghị Ủy ban MTTQ phường' })).not.toContain(
      'lead.ordered',
    )
  })

  it('comes gravest first', () => {
    const found = findings({ deadlines: [aDeadline('2026-03-01'), aDeadline('2027-01-11')] })
    const order = ['must', 'should', 'note']
    const ranks = found.map(({ severity }) => order.indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted())
  })
})

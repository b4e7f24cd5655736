import { describe, expect, it } from 'vitest'
import { directoryOf } from '../agency/directory.ts'
import { aDraft, aDraftTask, aLocality, anAgency, aPlan, NOW } from '../testing/builders.ts'
import { day } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { assignmentsOf } from './assign.ts'
import { buildCards, buildTask } from './build-tasks.ts'
import { type Decision, dutyKey } from './decision.ts'
import type { Draft } from './draft.ts'
import { dutiesOf } from './duty.ts'
import { agenciesAfter, assignAll } from './name-agencies.ts'
import { boundsOf, planLabel } from './plan.ts'

const span = (from: number, to: number) => ({ from, to })
const sha256 = (text: string) =>
  [...text]
    .reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7)
    .toString(16)
    .repeat(8)
const naming = { localityId: 'binh-minh', sha256, addressOf: () => null }
const rules = {
  bounds: boundsOf({ from: '2026', to: '2026' }),
  reporting: aLocality().reporting,
  daysOff: NATIONAL_DAYS_OFF,
}
const deadline = {
  ref: 'IV.1',
  text: 'chậm nhất ngày 01 tháng 11 năm 2026',
  who: 'các cơ quan, đơn vị phường',
  agencies: ['các cơ quan, đơn vị phường'],
  what: 'báo cáo kết quả về UBND phường',
  operator: 'noLaterThan',
  printed: day('2026-11-01'),
  lastDay: day('2026-11-01'),
  time: null,
  source: span(400, 480),
} as const
const report = {
  ref: 'II.1[2]',
  who: 'Phòng Kinh tế',
  agencies: ['Phòng Kinh tế'],
  what: 'báo cáo kết quả hàng quý',
  toWhom: null,
  frequencies: ['quarterly'],
  source: span(120, 160),
} as const

function publish(draft: Draft, decisions: readonly Decision[] = []) {
  const duties = dutiesOf(draft, decisions)
  const agencies = agenciesAfter([], draft, duties, naming)
  const tasks = assignAll(duties, agencies).map((assigned) =>
    buildTask(aPlan(), assigned, rules, NOW, sha256),
  )
  return { duties, agencies, tasks, cards: tasks.flatMap((task) => buildCards(aPlan(), task, NOW)) }
}

describe('the duties of a draft', () => {
  it('are its tasks, then the dated duties of its prose, then its recurring reports', () => {
    const draft = aDraft({ deadlines: [deadline], recurringReports: [report] })
    expect(
      dutiesOf(draft, []).map((duty) => [duty.key, duty.origin, duty.order, duty.title]),
    ).toEqual([
      ['task:0', 'task', 0, 'Lập danh sách hộ kinh doanh cần tư vấn pháp luật'],
      ['deadline:0', 'deadline', 1, 'Báo cáo kết quả về UBND phường'],
      ['report:0', 'report', 2, 'Báo cáo kết quả hàng quý'],
    ])
  })

  it('stand under the nearest heading above them', () => {
    const sections = [
      { ref: 'II', title: 'II. NỘI DUNG', source: span(0, 10) },
      { ref: 'II.1', title: '1. Tuyên truyền', source: span(11, 20) },
      { ref: 'II.10', title: '10. Kiểm tra', source: span(21, 30) },
    ]
    const at = (ref: string) =>
      dutiesOf(aDraft({ sections, tasks: [aDraftTask({ ref, source: span(40, 50) })] }), [])[0]
        ?.section
    expect(at('II.1.a')).toBe('1. Tuyên truyền')
    expect(at('II.10[1]')).toBe('10. Kiểm tra')
    expect(at('II.2')).toBe('II. NỘI DUNG')
    expect(at('III.1')).toBeNull()
  })

  it('take what the clerk decided and keep the rest as read', () => {
    const decisions: Decision[] = [
      { key: dutyKey('task', 0), lastDay: day('2026-12-15'), lead: ['Công an phường'] },
      { key: dutyKey('deadline', 0), drop: true },
      { key: dutyKey('report', 0), ongoing: true },
    ]
    const [task, dated, recurring] = dutiesOf(
      aDraft({ deadlines: [deadline], recurringReports: [report] }),
      decisions,
    )
    expect(task).toMatchObject({
      timing: { kind: 'date', lastDay: '2026-12-15' },
      lead: ['Công an phường'],
      datable: true,
    })
    expect(dated).toMatchObject({ dropped: true, printed: '2026-11-01' })
    expect(recurring).toMatchObject({ timing: { kind: 'ongoing' }, dropped: false })
  })

  it('with a doubted date have no day until the clerk sets one', () => {
    const timing = {
      kind: 'date',
      text: 'trước ngày 01/3/2025',
      operator: 'before',
      printed: day('2025-03-01'),
      lastDay: day('2025-02-28'),
    } as const
    const draft = aDraft({
      tasks: [aDraftTask({ timing, source: span(100, 200) })],
      doubts: [{ code: 'timing.before-issue', ref: 'II.1', message: '', source: span(150, 170) }],
    })
    expect(publish(draft).tasks[0]?.occurrences).toMatchObject([
      { key: 'khong-han', lastDay: null },
    ])
    const settled = publish(draft, [{ key: dutyKey('task', 0), lastDay: day('2026-03-31') }])
    expect(settled.tasks[0]?.occurrences).toMatchObject([{ key: 'han', lastDay: '2026-03-31' }])
  })

  it('leave the dates of a task to its own recurring reports', () => {
    const timing = {
      kind: 'recurring',
      text: 'hàng quý',
      frequencies: ['quarterly'],
      from: null,
      to: null,
    } as const
    const draft = aDraft({
      tasks: [aDraftTask({ timing, source: span(100, 200) })],
      recurringReports: [report],
    })
    const [task, owed] = publish(draft).tasks
    expect(task?.occurrences.map((each) => each.key)).toEqual(['khong-han'])
    expect(owed?.occurrences.map((each) => each.key)).toEqual([
      '2026q1',
      '2026q2',
      '2026q3',
      '2026q4',
    ])
  })
})

describe('who answers for a duty', () => {
  const office = anAgency({
    id: 'agc_vp',
    name: 'Văn phòng HĐND và UBND',
    keys: ['vp hđnd ubnd'],
    office: true,
  })
  const agencies = [
    office,
    anAgency(),
    anAgency({
      id: 'agc_tc',
      name: 'Công chức Tài chính-Kế toán',
      kind: 'officer',
      keys: ['công chức tài chính kế toán'],
    }),
    anAgency({ id: 'agc_mt', name: 'Ủy ban MTTQ', kind: 'requested', keys: ['mttq'] }),
    anAgency({
      id: 'agc_all',
      name: 'các cơ quan, đơn vị phường',
      kind: 'collective-all',
      keys: ['các cơ quan đơn vị phường'],
    }),
    anAgency({
      id: 'agc_rel',
      name: 'các đơn vị có liên quan',
      kind: 'collective-related',
      keys: ['các đơn vị có liên quan'],
    }),
  ]
  const who = (lead: string[], coordinating: string[] = []) => {
    const [duty] = dutiesOf(aDraft({ tasks: [aDraftTask({ lead, coordinating })] }), [])
    return duty
      ? assignmentsOf(duty, agencies, directoryOf(agencies)).map((each) => [
          each.agencyId,
          each.role,
          each.via,
          each.asked,
        ])
      : []
  }

  it('is every named body and officer when all are named, but no body that can only be asked', () => {
    expect(who(['các cơ quan, đơn vị phường'])).toEqual([
      ['agc_vp', 'lead', 'các cơ quan, đơn vị phường', false],
      ['agc_kinhte', 'lead', 'các cơ quan, đơn vị phường', false],
      ['agc_tc', 'lead', 'các cơ quan, đơn vị phường', false],
    ])
  })

  it('is the office when only "có liên quan" or nobody is named', () => {
    expect(who(['các đơn vị có liên quan'])).toEqual([
      ['agc_vp', 'lead', 'các đơn vị có liên quan', false],
    ])
    expect(who([])).toEqual([['agc_vp', 'lead', null, false]])
  })

  it('counts an agency once, as lead before coordinating and by its own name before a group', () => {
    expect(
      who(['các cơ quan, đơn vị phường', 'Phòng Kinh tế'], ['Phòng Kinh tế', 'Ủy ban MTTQ']),
    ).toEqual([
      ['agc_vp', 'lead', 'các cơ quan, đơn vị phường', false],
      ['agc_kinhte', 'lead', null, false],
      ['agc_tc', 'lead', 'các cơ quan, đơn vị phường', false],
      ['agc_mt', 'coordinating', null, true],
    ])
  })
})

describe('a plan published', () => {
  it('names every body once, however it is spelled, and the bodies of its last part too', () => {
    const draft = aDraft({
      tasks: [
        aDraftTask({
          lead: ['Phòng Văn hóa- Xã hội'],
          coordinating: ['phòng văn hoá - xã hội', 'Công an phường'],
        }),
      ],
      responsibilities: [
        {
          ref: 'IV.3',
          body: 'Trung tâm sự nghiệp công',
          agencies: ['Trung tâm sự nghiệp công'],
          text: '',
          mode: 'assigned',
          source: span(0, 1),
        },
      ],
    })
    expect(publish(draft).agencies.map((agency) => agency.name)).toEqual([
      'Phòng Văn hóa- Xã hội',
      'Công an phường',
      'Trung tâm sự nghiệp công',
    ])
  })

  it('founds the office only when a duty would else be nobody’s', () => {
    expect(publish(aDraft()).agencies.some((agency) => agency.office)).toBe(false)
    const { agencies, tasks } = publish(aDraft({ tasks: [aDraftTask({ lead: [] })] }))
    expect(agencies).toMatchObject([{ office: true, kind: 'named' }])
    expect(tasks[0]?.assignments).toMatchObject([{ agencyId: agencies[0]?.id, role: 'lead' }])
  })

  it('gives addresses to bodies, not to groups', () => {
    const draft = aDraft({
      tasks: [
        aDraftTask({
          lead: ['Phòng Kinh tế', 'các cơ quan, đơn vị phường', 'Công chức được giao nhiệm vụ'],
        }),
      ],
    })
    const named = agenciesAfter([], draft, dutiesOf(draft, []), {
      ...naming,
      addressOf: () => 'a@b.invalid',
    })
    expect(named.map((agency) => agency.email)).toEqual(['a@b.invalid', null, null])
  })

  it('holds no year before the import against anyone and gives every later one a card', () => {
    const timing = {
      kind: 'everyYear',
      text: '',
      from: day('2023-01-01'),
      to: day('2030-12-31'),
    } as const
    const { tasks, cards } = publish(aDraft({ tasks: [aDraftTask({ timing })] }))
    expect(tasks[0]?.occurrences.filter((each) => each.tracked).map((each) => each.key)).toEqual([
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ])
    expect(cards.map((card) => card.occurrence)).toEqual(['2026', '2027', '2028', '2029', '2030'])
  })

  it('keeps a printed day of the past as open and late', () => {
    const { tasks } = publish(aDraft({ deadlines: [deadline] }))
    expect(tasks[1]?.occurrences).toMatchObject([{ lastDay: '2026-11-01', tracked: true }])
  })

  it('gives each task the same id on every retry and no two the same', () => {
    const draft = aDraft({ tasks: [aDraftTask(), aDraftTask()] })
    const [first, second] = [publish(draft), publish(draft)].map((each) =>
      each.tasks.map((task) => task.id),
    )
    expect(first).toEqual(second)
    expect(new Set(first).size).toBe(2)
  })
})

describe('a plan', () => {
  it('is called by its number, or by what is known of it', () => {
    expect(planLabel(aPlan())).toBe('41/KH-UBND')
    expect(planLabel(aPlan({ number: null }))).toBe('KH chưa số, 2026')
    expect(planLabel(aPlan({ number: null, issuedOn: null, issuedOnPartial: '2024-01' }))).toBe(
      'KH chưa số, 2024',
    )
    expect(planLabel(aPlan({ number: null, issuedOn: null }))).toBe('KH chưa số')
  })

  it('with an open end is unrolled five years beyond its first', () => {
    expect(boundsOf({ from: '2026', to: null })).toEqual({ from: '2026-01-01', to: '2031-12-31' })
    expect(boundsOf(null)).toBeNull()
  })
})

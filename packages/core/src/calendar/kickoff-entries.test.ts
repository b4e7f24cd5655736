import { describe, expect, test } from 'vitest'
import type { Plan } from '../plan/plan.ts'
import type { Task } from '../task/task.ts'
import { aCard, aLocality, anOccurrence, aPlan, aTask, NOW, TODAY } from '../testing/index.ts'
import { day } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { quarterOf } from '../time/quarter.ts'
import { quarterSlot, yearSlot } from '../time/slot.ts'
import type { Timing } from '../time/timing.ts'
import { entriesOf, type FeedInput } from './entries.ts'

const PLAN = aPlan({
  period: { from: '2026', to: '2027' },
  publishedAt: NOW - 1,
  turns: { checkIns: { count: 0, at: 0 }, kickoffs: { '2027-Q1': { count: 3, at: NOW - 1 } } },
})
const FIRST_QUARTER: Timing = {
  kind: 'quarter',
  text: 'Quý I năm 2027',
  from: day('2027-01-01'),
  to: day('2027-03-31'),
  quarters: [quarterOf(2027, 1)],
}

function quarterTask(no: number, over: Partial<Task> = {}): Task {
  return aTask({
    id: `tsk_${String(no).padStart(6, '0')}`,
    order: no,
    title: `Mở lớp học chữ số ${no}`,
    timing: FIRST_QUARTER,
    occurrences: [anOccurrence({ ...quarterSlot(day('2027-03-31'), false), revision: 2 })],
    ...over,
  })
}

function kickoffs(tasks: readonly Task[], over: Partial<FeedInput> = {}, plan: Plan = PLAN) {
  return entriesOf({
    locality: aLocality(),
    scope: { kind: 'ward' },
    plans: [plan],
    tasks,
    today: TODAY,
    daysOff: NATIONAL_DAYS_OFF,
    ...over,
  }).filter(({ kind }) => kind === 'kickoff')
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => quarterTask(index))

describe('the beginning of a quarter', () => {
  test('stands on its first working day and rings nothing', () => {
    const [entry] = kickoffs([quarterTask(1)])
    // 1 January 2027 is a holiday and a Friday.
    expect(entry).toMatchObject({
      id: 'tsk_000001.2027q1-bat-dau',
      day: '2027-01-04',
      title: '[Bắt đầu] Mở lớp học chữ số 1 – Phòng Kinh tế – 41/KH-UBND',
      categories: ['Bắt đầu quý', '41/KH-UBND'],
      priority: 9,
      alarms: [],
      sequence: 4,
    })
  })

  test('five of one plan stand for themselves, six are one', () => {
    expect(kickoffs(upTo(5))).toHaveLength(5)
    const [group, ...others] = kickoffs(upTo(6))
    expect(others).toEqual([])
    expect(group).toMatchObject({
      id: 'pln_000001.2027q1-bat-dau',
      day: '2027-01-04',
      title: '[Bắt đầu] 6 nhiệm vụ từ Quý I/2027 – 41/KH-UBND',
      sequence: 6,
      changedAt: NOW - 1,
      path: '/binh-minh/ke-hoach/pln_000001',
    })
    expect(group?.description).toContain('6. Mở lớp học chữ số 5')
  })

  test('progress on one task of six leaves their common beginning as it is', () => {
    const progress = { state: 'done', leads: 1, done: 1, doneOn: TODAY } as const
    const moved = upTo(6).map((task) =>
      task.order === 2
        ? {
            ...task,
            occurrences: task.occurrences.map((each) => ({ ...each, progress, revision: 9 })),
          }
        : task,
    )
    expect(kickoffs(moved)).toEqual(kickoffs(upTo(6)))
  })

  test('two plans are not thrown together', () => {
    const tasks = upTo(6).map((task) => (task.order < 3 ? task : { ...task, planId: 'pln_000002' }))
    expect(kickoffs(tasks, { plans: [PLAN, aPlan({ id: 'pln_000002' })] })).toHaveLength(6)
  })

  test('is told to leads only, and six of an agency are its own group', () => {
    const agencyId = 'agc_kinhte'
    const cards = upTo(7).map((task) =>
      aCard({
        taskId: task.id,
        occurrence: '2027q1',
        role: task.order === 0 ? 'coordinating' : 'lead',
      }),
    )
    const [own, ...others] = kickoffs(upTo(7), { scope: { kind: 'agency', agencyId }, cards })
    expect(others).toEqual([])
    expect(own?.id).toBe('pln_000001.agc_kinhte.2027q1-bat-dau')
    expect(own?.title).toContain('6 nhiệm vụ')
    expect(kickoffs(upTo(7), { scope: { kind: 'lead', agencyId }, cards })).toEqual([own])
  })

  test('what is done needs none', () => {
    const progress = { state: 'done', leads: 1, done: 1, doneOn: TODAY } as const
    const [task] = upTo(1)
    const occurrences = task?.occurrences.map((each) => ({ ...each, progress })) ?? []
    expect(kickoffs([quarterTask(0, { occurrences })])).toEqual([])
  })

  test('before the plan was issued nothing began', () => {
    expect(kickoffs([quarterTask(1)], {}, aPlan({ issuedOn: day('2027-01-05') }))).toEqual([])
    const partial = (text: string) => aPlan({ issuedOn: null, issuedOnPartial: text })
    expect(kickoffs([quarterTask(1)], {}, partial('2027-02'))).toEqual([])
    expect(kickoffs([quarterTask(1)], {}, partial('2027-01'))).toHaveLength(1)
  })

  test('a reporting quarter has no beginning', () => {
    const occurrences = [anOccurrence(quarterSlot(day('2027-03-31'), true))]
    expect(kickoffs([quarterTask(1, { occurrences })])).toEqual([])
  })
})

describe('“hằng năm”', () => {
  const timing: Timing = { kind: 'everyYear', text: 'hằng năm', from: day('2026-01-01'), to: null }
  const years = [2026, 2027, 2028].map((year) => anOccurrence(yearSlot(day(`${year}-12-31`), true)))

  test('begins in January and ends in December, this year and next', () => {
    const entries = entriesOf({
      locality: aLocality(),
      scope: { kind: 'ward' },
      plans: [aPlan({ issuedOn: day('2025-12-20') })],
      tasks: [aTask({ timing, occurrences: years })],
      today: day('2026-02-10'),
      daysOff: NATIONAL_DAYS_OFF,
    })
    // 2 January 2026 was given for Saturday the 10th.
    expect(entries.map(({ id, day: on }) => [id, on])).toEqual([
      ['tsk_000001.2026-bat-dau', '2026-01-05'],
      ['tsk_000001.2026', '2026-12-31'],
      ['tsk_000001.2027-bat-dau', '2027-01-04'],
      ['tsk_000001.2027', '2027-12-31'],
    ])
    expect(entries[1]?.title).toContain('(Năm 2026)')
  })

  test('a yearly report has no beginning', () => {
    const recurring: Timing = {
      kind: 'recurring',
      text: null,
      frequencies: ['annual'],
      from: null,
      to: null,
    }
    expect(kickoffs([aTask({ timing: recurring, occurrences: years })])).toEqual([])
  })
})

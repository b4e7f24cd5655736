import { describe, expect, test } from 'vitest'
import type { Task } from '../task/task.ts'
import { aCard, aLocality, anOccurrence, aPlan, aTask, NOW, TODAY } from '../testing/index.ts'
import { day } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { entriesOf, type FeedInput } from './entries.ts'

const PLAN = aPlan({ period: { from: '2026', to: '2027' } })

function ongoing(no: number, over: Partial<Task> = {}): Task {
  return aTask({
    id: `tsk_${String(no).padStart(6, '0')}`,
    order: no,
    title: `Trực đường dây nóng số ${no}`,
    timing: { kind: 'ongoing', text: 'thường xuyên', from: null, to: null },
    occurrences: [
      anOccurrence({
        key: 'khong-han',
        kind: 'undated',
        lastDay: null,
        revision: no,
        revisedAt: NOW + no,
      }),
    ],
    ...over,
  })
}

function feedOf(tasks: readonly Task[], over: Partial<FeedInput> = {}) {
  return entriesOf({
    locality: aLocality(),
    scope: { kind: 'ward' },
    plans: [PLAN],
    tasks,
    today: TODAY,
    daysOff: NATIONAL_DAYS_OFF,
    ...over,
  })
}

const OWN = { kind: 'agency', agencyId: 'agc_kinhte' } as const
const cardsOf = (tasks: readonly Task[]) =>
  tasks.map((task) => aCard({ taskId: task.id, occurrence: 'khong-han', lastDay: null }))
const tasks = [ongoing(2), ongoing(1)]

describe('the quarterly look at ongoing work', () => {
  test('is one entry a quarter, this one and the next, on the last working day', () => {
    const entries = feedOf(tasks, { scope: OWN, cards: cardsOf(tasks) })
    expect(entries.map(({ id, day: on, kind }) => [id, on, kind])).toEqual([
      ['agc_kinhte.2026q4-thuong-xuyen', '2026-12-31', 'check-in'],
      ['agc_kinhte.2027q1-thuong-xuyen', '2027-03-31', 'check-in'],
    ])
    expect(entries[0]).toMatchObject({
      title: 'Rà soát 2 việc thường xuyên, Quý IV/2026 – Phòng Kinh tế',
      alarms: [],
      priority: 9,
      path: '/binh-minh/co-quan/agc_kinhte',
    })
    expect(entries[0]?.description).toContain(
      '1. Trực đường dây nóng số 1\n2. Trực đường dây nóng số 2',
    )
  })

  test('a quarter that ends on a Saturday is looked at on the Friday', () => {
    const plans = [aPlan({ period: { from: '2028', to: '2028' } })]
    const [entry] = feedOf(tasks, { plans, today: day('2028-07-10') })
    expect(entry?.day).toBe('2028-09-29')
  })

  test('in the feeds of the ward and of a plan it is one a plan', () => {
    const [ward] = feedOf(tasks)
    const [plan] = feedOf(tasks, { scope: { kind: 'plan', planId: PLAN.id } })
    expect(ward).toMatchObject({
      id: 'pln_000001.2026q4-thuong-xuyen',
      title: 'Rà soát 2 việc thường xuyên, Quý IV/2026 – 41/KH-UBND',
      sequence: 6,
      changedAt: NOW + 2,
    })
    expect(plan).toEqual(ward)
  })

  test('finished work leaves the list, but the count of changes never falls', () => {
    const progress = { state: 'done', leads: 1, done: 1, doneOn: TODAY } as const
    const finished = ongoing(2, {
      occurrences: ongoing(2).occurrences.map((each) => ({ ...each, progress, revision: 3 })),
    })
    const [entry] = feedOf([ongoing(1), finished])
    expect(entry?.title).toContain('Rà soát 1 việc')
    expect(entry?.sequence).toBe(8)
    expect(feedOf([finished])).toEqual([])
  })

  test('lists twenty and counts the rest', () => {
    const many = Array.from({ length: 26 }, (_, index) => ongoing(index))
    const [entry] = feedOf(many)
    expect(entry?.description).toContain('… và 6 việc khác')
    expect(entry?.description.length).toBeLessThanOrEqual(1_150)
  })

  test('only leads look in, and only at what the plan’s years and the words allow', () => {
    const cards = cardsOf(tasks).map((card) => ({ ...card, role: 'coordinating' as const }))
    expect(feedOf(tasks, { scope: OWN, cards })).toEqual([])
    expect(
      feedOf(tasks, { plans: [aPlan({ period: { from: '2026', to: '2026' } })] }),
    ).toHaveLength(1)
    const over = {
      kind: 'ongoing',
      text: 'đến hết Quý III',
      from: null,
      to: day('2026-09-30'),
    } as const
    expect(feedOf([ongoing(1, { timing: over })])).toEqual([])
  })

  test('a task without any time is not ongoing: it makes no entry', () => {
    const timing = { kind: 'unspecified', text: null, from: null, to: null } as const
    expect(feedOf([ongoing(1, { timing })])).toEqual([])
  })
})

import { aCard, anOccurrence, aPlan, aTask, TODAY } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { describe, expect, it } from 'vitest'
import { countsOf } from './counts.ts'
import { byDay, currentOccurrence, itemOf, itemOfCard } from './item.ts'

const LENS = { ward: 'binh-minh', today: TODAY, daysOff: NATIONAL_DAYS_OFF }
const progress = (state: 'open' | 'done') => ({ state, leads: 1, done: 0, doneOn: null })

describe('an occurrence as a row', () => {
  it('names its lead, its plan and how it stands', () => {
    const item = itemOf(aTask(), anOccurrence({ lastDay: day('2026-10-30') }), aPlan(), LENS)
    expect(item).toMatchObject({
      href: '/binh-minh/nhiem-vu/tsk_000001',
      agencies: ['Phòng Kinh tế'],
      plan: '41/KH-UBND',
      status: 'overdue',
      reminder: null,
    })
  })

  it('says when the reminder goes out where the last day is a Sunday; the day itself stays', () => {
    const item = itemOf(aTask(), anOccurrence({ lastDay: day('2026-11-29') }), aPlan(), LENS)
    expect(item).toMatchObject({ lastDay: '2026-11-29', reminder: 'Nhắc từ thứ Sáu, 27/11' })
  })

  it.each([
    ['2026-11-24', 'Ngày Văn hóa Việt Nam. Nhắc từ thứ Hai, 23/11'],
    ['2027-01-01', 'Tết Dương lịch. Nhắc từ thứ Năm, 31/12'],
    ['2026-04-30', 'Ngày Chiến thắng'],
    ['2026-11-15', null],
  ])('names the day off %s, also when it has passed: %s', (lastDay, reminder) => {
    const item = itemOf(aTask(), anOccurrence({ lastDay: day(lastDay) }), aPlan(), LENS)
    expect(item.reminder).toBe(reminder)
  })

  it('shows a title without the full stop of its sentence', () => {
    expect(itemOf(aTask({ title: 'Mở lớp.' }), anOccurrence(), aPlan(), LENS).title).toBe('Mở lớp')
    expect(itemOfCard(aCard({ title: 'Mở lớp, …' }), LENS).title).toBe('Mở lớp, …')
  })

  it('is never late in a plan that is closed', () => {
    const occurrence = anOccurrence({ lastDay: day('2023-11-29') })
    expect(itemOf(aTask(), occurrence, aPlan({ state: 'closed' }), LENS).status).toBe('untracked')
    expect(itemOfCard(aCard({ lastDay: day('2023-11-29') }), LENS, 'closed').status).toBe(
      'untracked',
    )
  })

  it('is never late when its leads are only asked', () => {
    const task = aTask({
      assignments: [
        { agencyId: 'agc_mttq', name: 'UB MTTQ phường', role: 'lead', via: null, asked: true },
      ],
    })
    const item = itemOf(task, anOccurrence({ lastDay: day('2026-10-30') }), aPlan(), LENS)
    expect(item.status).toBe('waiting')
  })
})

describe('the instance of a task that matters today', () => {
  const of = (...occurrences: Parameters<typeof anOccurrence>[0][]) =>
    currentOccurrence(aTask({ occurrences: occurrences.map((each) => anOccurrence(each)) }))?.key

  it('is the oldest one late, before any that is still to come', () => {
    expect(
      of(
        { key: '2026q2', lastDay: day('2026-06-30'), progress: progress('done') },
        { key: '2026q3', lastDay: day('2026-09-30') },
        { key: '2026q4', lastDay: day('2026-12-31') },
      ),
    ).toBe('2026q3')
  })

  it('is the next one open when none is late, and the last one when all are done', () => {
    expect(
      of(
        { key: '2026q1', lastDay: day('2026-03-31'), tracked: false },
        { key: '2026q4', lastDay: day('2026-12-31') },
      ),
    ).toBe('2026q4')
    expect(
      of({ key: '2025', progress: progress('done') }, { key: '2026', progress: progress('done') }),
    ).toBe('2026')
  })
})

describe('rows', () => {
  it('are ordered by day, the undated last, and counted by how they stand', () => {
    const days = [null, day('2026-12-31'), day('2026-10-30'), day('2026-11-25')]
    const rows = days.map((lastDay) => itemOf(aTask(), anOccurrence({ lastDay }), aPlan(), LENS))
    expect(rows.toSorted(byDay).map((row) => row.lastDay)).toEqual([
      '2026-10-30',
      '2026-11-25',
      '2026-12-31',
      null,
    ])
    expect(countsOf(rows)).toEqual({ late: 1, soon: 1, next: 1, undated: 1, done: 0 })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysBetween, partsOf } from './day.ts'
import { addMonths, lastDayFrom } from './event-day.ts'
import { NATIONAL_DAYS_OFF } from './holidays.ts'
import { isWorkingDay } from './working-days.ts'

const from = (event: string, amount: number, unit: 'day' | 'workingDay' | 'month', before?: true) =>
  lastDayFrom(day(event), { amount, unit, ...(before ? { before } : {}) }, NATIONAL_DAYS_OFF)
const aDay = fc
  .integer({ min: 0, max: 3_000 })
  .map((count): Day => addDays(day('2022-01-01'), count))

describe('a duty counted from an event', () => {
  it.each([
    ['does not count the day of the event', '2026-11-20', 3, 'day', '2026-11-23'],
    ['skips weekends and the holiday of 24/11', '2026-11-20', 3, 'workingDay', '2026-11-26'],
    [
      'ends in Tết week on the first working day after it',
      '2026-02-13',
      1,
      'workingDay',
      '2026-02-23',
    ],
    ['of a month ends on the same date', '2026-11-20', 1, 'month', '2026-12-20'],
    ['ends on the last day of a month without that date', '2026-12-31', 2, 'month', '2027-02-28'],
  ] as const)('%s', (_, event, amount, unit, lastDay) => {
    expect(from(event, amount, unit)).toBe(lastDay)
  })

  it.each([
    ['"trước Tết" ends the day before', '2027-02-06', 0, 'day', '2027-02-05'],
    ['five days before is five days back', '2026-12-10', 5, 'day', '2026-12-05'],
    ['working days back skip the weekend', '2026-11-23', 1, 'workingDay', '2026-11-20'],
    ['a month back', '2027-03-31', 1, 'month', '2027-02-28'],
  ] as const)('%s', (_, event, amount, unit, lastDay) => {
    expect(from(event, amount, unit, true)).toBe(lastDay)
  })

  it('of n working days has exactly n of them behind the event, and ends on one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 40 }), (event, amount) => {
        const last = lastDayFrom(event, { amount, unit: 'workingDay' }, NATIONAL_DAYS_OFF)
        const between = Array.from({ length: daysBetween(event, last) }, (_, at) =>
          addDays(event, at + 1),
        )
        expect(between.filter((each) => isWorkingDay(each, NATIONAL_DAYS_OFF))).toHaveLength(amount)
        expect(isWorkingDay(last, NATIONAL_DAYS_OFF)).toBe(true)
      }),
    )
  })

  it('is later the more there is to count, and back counts mirror it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), (event, amount) => {
        for (const unit of ['day', 'workingDay', 'month'] as const) {
          const last = lastDayFrom(event, { amount, unit }, NATIONAL_DAYS_OFF)
          const more = lastDayFrom(event, { amount: amount + 1, unit }, NATIONAL_DAYS_OFF)
          const back = lastDayFrom(event, { amount, unit, before: true }, NATIONAL_DAYS_OFF)
          expect(more > last).toBe(true)
          expect(back < event).toBe(true)
        }
      }),
    )
  })

  it('months keep the date, or end with the month', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -30, max: 30 }), (when, count) => {
        const to = addMonths(when, count)
        const [before, after] = [partsOf(when), partsOf(to)]
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + count)
        expect(after.date === before.date || partsOf(addDays(to, 1)).date === 1).toBe(true)
      }),
    )
  })
})

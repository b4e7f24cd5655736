import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from './day.ts'
import { lastDayOf } from './deadline.ts'
import { dayOffName, NATIONAL_DAYS_OFF as OFF, withOverrides } from './holidays.ts'
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysOfWeek,
} from './working-days.ts'

const anyDay = fc
  .integer({ min: 0, max: 3_000 })
  .map((offset) => addDays(day('2022-01-03'), offset))

describe('days off of the civil service', () => {
  it('names the reason a day is off', () => {
    expect(dayOffName(day('2026-11-24'), OFF)).toBe('Ngày Văn hóa Việt Nam')
    expect(dayOffName(day('2026-11-01'), OFF)).toBe('Chủ nhật')
    expect(dayOffName(day('2026-11-21'), OFF)).toBe('thứ Bảy')
    expect(dayOffName(day('2025-11-24'), OFF)).toBeNull()
  })

  it('puts Tết 2030 on 2 February, not on the day of the Chinese calendar', () => {
    expect(dayOffName(day('2030-02-02'), OFF)).toContain('mùng 1')
  })

  it('works on a Saturday that was swapped', () => {
    expect(isWorkingDay(day('2026-08-22'), OFF)).toBe(true)
    expect(isWorkingDay(day('2026-08-31'), OFF)).toBe(false)
  })

  it('can be replaced for a year when the Government decides', () => {
    const decided = withOverrides(OFF, {
      2027: { status: 'decided', off: { '2027-02-12': 'Tết Nguyên đán' }, worked: [] },
    })
    expect(isWorkingDay(day('2027-02-12'), OFF)).toBe(true)
    expect(isWorkingDay(day('2027-02-12'), decided)).toBe(false)
    expect(isWorkingDay(day('2026-11-24'), decided)).toBe(false)
  })

  it('is only the weekend in a year without a table', () => {
    expect(isWorkingDay(day('2041-01-01'), OFF)).toBe(true)
    expect(isWorkingDay(day('2041-01-05'), OFF)).toBe(false)
  })
})

describe('working days', () => {
  it('remind on the Friday before a Sunday deadline and never after it', () => {
    expect(workingDayOnOrBefore(day('2026-11-01'), OFF)).toBe('2026-10-30')
    expect(workingDayOnOrBefore(day('2024-01-27'), OFF)).toBe('2024-01-26')
  })

  it('skip the Tết week', () => {
    expect(workingDaysOfWeek(day('2026-02-16'), OFF)).toEqual([])
    expect(workingDaysOfWeek(day('2026-11-23'), OFF)).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ])
  })

  it('do not count the first day (Điều 147 BLDS 2015)', () => {
    expect(addWorkingDays(day('2026-11-13'), 3, OFF)).toBe('2026-11-18')
    expect(addWorkingDays(day('2026-11-23'), 1, OFF)).toBe('2026-11-25')
  })

  it('lie on either side of any day, and are the day itself when it is one', () => {
    fc.assert(
      fc.property(anyDay, (when) => {
        const before = workingDayOnOrBefore(when, OFF)
        const after = workingDayOnOrAfter(when, OFF)
        expect(before <= when && when <= after).toBe(true)
        expect(isWorkingDay(when, OFF)).toBe(before === when && after === when)
      }),
    )
  })

  it('added one by one are as many', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (when, count) => {
        let stepped: Day = when
        for (let left = count; left > 0; left -= 1) stepped = addWorkingDays(stepped, 1, OFF)
        expect(addWorkingDays(when, count, OFF)).toBe(stepped)
      }),
    )
  })
})

describe('the last day still on time', () => {
  it('is the day before for "trước ngày" and the day itself otherwise', () => {
    expect(lastDayOf('before', day('2023-11-30'))).toBe('2023-11-29')
    expect(lastDayOf('before', day('2025-01-01'))).toBe('2024-12-31')
    expect(lastDayOf('noLaterThan', day('2026-11-01'))).toBe('2026-11-01')
    expect(lastDayOf('within', day('2026-12-31'))).toBe('2026-12-31')
  })
})

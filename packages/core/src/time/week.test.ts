import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, weekdayOf } from './day.ts'
import { isoWeekOf, mondayOf, parseIsoWeek } from './week.ts'

describe('the week of a letter', () => {
  it('follows ISO 8601 over the turn of the year', () => {
    expect(isoWeekOf(day('2026-11-23'))).toBe('2026-W48')
    expect(isoWeekOf(day('2026-12-31'))).toBe('2026-W53')
    expect(isoWeekOf(day('2027-01-03'))).toBe('2026-W53')
    expect(isoWeekOf(day('2027-01-04'))).toBe('2027-W01')
    expect(isoWeekOf(day('2024-12-30'))).toBe('2025-W01')
  })

  it('is refused when there is no such week', () => {
    expect(parseIsoWeek('2026-W53')).toBe('2026-W53')
    expect(parseIsoWeek('2025-W53')).toBeNull()
    expect(parseIsoWeek('2026-W00')).toBeNull()
    expect(parseIsoWeek('2026-48')).toBeNull()
  })

  it('begins on the Monday of each of its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const when = addDays(day('2000-01-01'), offset)
        const monday = mondayOf(isoWeekOf(when))
        expect(weekdayOf(monday)).toBe(1)
        expect(addDays(monday, weekdayOf(when) - 1)).toBe(when)
        expect(parseIsoWeek(isoWeekOf(when))).toBe(isoWeekOf(when))
      }),
    )
  })
})

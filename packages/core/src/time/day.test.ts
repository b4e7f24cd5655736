import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  day,
  dayAt,
  dayOf,
  daysBetween,
  daysInMonth,
  earlier,
  lastOfMonth,
  later,
  midnightOf,
  parseDay,
  partsOf,
  weekdayOf,
} from './day.ts'

const anyDay = fc
  .integer({ min: -40_000, max: 90_000 })
  .map((offset) => addDays(day('2000-01-01'), offset))

describe('a calendar day in Việt Nam', () => {
  it('is read from its own writing and from nothing else', () => {
    expect(parseDay('2026-04-20')).toBe('2026-04-20')
    for (const bad of [
      '2026-11-31',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '26-01-01',
      '2026-1-1',
      '',
      '2026-04-20T00:00',
    ]) {
      expect(parseDay(bad)).toBeNull()
    }
  })

  it('does not exist on 31 November or 29 February of a common year', () => {
    expect(dayOf(2026, 11, 31)).toBeNull()
    expect(dayOf(2026, 2, 29)).toBeNull()
    expect(dayOf(2028, 2, 29)).toBe('2028-02-29')
    expect(dayOf(2026.5, 1, 1)).toBeNull()
  })

  it('begins at 17:00 UTC of the day before', () => {
    expect(dayAt(Date.UTC(2026, 9, 31, 17, 0))).toBe('2026-11-01')
    expect(dayAt(Date.UTC(2026, 9, 31, 16, 59))).toBe('2026-10-31')
    expect(midnightOf(day('2026-11-01'))).toBe(Date.UTC(2026, 9, 31, 17))
  })

  it('knows its weekday: 1/11/2026 is a Sunday, 23/11/2026 a Monday', () => {
    expect(weekdayOf(day('2026-11-01'))).toBe(7)
    expect(weekdayOf(day('2026-11-23'))).toBe(1)
    expect(weekdayOf(day('1969-12-31'))).toBe(3)
  })

  it('counts months as the calendar does', () => {
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(lastOfMonth(2026, 12)).toBe('2026-12-31')
    expect(earlier(day('2026-01-02'), day('2026-01-01'))).toBe('2026-01-01')
    expect(later(day('2026-01-02'), day('2026-01-01'))).toBe('2026-01-02')
  })

  it('is a mistake of the caller when a constant is no day', () => {
    expect(() => day('2026-02-30')).toThrow('not a day')
  })

  it('adds and counts days as inverses of each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (when, count) => {
        expect(daysBetween(when, addDays(when, count))).toBe(count)
      }),
    )
  })

  it('is the day of every instant between its midnight and the next', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (when, ms) => {
        expect(dayAt(midnightOf(when) + ms)).toBe(when)
      }),
    )
  })

  it('is made again from its own parts', () => {
    fc.assert(
      fc.property(anyDay, (when) => {
        const { year, month, date } = partsOf(when)
        expect(dayOf(year, month, date)).toBe(when)
      }),
    )
  })
})

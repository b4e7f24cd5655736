import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import {
  nextQuarter,
  parseQuarter,
  quarterAt,
  quarterDays,
  quarterName,
  quarterOf,
  quarterParts,
} from './quarter.ts'

describe('a quarter', () => {
  it('IV runs from 1 October to 31 December', () => {
    expect(quarterDays(quarterOf(2026, 4))).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(quarterDays(quarterOf(2024, 1))).toEqual({ from: '2024-01-01', to: '2024-03-31' })
  })

  it('holds each of its days', () => {
    expect(quarterAt(day('2026-09-30'))).toBe('2026-Q3')
    expect(quarterAt(day('2026-10-01'))).toBe('2026-Q4')
  })

  it('is named as officials write it', () => {
    expect(quarterName(quarterOf(2026, 4))).toBe('Quý IV/2026')
  })

  it('is followed by the first of the next year after the fourth', () => {
    expect(nextQuarter(quarterOf(2026, 4))).toBe('2027-Q1')
    expect(nextQuarter(quarterOf(2026, 1))).toBe('2026-Q2')
  })

  it('has no fifth', () => {
    expect(() => quarterOf(2026, 5)).toThrow('not a quarter')
    expect(parseQuarter('2026-Q5')).toBeNull()
    expect(parseQuarter('2026-Q2')).toBe('2026-Q2')
    expect(quarterParts(quarterOf(2026, 3))).toEqual({ year: 2026, number: 3 })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../time/day.ts'
import { cutAtWord, namedDay, numbered, shortDay } from './words.ts'

describe('days in calendars', () => {
  test('a day is written as officials write it', () => {
    expect(shortDay(day('2026-04-02'))).toBe('02/04/2026')
    expect(namedDay(day('2026-10-30'))).toBe('thứ Sáu, 30/10/2026')
    expect(namedDay(day('2026-11-01'))).toBe('Chủ nhật, 01/11/2026')
  })
})

describe('cutting a title', () => {
  test('what fits stays whole, white space folded', () => {
    expect(cutAtWord('Rà soát  hộ\nkinh doanh', 40)).toBe('Rà soát hộ kinh doanh')
  })

  test('what does not fit ends after a whole word', () => {
    expect(cutAtWord('Rà soát hộ kinh doanh', 14)).toBe('Rà soát hộ…')
    expect(cutAtWord('Rà soát, hộ kinh doanh', 10)).toBe('Rà soát…')
  })

  test('a word without end is cut inside, never within one character', () => {
    expect(cutAtWord('😀'.repeat(10), 6)).toBe(`${'😀'.repeat(2)}…`)
  })

  test('nothing is ever longer than asked, nor ill-formed where it was well-formed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 2, max: 120 }),
        (text, max) => {
          const cut = cutAtWord(text, max)
          expect(cut.length).toBeLessThanOrEqual(max)
          expect(cut.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})

describe('a list in a description', () => {
  test('beyond twenty, the rest is counted', () => {
    const list = numbered(
      Array.from({ length: 23 }, (_, index) => `Việc ${index + 1}`),
      20,
      800,
    )
    expect(list.split('\n')).toHaveLength(21)
    expect(list).toContain('20. Việc 20')
    expect(list).toContain('… và 3 việc khác')
  })
})

import { anOccurrence, aPlan, aTask, TODAY } from '@dunghan/core/testing'
import { addDays, type Day, day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Item, itemOf } from './item.ts'
import { ribbonOf, ribbonYear } from './ribbon.ts'

const LENS = { ward: 'binh-minh', today: TODAY, daysOff: NATIONAL_DAYS_OFF }

function due(lastDay: Day | null): Item {
  return itemOf(aTask(), anOccurrence({ lastDay }), aPlan(), LENS)
}

describe('dải năm', () => {
  it('puts a duty of 30/10/2026 into the fourth quarter, late', () => {
    const quarters = ribbonOf([due(day('2026-10-30'))], 2026, TODAY)
    expect(quarters.map((quarter) => quarter.count)).toEqual([0, 0, 0, 1])
    expect(quarters[3]).toMatchObject({ late: 1, marks: [{ mark: 'late', day: '2026-10-30' }] })
  })

  it('marks today in its quarter only, and fills the quarters gone by', () => {
    const quarters = ribbonOf([], 2026, TODAY)
    expect(quarters.map((quarter) => quarter.today !== null)).toEqual([false, false, false, true])
    expect(quarters.slice(0, 3).every((quarter) => quarter.gone === 272)).toBe(true)
  })

  it('stacks duties of one week, and counts what does not fit', () => {
    const [, , , fourth] = ribbonOf(
      Array.from({ length: 9 }, (_, index) => due(addDays(day('2026-12-14'), index % 5))),
      2026,
      TODAY,
    )
    expect(fourth?.marks).toHaveLength(5)
    expect(new Set(fourth?.marks.map((mark) => mark.x)).size).toBe(1)
    expect(fourth?.more).toEqual([expect.objectContaining({ count: 4 })])
  })

  it('shows this year when anything lies in it, else the last year that had something, else the next', () => {
    const years = (...days: string[]) =>
      ribbonYear(
        days.map((each) => due(day(each))),
        TODAY,
      )
    expect(years('2025-05-05', '2026-05-05', '2030-05-05')).toBe(2026)
    expect(years('2022-05-05', '2023-05-05', '2030-05-05')).toBe(2023)
    expect(years('2027-05-05', '2030-05-05')).toBe(2027)
    expect(ribbonYear([due(null)], TODAY)).toBe(2026)
  })

  it('loses no duty of the year and draws none outside the picture', () => {
    const offsets = fc.array(fc.integer({ min: -40, max: 420 }), { maxLength: 60 })
    fc.assert(
      fc.property(offsets, (list) => {
        const items = list.map((offset) => due(addDays(day('2026-01-01'), offset)))
        const quarters = ribbonOf(items, 2026, TODAY)
        const drawn = quarters.flatMap((quarter) => quarter.marks)
        const more = quarters
          .flatMap((quarter) => quarter.more)
          .reduce((sum, { count }) => sum + count, 0)
        expect(drawn.length + more).toBe(
          list.filter((offset) => offset >= 0 && offset < 365).length,
        )
        for (const quarter of quarters)
          for (const { x, y } of quarter.marks) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(272 - 15)
            expect(y).toBeGreaterThanOrEqual(0)
          }
      }),
    )
  })
})

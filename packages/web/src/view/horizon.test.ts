import { anOccurrence, aPlan, aTask } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { describe, expect, it } from 'vitest'
import { withinHorizon } from './horizon.ts'
import { itemOf } from './item.ts'

function seen(today: string, ...days: (string | null)[]): (string | null)[] {
  const lens = { ward: 'binh-minh', today: day(today), daysOff: NATIONAL_DAYS_OFF }
  const items = days.map((each) =>
    itemOf(aTask(), anOccurrence({ lastDay: each === null ? null : day(each) }), aPlan(), lens),
  )
  return withinHorizon(items, day(today)).map((item) => item.lastDay)
}

describe('how far a list looks', () => {
  it('is the end of the year for a duty that comes back until 2030', () => {
    expect(
      seen('2026-05-05', '2025-12-31', '2026-12-31', '2027-12-31', '2030-12-31', null),
    ).toEqual(['2025-12-31', '2026-12-31', null])
  })

  it('is three months at least, so that January is seen in December', () => {
    expect(seen('2026-12-20', '2026-12-31', '2027-01-10', '2027-12-31')).toEqual([
      '2026-12-31',
      '2027-01-10',
    ])
  })

  it('reaches the first year that has anything when this year has nothing', () => {
    expect(seen('2026-05-05', '2028-06-30', '2029-06-30')).toEqual(['2028-06-30'])
  })
})

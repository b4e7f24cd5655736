import { day } from '@dunghan/core/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from './day-input.ts'
import { dateOf } from './format.ts'

describe('a day typed by a clerk', () => {
  it.each([
    '31/12/2026',
    ' 31/12/2026 ',
    '31-12-2026',
    '31.12.2026',
    '31 / 12 / 2026',
    '2026-12-31',
  ])('%s is the last day of 2026', (text) => {
    expect(readDay(text)).toBe('2026-12-31')
  })

  it('is day before month: 01/11 is the first of November', () => {
    expect(readDay('1/11/2026')).toBe('2026-11-01')
  })

  it.each(['', '31/11/2026', '11/31/2026', '2026', 'cuối năm', '1/1/26', '<b>'])(
    '%s is no day',
    (text) => {
      expect(readDay(text)).toBeNull()
    },
  )

  it('is read back from the way we write it', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const when = day(date.toISOString().slice(0, 10))
        expect(readDay(dateOf(when))).toBe(when)
      }),
    )
  })
})

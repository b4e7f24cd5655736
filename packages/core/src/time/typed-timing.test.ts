import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, daysInMonth } from './day.ts'
import { readTypedTiming } from './typed-timing.ts'

function timing(typed: string) {
  const read = readTypedTiming(typed)
  return 'timing' in read ? read.timing : read.fault
}

describe('a time that the clerk types', () => {
  it.each([
    ['30/10/2026', { operator: 'within', printed: '2026-10-30', lastDay: '2026-10-30' }],
    ['2026-10-30', { operator: 'within', lastDay: '2026-10-30' }],
    ['  30-10-2026. ', { printed: '2026-10-30', lastDay: '2026-10-30' }],
    ['ngày 1 tháng 9 năm 2026', { lastDay: '2026-09-01' }],
    ['trước ngày 30/10/2026', { operator: 'before', lastDay: '2026-10-29' }],
    ['Chậm nhất ngày 01/11/2026', { operator: 'noLaterThan', lastDay: '2026-11-01' }],
    ['đến hết ngày 31/12/2026', { operator: 'within', lastDay: '2026-12-31' }],
  ])('“%s” is a day', (typed, expected) => {
    expect(timing(typed)).toMatchObject({ kind: 'date', ...expected })
  })

  it.each([
    ['Quý IV/2026', 'quarter', ['2026-Q4'], '2026-10-01', '2026-12-31'],
    ['quý 4 năm 2026', 'quarter', ['2026-Q4'], '2026-10-01', '2026-12-31'],
    ['Quý III, IV năm 2026', 'quarter', ['2026-Q3', '2026-Q4'], '2026-07-01', '2026-12-31'],
    ['quý I, IV/2026', 'quarter', ['2026-Q1', '2026-Q4'], '2026-01-01', '2026-12-31'],
    ['quý II - IV/2026', 'quarter', ['2026-Q2', '2026-Q3', '2026-Q4'], '2026-04-01', '2026-12-31'],
    ['tháng 9/2026', 'month', undefined, '2026-09-01', '2026-09-30'],
    ['Tháng 02 năm 2028', 'month', undefined, '2028-02-01', '2028-02-29'],
    ['9/2026', 'month', undefined, '2026-09-01', '2026-09-30'],
    ['6 tháng đầu năm 2026', 'halfYear', undefined, '2026-01-01', '2026-06-30'],
    ['06 tháng cuối năm 2026', 'halfYear', undefined, '2026-07-01', '2026-12-31'],
    ['năm 2026', 'year', undefined, '2026-01-01', '2026-12-31'],
    ['2026', 'year', undefined, '2026-01-01', '2026-12-31'],
    ['từ năm 2026 đến hết năm 2028', 'yearRange', undefined, '2026-01-01', '2028-12-31'],
    ['giai đoạn 2026-2030', 'yearRange', undefined, '2026-01-01', '2030-12-31'],
  ])('“%s” is a %s', (typed, kind, quarters, from, to) => {
    expect(timing(typed)).toMatchObject({ kind, from, to, ...(quarters ? { quarters } : {}) })
  })

  it.each([
    ['thường xuyên', { kind: 'ongoing' }],
    ['Khi có yêu cầu', { kind: 'onDemand' }],
    ['hằng tháng', { kind: 'recurring', frequencies: ['monthly'] }],
    ['hàng quý, 6 tháng và năm', { frequencies: ['quarterly', 'semiannual', 'annual'] }],
    ['định kỳ hằng năm', { kind: 'recurring', frequencies: ['annual'] }],
  ])('“%s” has no day of its own', (typed, expected) => {
    expect(timing(typed)).toMatchObject(expected)
  })

  it.each([
    ['31/11/2026', { why: 'no-such-day', date: 31, month: 11, days: 30 }],
    ['29/2/2026', { why: 'no-such-day', date: 29, month: 2, days: 28 }],
    ['30/13/2026', { why: 'no-such-month', month: 13 }],
    ['tháng 13/2026', { why: 'no-such-month', month: 13 }],
    ['30/10', { why: 'no-year' }],
    ['30/10/26', { why: 'no-year' }],
    ['Quý IV', { why: 'no-year' }],
    ['tháng 9', { why: 'no-year' }],
    ['6 tháng cuối', { why: 'no-year' }],
    ['quý V/2026', { why: 'unclear' }],
    ['sau Tết', { why: 'unclear' }],
    ['2028-2026', { why: 'unclear' }],
    ['trước ngày 15 hằng tháng', { why: 'unclear' }],
    ['', { why: 'unclear' }],
  ])('“%s” is refused, with the reason', (typed, fault) => {
    expect(timing(typed)).toEqual(fault)
  })

  it('keeps the words as typed', () => {
    expect(timing(' Quý  IV/2026 ')).toMatchObject({ text: 'Quý IV/2026' })
  })

  it('is the day typed, whenever there is such a day, and refused whenever there is none', () => {
    const numbers = fc.record({
      date: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 2000, max: 2099 }),
    })
    fc.assert(
      fc.property(numbers, ({ date, month, year }) => {
        const real = dayOf(year, month, date)
        expect(timing(`${date}/${month}/${year}`)).toMatchObject(
          real ? { lastDay: real } : { why: 'no-such-day', days: daysInMonth(year, month) },
        )
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(readTypedTiming(typed)).toBeDefined()
      }),
    )
  })
})

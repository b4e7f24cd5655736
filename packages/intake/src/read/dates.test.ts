import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundDate, datesIn } from './dates.ts'

describe('days printed in a text', () => {
  it.each([
    ['ngày 01 tháng 11 năm 2026', '2026-11-01'],
    ['ngày 22/7/2021', '2021-07-22'],
    ['ngày 01/7/2023', '2023-07-01'],
    ['ngày 10/01/2025', '2025-01-10'],
    ['ngày 30-6-2026', '2026-06-30'],
    ['ngày 30.6.2026', '2026-06-30'],
    ['trước 30/6/2026', '2026-06-30'],
    ['trước 30 tháng 6 năm 2026', '2026-06-30'],
    ['ngày 29/02/2028', '2028-02-29'],
  ])('"%s" is %s', (plain, day) => {
    expect(datesIn(plain).map((date) => date.day)).toEqual([day])
  })

  it.each([
    'ngày 31/11/2026',
    'ngày 30 tháng 02 năm 2026',
    'ngày 29/02/2026',
    'ngày 00/00/2026',
    'ngày 31/12/9999',
  ])('"%s" is no day of the calendar', (plain) => {
    expect(datesIn(plain)).toMatchObject([{ day: null, yearless: false }])
  })

  it('"ngày 15/6" has no year', () => {
    expect(datesIn('ngày 15/6')).toMatchObject([{ day: null, yearless: true }])
  })

  it.each([
    'quyết định số 25/2021/qđ-ttg',
    'tỷ lệ 3/4',
    'tháng 3 - 10/2026',
    'tuần 2 tháng 5/2026',
    '30/6/26',
    'năm 2026',
  ])('there is none in "%s"', (plain) => {
    expect(datesIn(plain)).toEqual([])
  })
})

describe('the words that bind a day', () => {
  const bound = (plain: string) => {
    const [date] = datesIn(plain)
    const found = date && boundDate(plain, date)
    return found && [found.operator, found.lastDay, found.time, plain.slice(found.from, found.to)]
  }

  it.each([
    ['gửi trước ngày 30/11/2023', 'before', '2023-11-29', 'trước ngày 30/11/2023'],
    ['xong trước ngày 01/3/2028', 'before', '2028-02-29', 'trước ngày 01/3/2028'],
    ['trước ngày 01/01/2030', 'before', '2029-12-31', 'trước ngày 01/01/2030'],
    ['gửi trước thứ sáu, 29/5/2026', 'before', '2026-05-28', 'trước thứ sáu, 29/5/2026'],
    ['chậm nhất thứ sáu (29/5/2026', 'noLaterThan', '2026-05-29', 'chậm nhất thứ sáu (29/5/2026'],
    ['gửi chậm nhất ngày 01/11/2026', 'noLaterThan', '2026-11-01', 'chậm nhất ngày 01/11/2026'],
    ['chậm nhất là ngày 01/11/2026', 'noLaterThan', '2026-11-01', 'chậm nhất là ngày 01/11/2026'],
    ['chậm nhất trước ngày 01/11/2026', 'before', '2026-10-31', 'chậm nhất trước ngày 01/11/2026'],
    ['muộn nhất vào ngày 01/11/2026', 'noLaterThan', '2026-11-01', 'muộn nhất vào ngày 01/11/2026'],
    ['đến hết ngày 30/6/2026', 'noLaterThan', '2026-06-30', 'đến hết ngày 30/6/2026'],
    ['không quá ngày 30/6/2026', 'noLaterThan', '2026-06-30', 'không quá ngày 30/6/2026'],
    ['trong ngày 30/6/2026', 'within', '2026-06-30', 'trong ngày 30/6/2026'],
    ['xong trong ngày 30/6/2026', 'within', '2026-06-30', 'xong trong ngày 30/6/2026'],
    ['vào ngày 30/6/2026', 'within', '2026-06-30', 'vào ngày 30/6/2026'],
  ])('"%s" is %s, last day %s', (plain, operator, lastDay, words) => {
    expect(bound(plain)).toEqual([operator, lastDay, null, words])
  })

  it('a clock time makes the day itself the last one', () => {
    expect(bound('trước 16 giờ 00 ngày 20/5/2026')).toEqual([
      'noLaterThan',
      '2026-05-20',
      '16:00',
      'trước 16 giờ 00 ngày 20/5/2026',
    ])
    expect(bound('chậm nhất 9h ngày 20/5/2026')?.[2]).toBe('09:00')
  })

  it.each([
    'theo quyết định số 5/qđ-ubnd ngày 20/5/2026',
    'có hiệu lực kể từ ngày 01/7/2023',
    'từ ngày 01/7/2023',
    'tính đến ngày 01/7/2023',
  ])('nothing binds the day of "%s"', (plain) => {
    expect(bound(plain)).toBeNull()
  })
})

it('the last day is the printed one or the day before it, for every day', () => {
  const days = fc.date({
    min: new Date('2020-01-02'),
    max: new Date('2040-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const [year, month, day] = date.toISOString().slice(0, 10).split('-')
      const before = new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10)
      const printed = `${Number(day)}/${Number(month)}/${year}`
      for (const [words, expected] of [
        ['trước', before],
        ['chậm nhất', `${year}-${month}-${day}`],
      ] as const) {
        const plain = `${words} ngày ${printed}`
        const [found] = datesIn(plain)
        expect(found && boundDate(plain, found)?.lastDay).toBe(expected)
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodsIn } from './calendar-words.ts'
import { scatteredMonths } from './month-words.ts'

type Row = readonly [plain: string, kind: string, first: string, last: string | null]

const PERIODS: readonly Row[] = [
  ['tháng 5/2026', 'month', '2026-05-01', '2026-05-31'],
  ['tháng 02 năm 2028', 'month', '2028-02-01', '2028-02-29'],
  ['tháng 3 - tháng 10/2026', 'month', '2026-03-01', '2026-10-31'],
  ['tháng 3-10/2026', 'month', '2026-03-01', '2026-10-31'],
  ['tháng 9, tháng 10/2027', 'month', '2027-09-01', '2027-10-31'],
  ['tháng 3 đến tháng 10 năm 2026', 'month', '2026-03-01', '2026-10-31'],
  ['quý iv năm 2026', 'quarter', '2026-10-01', '2026-12-31'],
  ['quý 2/2026', 'quarter', '2026-04-01', '2026-06-30'],
  ['q3/2027', 'quarter', '2027-07-01', '2027-09-30'],
  ['quý iii, iv năm 2024', 'quarter', '2024-07-01', '2024-12-31'],
  ['quý i đến quý iii/2026', 'quarter', '2026-01-01', '2026-09-30'],
  ['6 tháng đầu năm 2026', 'halfYear', '2026-01-01', '2026-06-30'],
  ['06 tháng cuối năm 2026', 'halfYear', '2026-07-01', '2026-12-31'],
  ['nửa đầu năm 2027', 'halfYear', '2027-01-01', '2027-06-30'],
  ['9 tháng đầu năm 2026', 'month', '2026-01-01', '2026-09-30'],
  ['năm 2024', 'year', '2024-01-01', '2024-12-31'],
  ['trong năm 2024', 'year', '2024-01-01', '2024-12-31'],
  ['từ năm 2023 - 2026', 'yearRange', '2023-01-01', '2026-12-31'],
  ['từ năm 2023 đến năm 2030', 'yearRange', '2023-01-01', '2030-12-31'],
  ['giai đoạn 2026-2030', 'yearRange', '2026-01-01', '2030-12-31'],
  ['giai đoạn 2026-2030 và những năm tiếp theo', 'yearRange', '2026-01-01', null],
  ['năm 2026 và các năm sau', 'yearRange', '2026-01-01', null],
]

describe('months, quarters and years in a text', () => {
  it.each(PERIODS)('"%s" is a %s from %s to %s', (plain, kind, firstDay, lastDay) => {
    const periods = periodsIn(plain, null)
    expect(periods).toMatchObject([{ kind, firstDay, lastDay }])
    expect(plain.slice(periods[0]?.from, periods[0]?.to)).toBe(plain)
  })

  it('lists of quarters name each of them', () => {
    const named = (plain: string) => periodsIn(plain, null)[0]?.quarters
    expect(named('quý i, ii, iii, iv năm 2026')).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ])
    expect(named('quý ii - iv/2026')).toEqual(['2026-Q2', '2026-Q3', '2026-Q4'])
    expect(named('quý ii và quý iv năm 2026')).toEqual(['2026-Q2', '2026-Q4'])
  })

  it('without a year lean on the one year of the plan, or say nothing', () => {
    expect(periodsIn('quý ii', 2026)).toMatchObject([{ lastDay: '2026-06-30' }])
    expect(periodsIn('tháng 5', 2026)).toMatchObject([{ lastDay: '2026-05-31' }])
    expect(periodsIn('quý ii', null)).toEqual([])
    expect(periodsIn('06 tháng đầu năm', null)).toEqual([])
    expect(periodsIn('9 tháng đầu năm', null)).toEqual([])
  })

  it.each([
    'tháng 13/2026',
    'quý v/2026',
    'tháng 10 - 3/2026',
    'giai đoạn 2030-2026',
    'số 2026/qđ-ubnd',
    'năm 1024',
    'quy định',
  ])('are not in "%s"', (plain) => {
    expect(periodsIn(plain, null)).toEqual([])
  })

  it('two of them keep their order and their places', () => {
    const plain = 'khởi động quý iv/2026, hoàn thành năm 2027'
    expect(periodsIn(plain, null).map(({ from, to }) => plain.slice(from, to))).toEqual([
      'quý iv/2026',
      'năm 2027',
    ])
  })

  it('end on the last day of their last month, for every month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
          expect(periodsIn(`tháng ${month}/${year}`, null)).toMatchObject([{ lastDay: last }])
          expect(periodsIn(`tháng ${month}`, year)).toMatchObject([{ lastDay: last }])
        },
      ),
    )
  })
})

describe('months that do not follow each other', () => {
  it('are each a time of its own', () => {
    const plain = 'tháng 4, tháng 6 và tháng 9 năm 2026'
    const months = scatteredMonths(plain, null)
    expect(months.map(({ from, to }) => plain.slice(from, to))).toEqual([
      'tháng 4',
      'tháng 6',
      'tháng 9 năm 2026',
    ])
    expect(months.map(({ lastDay }) => lastDay)).toEqual(['2026-04-30', '2026-06-30', '2026-09-30'])
  })

  it.each([
    'tháng 9, 10/2026',
    'tháng 3 - 10/2026',
    'tháng 5/2026',
    'tháng 4, 6/2026 tại hội trường',
    'tháng 6, 14/2026',
    'quý i',
  ])('are not what "%s" says', (plain) => {
    expect(scatteredMonths(plain, null)).toEqual([])
  })
})

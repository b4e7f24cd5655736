import type { Day } from '@dunghan/core/time'
import { describe, expect, it } from 'vitest'
import { aPassage } from '../testing/passages.ts'
import type { PlanYears } from './plan-years.ts'
import { timingsOf } from './timing.ts'

const ISSUED = '2026-03-02' as Day
const ONE_YEAR: PlanYears = { from: 2026, to: 2026, issuedOn: ISSUED }
const FIVE_YEARS: PlanYears = { from: 2026, to: 2030, issuedOn: ISSUED }
const OPEN_END: PlanYears = { from: 2026, to: null, issuedOn: null }

function read(words: string, plan: PlanYears | null = ONE_YEAR) {
  const passage = aPassage(words)
  return timingsOf(passage, { from: 0, to: passage.text.length }, plan)
}

type Row = readonly [words: string, timing: Record<string, unknown>]

const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` })

const CERTAIN: readonly Row[] = [
  ['thường xuyên.', { kind: 'ongoing', text: 'thường xuyên', from: null, to: null }],
  ['Thường xuyên, liên tục', { kind: 'ongoing', from: null }],
  ['Thường xuyên trong năm 2026', { kind: 'ongoing', ...year(2026) }],
  ['Thường xuyên, hằng năm', { kind: 'ongoing', from: null, to: null }],
  [
    'Quý IV năm 2026.',
    { kind: 'quarter', from: '2026-10-01', to: '2026-12-31', quarters: ['2026-Q4'] },
  ],
  [
    'Quý III, IV năm 2024',
    { kind: 'quarter', from: '2024-07-01', quarters: ['2024-Q3', '2024-Q4'] },
  ],
  [
    'Quý IV/2026 và Quý I/2027',
    { kind: 'quarter', to: '2027-03-31', quarters: ['2026-Q4', '2027-Q1'] },
  ],
  ['Quý IV/2026 đến Quý II/2027', { kind: 'yearRange', from: '2026-10-01', to: '2027-06-30' }],
  ['Quý II', { kind: 'quarter', quarters: ['2026-Q2'] }],
  ['Năm 2024.', { kind: 'year', ...year(2024) }],
  ['2026, 2027', { kind: 'yearRange', from: '2026-01-01', to: '2027-12-31' }],
  ['Từ năm 2023 - 2026', { kind: 'yearRange', from: '2023-01-01', to: '2026-12-31' }],
  [
    'Giai đoạn 2026 - 2030 và những năm tiếp theo',
    { kind: 'yearRange', from: '2026-01-01', to: null },
  ],
  ['Hằng năm, từ năm 2023 - 2030', { kind: 'everyYear', from: '2023-01-01', to: '2030-12-31' }],
  ['Hằng năm', { kind: 'everyYear', ...year(2026) }],
  [
    'Theo yêu cầu nhiệm vụ của các cơ quan, từ năm 2023 - 2030',
    { kind: 'onDemand', from: '2023-01-01', to: '2030-12-31' },
  ],
  ['Khi có yêu cầu', { kind: 'onDemand', from: null, to: null }],
  ['Tháng 5/2026', { kind: 'month', from: '2026-05-01', to: '2026-05-31' }],
  ['Từ tháng 10/2026 đến tháng 3/2027', { kind: 'month', from: '2026-10-01', to: '2027-03-31' }],
  ['Từ nay đến hết tháng 12/2026', { kind: 'month', from: '2026-03-02', to: '2026-12-31' }],
  ['Đến hết tháng 10/2026', { kind: 'month', to: '2026-10-31' }],
  ['6 tháng đầu năm', { kind: 'halfYear', from: '2026-01-01', to: '2026-06-30' }],
  [
    'Trước tháng 6/2026',
    { kind: 'date', operator: 'before', printed: '2026-06-01', lastDay: '2026-05-31' },
  ],
  ['Trước năm 2030', { kind: 'date', operator: 'before', lastDay: '2029-12-31' }],
  [
    'Trước ngày 15/12/2026',
    { kind: 'date', operator: 'before', printed: '2026-12-15', lastDay: '2026-12-14' },
  ],
  [
    'Hoàn thành trước ngày 15/11/2026.',
    { kind: 'date', text: 'Hoàn thành trước ngày 15/11/2026', lastDay: '2026-11-14' },
  ],
  ['Chậm nhất ngày 30/6/2026', { kind: 'date', operator: 'noLaterThan', lastDay: '2026-06-30' }],
  [
    'Trước 16 giờ 30 ngày 20/5/2026',
    { kind: 'date', operator: 'noLaterThan', lastDay: '2026-05-20', time: '16:30' },
  ],
  ['Ngày 09/11/2026', { kind: 'date', operator: 'within', lastDay: '2026-11-09' }],
  [
    'Từ ngày 01/11/2026 đến ngày 09/11/2026',
    { kind: 'date', operator: 'noLaterThan', lastDay: '2026-11-09' },
  ],
  ['01/3/2026 - 31/5/2026', { kind: 'date', lastDay: '2026-05-31' }],
  ['Từ ngày 01/3/2026', { kind: 'ongoing', from: '2026-03-01', to: null }],
  ['Từ quý II/2026', { kind: 'ongoing', from: '2026-04-01', to: null }],
  ['phấn đấu hoàn thành trong quý III/2026', { kind: 'quarter', aspirational: true }],
  ['Hằng quý', { kind: 'recurring', frequencies: ['quarterly'], from: null }],
  ['Trước ngày 18 hằng tháng', { kind: 'recurring', frequencies: ['monthly'], day: 17 }],
  ['Ngày 25 hằng tháng', { kind: 'recurring', frequencies: ['monthly'], day: 25 }],
  ['Trước ngày 20 của tháng cuối quý', { kind: 'recurring', frequencies: ['quarterly'], day: 19 }],
  [
    'Định kỳ hằng năm (trước ngày 10/12)',
    { kind: 'recurring', frequencies: ['annual'], day: 9, month: 12 },
  ],
  ['Trước ngày 01/12 hằng năm', { kind: 'recurring', day: 30, month: 11 }],
  [
    'Trong 05 ngày làm việc kể từ ngày nhận hồ sơ Đề án',
    { kind: 'relative', amount: 5, unit: 'workingDay', event: 'nhận hồ sơ Đề án' },
  ],
  [
    'không quá 03 ngày kể từ ngày bầu cử',
    { kind: 'relative', amount: 3, unit: 'day', event: 'bầu cử' },
  ],
  [
    'Trong vòng 48 giờ kể từ khi phát hiện ổ dịch',
    { kind: 'relative', amount: 2, unit: 'day', event: 'phát hiện ổ dịch' },
  ],
  [
    'Trong 02 tuần sau khi kết thúc đợt kiểm tra',
    { kind: 'relative', amount: 14, unit: 'day', event: 'kết thúc đợt kiểm tra' },
  ],
  [
    'Chậm nhất 05 ngày làm việc trước ngày khai mạc kỳ họp',
    { kind: 'relative', amount: 5, unit: 'workingDay', before: true, event: 'khai mạc kỳ họp' },
  ],
  [
    'Trước Tết Nguyên đán Đinh Mùi',
    { kind: 'relative', amount: 0, before: true, event: 'Tết Nguyên đán Đinh Mùi' },
  ],
  [
    'xong trước ngày khai giảng năm học 2026 - 2027',
    { kind: 'relative', amount: 0, before: true, event: 'khai giảng năm học 2026 - 2027' },
  ],
  ['Thường xuyên từ tháng 7/2026 đến tháng 12/2026', { kind: 'ongoing', to: '2026-12-31' }],
  ['Từ tháng 5 đến tháng 9/2026', { kind: 'month', from: '2026-05-01', to: '2026-09-30' }],
  ['Từ quý II đến quý III năm 2026', { kind: 'quarter', quarters: ['2026-Q2', '2026-Q3'] }],
  [
    'Từ ngày 01/6/2026 đến hết tháng 9/2026',
    { kind: 'yearRange', from: '2026-06-01', to: '2026-09-30' },
  ],
  ['Từ tháng 10/2026 đến quý I/2027', { kind: 'yearRange', to: '2027-03-31' }],
  ['trong tháng 6/2026 (Tháng hành động vì trẻ em)', { kind: 'month', to: '2026-06-30' }],
  ['Cuối tháng 9/2026', { kind: 'month', to: '2026-09-30' }],
  ['Đến cuối năm 2026', { kind: 'year', to: '2026-12-31' }],
  ['Từ nay đến cuối năm', { kind: 'year', from: '2026-03-02', to: '2026-12-31' }],
  ['Nửa đầu tháng 6/2026', { kind: 'month', from: '2026-06-01', to: '2026-06-15' }],
  ['6 tháng một lần', { kind: 'recurring', frequencies: ['semiannual', 'annual'] }],
  ['Ngày cuối cùng của tháng, hằng tháng', { kind: 'recurring', day: 31 }],
  [
    'Sau 02 tháng kể từ khi Kế hoạch được ban hành',
    { kind: 'relative', amount: 2, unit: 'month', event: 'Kế hoạch được ban hành' },
  ],
]

describe('a time line that is clear', () => {
  it.each(CERTAIN)('"%s"', (words, timing) => {
    const found = read(words)
    expect(found).toMatchObject([{ timing }])
    expect(found[0]?.doubt).toBeNull()
  })

  it('leans on the years of a plan of several years', () => {
    expect(read('Hằng năm', FIVE_YEARS)).toMatchObject([
      { timing: { kind: 'everyYear', to: '2030-12-31' } },
    ])
    expect(read('Hằng năm', OPEN_END)).toMatchObject([{ timing: { kind: 'everyYear', to: null } }])
    expect(read('Đến năm 2030', FIVE_YEARS)).toMatchObject([
      { timing: { kind: 'yearRange', from: '2026-01-01' } },
    ])
    expect(read('Hằng năm', null)).toMatchObject([
      { timing: { kind: 'recurring', frequencies: ['annual'] } },
    ])
    expect(read('Đến năm 2030', null)).toMatchObject([
      { timing: { kind: 'year', to: '2030-12-31' } },
    ])
  })
})

describe('a time line that says several times', () => {
  it.each([
    ['Khởi động quý IV/2026; hoàn thành quý II/2027', ['quarter', 'quarter']],
    ['Thường xuyên, báo cáo kết quả trước ngày 15/12/2026', ['ongoing', 'date']],
    ['Quý II/2026, hoàn thành trước ngày 15/6/2026', ['quarter', 'date']],
    ['Trước ngày 15 hằng tháng; báo cáo năm trước ngày 15/12/2026', ['recurring', 'date']],
    ['Tháng 4, 6 và 9/2026', ['month', 'month', 'month']],
    ['ngày 15/5/2026 và ngày 20/8/2026', ['date', 'date']],
    ['Trước ngày 15/6/2026 và trước ngày 10/12/2026', ['date', 'date']],
    ['đợt 1 ngày 17/5/2026, đợt 2 ngày 20/9/2026', ['date', 'date']],
    ['Tháng 5 và quý IV/2026', ['month', 'quarter']],
    ['Chuẩn bị đầu tư: năm 2026; khởi công: Quý II/2027', ['year', 'quarter']],
    ['Những tháng cuối năm 2026 và quý I năm 2027', ['year', 'quarter']],
  ])('"%s"', (words, kinds) => {
    const found = read(words)
    expect(found.map(({ timing }) => timing.kind)).toEqual(kinds)
    expect(found.every(({ doubt }) => doubt === null)).toBe(true)
  })

  it('names the place of each', () => {
    const words = 'Quý II/2026; Quý IV/2026.'
    expect(read(words).map(({ span }) => words.slice(span.from, span.to))).toEqual([
      'Quý II/2026',
      'Quý IV/2026',
    ])
  })
})

describe('a time line that nobody should guess about', () => {
  it.each([
    'Trước ngày 15/6',
    'Theo kế hoạch của Sở Tư pháp',
    'Theo quy định',
    'Sau khi có hướng dẫn của cấp trên',
    'Hằng tuần',
    'Tháng 13/2026',
    'Quý V/2026',
    '30/6/26',
    'Năm học 2026-2027',
    'Theo năm học',
    'Trước cuối năm',
    'Trong vòng 36 giờ kể từ khi phát hiện',
  ])('"%s" has no date at all', (words) => {
    expect(read(words)).toMatchObject([
      {
        timing: { kind: 'unspecified', text: words, from: null, to: null },
        doubt: 'timing.unreadable',
      },
    ])
  })

  it.each([
    'Đầu quý II/2026',
    'Tuần 2 tháng 5/2026',
    'Quý II/2026 (hoàn thành trước ngày 15/6/2026)',
    'Tháng 6, tháng 12 hằng năm',
    'Sau quý II/2026',
    'Hằng tháng, trước ngày 05 của tháng sau',
    'Ngày 15, 16/5/2026',
  ])('"%s" is read, with a question', (words) => {
    expect(read(words)[0]?.doubt).toBe('timing.unreadable')
    expect(read(words)[0]?.timing.kind).not.toBe('unspecified')
  })

  it.each([
    ['Đầu tháng 3/2026', '2026-03-01'],
    ['Giữa tháng 6/2026', '2026-06-15'],
    ['Giữa năm 2026', '2026-06-30'],
  ])('"%s" proposes the day of the Civil Code and asks', (words, lastDay) => {
    expect(read(words)).toMatchObject([
      { timing: { kind: 'date', lastDay }, doubt: 'timing.unreadable' },
    ])
  })

  it.each([
    'Trước ngày 31/11/2026',
    'ngày 30/02/2026',
    'Trước ngày 29/02/2026',
    'Trước 25 giờ 00 ngày 20/5/2026',
    'Từ ngày 20/5/2026 đến ngày 15/5/2026',
  ])('"%s" is not in the calendar', (words) => {
    expect(read(words)).toMatchObject([
      { timing: { kind: 'unspecified', from: null, to: null }, doubt: 'timing.impossible' },
    ])
  })

  it('"Quý II" in a plan of several years', () => {
    expect(read('Quý II', FIVE_YEARS)).toMatchObject([
      { timing: { kind: 'unspecified' }, doubt: 'timing.unreadable' },
    ])
  })

  it('a recurring day that no month has', () => {
    expect(read('Trước ngày 01 hằng tháng')[0]?.doubt).toBe('timing.unreadable')
    expect(read('Trước ngày 31/11 hằng năm')[0]?.doubt).toBe('timing.unreadable')
  })

  it('a whole paragraph in the place of a time', () => {
    expect(read(`Quý II/2026 ${'và theo tình hình thực tế '.repeat(30)}`)).toMatchObject([
      { timing: { kind: 'unspecified' }, doubt: 'timing.unreadable' },
    ])
  })

  it('quarters in a strange order', () => {
    expect(read('Quý IV, I năm 2026')[0]?.doubt).toBe('timing.unreadable')
  })

  it('an empty line says nothing', () => {
    expect(read(' . ')).toEqual([])
  })
})

import { day, quarterDays, quarterOf, type Timing } from '@dunghan/core/time'
import { describe, expect, it } from 'vitest'
import { timingWords } from './timing.ts'

const text = null
const [first, third] = [quarterOf(2026, 1), quarterOf(2026, 3)]
const span = (from: string, to: string | null) => ({
  from: day(from),
  to: to === null ? null : day(to),
})

const CASES: readonly (readonly [string, Timing])[] = [
  [
    'thứ Sáu, 30/10/2026',
    {
      kind: 'date',
      text,
      operator: 'before',
      printed: day('2026-10-31'),
      lastDay: day('2026-10-30'),
    },
  ],
  [
    'Quý I/2026, Quý III/2026',
    { kind: 'quarter', text, quarters: [first, third], ...quarterDays(first) },
  ],
  ['Tháng 9/2026', { kind: 'month', text, ...span('2026-09-01', '2026-09-30') }],
  ['6 tháng đầu năm 2026', { kind: 'halfYear', text, ...span('2026-01-01', '2026-06-30') }],
  ['6 tháng cuối năm 2026', { kind: 'halfYear', text, ...span('2026-07-01', '2026-12-31') }],
  ['Năm 2026', { kind: 'year', text, ...span('2026-01-01', '2026-12-31') }],
  ['2023 – 2026', { kind: 'yearRange', text, ...span('2023-01-01', '2026-12-31') }],
  ['từ 2023 trở đi', { kind: 'yearRange', text, ...span('2023-01-01', null) }],
  ['Hằng năm, 2023 – 2030', { kind: 'everyYear', text, ...span('2023-01-01', '2030-12-31') }],
  [
    'Hằng quý, 6 tháng, hằng năm',
    {
      kind: 'recurring',
      text,
      frequencies: ['quarterly', 'semiannual', 'annual'],
      from: null,
      to: null,
    },
  ],
  [
    'Sau 5 ngày làm việc kể từ khi nhận đủ hồ sơ',
    {
      kind: 'relative',
      text: 'sau 5 ngày làm việc kể từ khi nhận đủ hồ sơ',
      amount: 5,
      unit: 'workingDay',
      event: 'nhận đủ hồ sơ',
    },
  ],
  ['Thường xuyên', { kind: 'ongoing', text, from: null, to: null }],
  ['Khi có yêu cầu', { kind: 'onDemand', text, from: null, to: null }],
  ['Chưa nêu thời gian', { kind: 'unspecified', text, from: null, to: null }],
]

describe('what a plan says about time', () => {
  it.each(CASES)('reads "%s"', (words, timing) => {
    expect(timingWords(timing)).toBe(words)
  })
})

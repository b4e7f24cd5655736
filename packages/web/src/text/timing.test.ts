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
    '05 ngày làm việc kể từ ngày nhận đủ hồ sơ – chờ ngày của sự kiện',
    { kind: 'relative', text, amount: 5, unit: 'workingDay', event: 'nhận đủ hồ sơ' },
  ],
  [
    'Trước Tết Nguyên đán – chờ ngày của sự kiện',
    { kind: 'relative', text, amount: 0, unit: 'day', before: true, event: 'Tết Nguyên đán' },
  ],
  [
    '02 tháng trước ngày khai mạc – ngày 31/12/2026',
    {
      kind: 'relative',
      text,
      amount: 2,
      unit: 'month',
      before: true,
      event: 'khai mạc',
      eventOn: day('2026-12-31'),
    },
  ],
  [
    'Hằng tháng, hết ngày 17',
    { kind: 'recurring', text, frequencies: ['monthly'], day: 17, from: null, to: null },
  ],
  [
    'Hằng năm, hết ngày 09/12',
    { kind: 'recurring', text, frequencies: ['annual'], day: 9, month: 12, from: null, to: null },
  ],
  [
    'Trước 16 giờ 00, thứ Sáu, 25/09/2026',
    {
      kind: 'date',
      text,
      operator: 'noLaterThan',
      printed: day('2026-09-25'),
      lastDay: day('2026-09-25'),
      time: '16:00',
    },
  ],
  ['Tháng 5 – tháng 9/2026', { kind: 'month', text, ...span('2026-05-01', '2026-09-30') }],
  ['Tháng 12/2026 – tháng 2/2027', { kind: 'month', text, ...span('2026-12-01', '2027-02-28') }],
  ['01/06/2026 – 30/09/2026', { kind: 'yearRange', text, ...span('2026-06-01', '2026-09-30') }],
  [
    'Năm 2026 (phấn đấu)',
    { kind: 'year', text, aspirational: true, ...span('2026-01-01', '2026-12-31') },
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

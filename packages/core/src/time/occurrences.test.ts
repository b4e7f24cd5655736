import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_REPORTING } from '../locality/locality.ts'
import type { Frequency } from '../plan/draft.ts'
import { day } from './day.ts'
import { NATIONAL_DAYS_OFF } from './holidays.ts'
import { reportSlots, type SlotRules, slotsOf } from './occurrences.ts'
import { quarterOf } from './quarter.ts'
import type { Timing } from './timing.ts'
import { isWorkingDay } from './working-days.ts'

const rules: SlotRules = {
  bounds: { from: day('2026-01-01'), to: day('2026-12-31') },
  reporting: DEFAULT_REPORTING,
  daysOff: NATIONAL_DAYS_OFF,
}
const year = { from: day('2026-01-01'), to: day('2026-12-31'), text: 'Năm 2026' }
const brief = (timings: Timing[], over: Partial<SlotRules> = {}) =>
  slotsOf(timings, { ...rules, ...over }).map((slot) => [slot.key, slot.lastDay])

describe('the occurrences of a task', () => {
  it('of a printed day is that last day', () => {
    const timing: Timing = {
      kind: 'date',
      text: '',
      operator: 'before',
      printed: day('2024-01-28'),
      lastDay: day('2024-01-27'),
    }
    expect(brief([timing])).toEqual([['han', '2024-01-27']])
    expect(brief([timing, { ...timing, lastDay: day('2024-02-01') }])).toEqual([
      ['han', '2024-01-27'],
      ['han-2', '2024-02-01'],
    ])
  })

  it('of "Quý III, IV" are the ends of both quarters', () => {
    const quarters = [quarterOf(2024, 3), quarterOf(2024, 4)]
    expect(
      brief([
        { kind: 'quarter', text: '', from: day('2024-07-01'), to: day('2024-12-31'), quarters },
      ]),
    ).toEqual([
      ['2024q3', '2024-09-30'],
      ['2024q4', '2024-12-31'],
    ])
  })

  it('of "hằng năm, từ năm 2023 - 2030" are eight years that come back', () => {
    const timing: Timing = {
      kind: 'everyYear',
      text: '',
      from: day('2023-01-01'),
      to: day('2030-12-31'),
    }
    const slots = slotsOf([timing], rules)
    expect(slots.map((slot) => slot.key)).toEqual([
      '2023',
      '2024',
      '2025',
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ])
    expect(slots.every((slot) => slot.repeats && !slot.derived)).toBe(true)
  })

  it('of "và những năm tiếp theo" stop at the bounds given', () => {
    const timing: Timing = { kind: 'everyYear', text: '', from: day('2025-01-01'), to: null }
    expect(brief([timing])).toEqual([
      ['2025', '2025-12-31'],
      ['2026', '2026-12-31'],
    ])
    expect(brief([timing], { bounds: null })).toEqual([['khong-han', null]])
  })

  it('of a month, half-year, year and range end with them', () => {
    expect(
      brief([{ kind: 'month', text: '', from: day('2026-09-01'), to: day('2026-10-31') }]),
    ).toEqual([['2026m10', '2026-10-31']])
    expect(
      brief([{ kind: 'halfYear', text: '', from: day('2026-01-01'), to: day('2026-06-30') }]),
    ).toEqual([['2026h1', '2026-06-30']])
    expect(brief([{ kind: 'year', ...year }])).toEqual([['2026', '2026-12-31']])
    expect(
      brief([{ kind: 'yearRange', text: '', from: day('2023-01-01'), to: day('2026-12-31') }]),
    ).toEqual([['2023-2026', '2026-12-31']])
  })

  it('is one undated occurrence where nobody wrote a day', () => {
    for (const kind of ['ongoing', 'onDemand', 'unspecified'] as const) {
      expect(brief([{ kind, text: null, from: null, to: null }])).toEqual([['khong-han', null]])
    }
    expect(
      brief([
        { kind: 'relative', text: '', amount: 3, unit: 'workingDay', event: 'ngày nhận hồ sơ' },
      ]),
    ).toEqual([['khong-han', null]])
    for (const kind of ['month', 'halfYear', 'year', 'yearRange'] as const) {
      expect(brief([{ kind, text: '', from: day('2026-01-01'), to: null }])).toEqual([
        ['khong-han', null],
      ])
    }
  })

  it('before the 18th of every month falls on each 17th', () => {
    const timing: Timing = {
      kind: 'recurring',
      text: '',
      frequencies: ['monthly'],
      day: 17,
      from: null,
      to: null,
    }
    const slots = slotsOf([timing], rules)
    expect(slots).toHaveLength(12)
    expect(slots.every((slot) => slot.lastDay?.endsWith('-17') && !slot.derived)).toBe(true)
  })

  it('each year on the day of a named month', () => {
    const timing: Timing = {
      kind: 'recurring',
      text: '',
      frequencies: ['annual'],
      day: 9,
      month: 12,
      from: year.from,
      to: year.to,
    }
    expect(brief([timing])).toEqual([['2026', '2026-12-09']])
  })

  it('without a printed day follows the reporting rule and says that it was derived', () => {
    const slots = slotsOf(
      [{ kind: 'recurring', text: '', frequencies: ['quarterly'], from: null, to: null }],
      rules,
    )
    expect(slots.map((slot) => slot.lastDay)).toEqual([
      '2026-03-17',
      '2026-06-16',
      '2026-09-16',
      '2026-12-16',
    ])
    expect(slots.every((slot) => slot.derived)).toBe(true)
    expect(
      brief([{ kind: 'recurring', text: '', frequencies: ['annual'], from: null, to: null }], {
        bounds: null,
      }),
    ).toEqual([['khong-han', null]])
  })
})

describe('recurring reports', () => {
  it('of June owed by month, quarter and half-year are one, named by all, keyed by the longest', () => {
    const slots = reportSlots(['monthly', 'quarterly', 'semiannual', 'annual'], rules)
    const june = slots.filter((slot) => slot.lastDay === '2026-06-16')
    expect(june).toMatchObject([
      { key: '2026h1', label: 'Tháng 6/2026, Quý II/2026, 6 tháng đầu năm 2026' },
    ])
    expect(slots.find((slot) => slot.key === '2026')?.label).toBe(
      'Tháng 12/2026, Quý IV/2026, Năm 2026',
    )
    expect(slots).toHaveLength(12)
  })

  it('of nine months are due in September', () => {
    expect(reportSlots(['nineMonth'], rules)).toMatchObject([
      { key: '2026n9', lastDay: '2026-09-16', label: '9 tháng năm 2026' },
    ])
  })

  it('that name no period have no day', () => {
    expect(reportSlots([], rules)).toMatchObject([{ key: 'khong-han', lastDay: null }])
    expect(reportSlots(['monthly'], { ...rules, bounds: null })).toMatchObject([{ lastDay: null }])
  })

  it('are due on working days, in order, each key and day once', () => {
    const some = fc.subarray<Frequency>(
      ['monthly', 'quarterly', 'semiannual', 'nineMonth', 'annual'],
      { minLength: 1 },
    )
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 2022, max: 2030 }),
        fc.integer({ min: 1, max: 28 }),
        (frequencies, from, cutOff) => {
          const bounds = { from: day(`${from}-01-01`), to: day(`${from + 1}-12-31`) }
          const slots = reportSlots(frequencies, {
            ...rules,
            bounds,
            reporting: { cutOff, workingDaysAfter: 2 },
          })
          const days = slots.flatMap((slot) => slot.lastDay ?? [])
          expect(days).toEqual([...days].sort())
          expect(new Set(days).size).toBe(days.length)
          expect(new Set(slots.map((slot) => slot.key)).size).toBe(slots.length)
          expect(days.every((when) => isWorkingDay(when, NATIONAL_DAYS_OFF))).toBe(true)
        },
      ),
    )
  })
})

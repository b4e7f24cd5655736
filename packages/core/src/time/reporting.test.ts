import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_REPORTING } from '../locality/locality.ts'
import type { Frequency } from '../plan/draft.ts'
import { day, partsOf } from './day.ts'
import { NATIONAL_DAYS_OFF } from './holidays.ts'
import { reportSlots, slotsOf } from './occurrences.ts'
import type { ReportingRule } from './reporting.ts'
import { isWorkingDay } from './working-days.ts'

const YEAR = { from: day('2026-01-01'), to: day('2026-12-31') }
const rules = (reporting: ReportingRule = DEFAULT_REPORTING) => {
  return { bounds: YEAR, reporting, daysOff: NATIONAL_DAYS_OFF }
}
const days = (frequency: Frequency, rule?: ReportingRule) =>
  reportSlots([frequency], rules(rule)).map(({ lastDay }) => lastDay)

describe('reports without a printed day', () => {
  it.each([
    ['quarterly', ['2026-03-17', '2026-06-16', '2026-09-16', '2026-12-16']],
    ['semiannual', ['2026-06-16']],
    ['nineMonth', ['2026-09-16']],
    ['annual', ['2026-12-16']],
  ] as const)('%s are due two working days after the cut-off of the period', (frequency, due) => {
    expect(days(frequency)).toEqual(due)
    expect(reportSlots([frequency], rules()).every(({ derived }) => derived)).toBe(true)
  })

  it('are due on the day the ward fixed for the regime, others by the cut-off', () => {
    const rule = { cutOff: 14, workingDaysAfter: 2, fixedDays: { quarterly: 20 } }
    expect(days('quarterly', rule)).toEqual([
      '2026-03-20',
      '2026-06-20',
      '2026-09-20',
      '2026-12-20',
    ])
    expect(days('annual', rule)).toEqual(['2026-12-16'])
  })

  it.each([
    ['semiannual', '2026-06-20'],
    ['nineMonth', '2026-09-20'],
    ['annual', '2026-12-20'],
  ] as const)('of the %s regime have a fixed day of their own', (frequency, due) => {
    const rule = { cutOff: 14, workingDaysAfter: 2, fixedDays: { [frequency]: 20 } }
    expect(days(frequency, rule)).toEqual([due])
  })

  it('of a fixed day that a month lacks are due on its last day', () => {
    const rule = { cutOff: 14, workingDaysAfter: 2, fixedDays: { monthly: 31 } }
    expect(days('monthly', rule).slice(0, 4)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ])
  })

  it('are the ward’s own, no longer "suy ra", once a clerk has confirmed the rule', () => {
    const slots = reportSlots(['monthly'], rules({ ...DEFAULT_REPORTING, confirmed: true }))
    expect(slots.some(({ derived }) => derived)).toBe(false)
  })

  it('never leave the month of the period for a fixed day, and always fall on a working day otherwise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (date, workingDaysAfter, isFixed) => {
          const rule = isFixed
            ? { cutOff: 14, workingDaysAfter, fixedDays: { monthly: date } }
            : { cutOff: date, workingDaysAfter }
          for (const [at, slot] of reportSlots(['monthly'], rules(rule)).entries()) {
            if (slot.lastDay === null) throw new Error('a report has a day')
            if (isFixed) expect(partsOf(slot.lastDay).month).toBe(at + 1)
            else expect(isWorkingDay(slot.lastDay, NATIONAL_DAYS_OFF)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('reports with a printed day', () => {
  const printed = (frequencies: readonly Frequency[], due: { day: number; month?: number }) =>
    slotsOf([{ kind: 'recurring', text: null, frequencies, ...due, from: null, to: null }], rules())

  it('"trước ngày 20 của tháng cuối quý" are due on the 19th and are not derived', () => {
    const slots = printed(['quarterly'], { day: 19 })
    expect(slots.map(({ lastDay }) => lastDay)).toEqual([
      '2026-03-19',
      '2026-06-19',
      '2026-09-19',
      '2026-12-19',
    ])
    expect(slots.some(({ derived }) => derived)).toBe(false)
  })

  it('"trước ngày 10/12 hằng năm" are due on 9 December', () => {
    expect(printed(['annual'], { day: 9, month: 12 })).toMatchObject([
      { key: '2026', lastDay: '2026-12-09', derived: false },
    ])
  })

  it('"trước ngày 15/11 hằng năm" are due in November, not in the last month', () => {
    expect(printed(['annual'], { day: 14, month: 11 })).toMatchObject([{ lastDay: '2026-11-14' }])
  })

  it('of month and quarter on one day are one, keyed by the longer', () => {
    const slots = printed(['monthly', 'quarterly'], { day: 17 })
    expect(slots).toHaveLength(12)
    expect(slots[2]).toMatchObject({ key: '2026q1', lastDay: '2026-03-17' })
  })

  it('of a plan without years have no day', () => {
    const timing = {
      kind: 'recurring',
      text: null,
      frequencies: ['monthly'],
      day: 17,
      from: null,
      to: null,
    } as const
    expect(slotsOf([timing], { ...rules(), bounds: null })).toMatchObject([{ kind: 'undated' }])
  })
})

describe('a duty counted from an event', () => {
  const timing = {
    kind: 'relative',
    text: null,
    amount: 3,
    unit: 'workingDay',
    event: 'nhận văn bản',
  } as const

  it('has no day until the event has one', () => {
    expect(slotsOf([timing], rules())).toMatchObject([{ kind: 'undated', lastDay: null }])
    expect(slotsOf([{ ...timing, eventOn: day('2026-11-20') }], rules())).toMatchObject([
      { key: 'han', kind: 'date', lastDay: '2026-11-26', derived: false },
    ])
  })
})

describe('a window that is not of whole years', () => {
  it('is named by its days', () => {
    const range = (from: string, to: string) =>
      slotsOf([{ kind: 'yearRange', text: null, from: day(from), to: day(to) }], rules())[0]?.label
    expect(range('2026-06-01', '2026-09-30')).toBe('01/6/2026 – 30/9/2026')
    expect(range('2026-01-01', '2028-12-31')).toBe('2026 – 2028')
  })
})

import type { Frequency } from '@dunghan/core/plan'
import {
  type Day,
  type DaysOff,
  dayOf,
  dayOffName,
  partsOf,
  type ReportingRule,
  reportSlots,
  type Slot,
} from '@dunghan/core/time'
import { weekdayName } from '../text/format.ts'

/** The regimes of reporting, the shortest period first. */
export const REGIMES: readonly Frequency[] = [
  'monthly',
  'quarterly',
  'semiannual',
  'nineMonth',
  'annual',
]

/** The form as it was filled in. */
export interface ReportingWords {
  readonly cutOff: string
  readonly workingDaysAfter: string
  readonly fixedDays: Readonly<Partial<Record<Frequency, string>>>
}

/** The next report of a regime, with a word when its day is a holiday. */
export interface ReportDay {
  readonly regime: Frequency
  readonly slot: Slot
  readonly dayOff: string | null
}

/** The next due day of each regime from a day on, as the rule makes it. */
export function nextReportDays(rule: ReportingRule, today: Day, daysOff: DaysOff): ReportDay[] {
  const { year } = partsOf(today)
  const from = dayOf(year, 1, 1) ?? today
  const to = dayOf(year + 1, 12, 31) ?? today
  return REGIMES.flatMap((regime) => {
    const slots = reportSlots([regime], { bounds: { from, to }, reporting: rule, daysOff })
    const slot = slots.find((each) => each.lastDay !== null && each.lastDay >= today)
    if (!slot?.lastDay) return []
    const off = dayOffName(slot.lastDay, daysOff)
    const isNamed = off !== null && off !== weekdayName(slot.lastDay)
    return { regime, slot, dayOff: off === null ? null : isNamed ? `(${off})` : '(ngày nghỉ)' }
  })
}

/** The rule that stands, as the form shows it. */
export function wordsOfRule(rule: ReportingRule): ReportingWords {
  const fixed = REGIMES.flatMap((regime) => {
    const day = rule.fixedDays?.[regime]
    return day === undefined ? [] : [[regime, String(day)] as const]
  })
  return {
    cutOff: String(rule.cutOff),
    workingDaysAfter: String(rule.workingDaysAfter),
    fixedDays: Object.fromEntries(fixed),
  }
}

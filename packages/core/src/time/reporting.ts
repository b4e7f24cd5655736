import type { Frequency } from '../plan/draft.ts'
import { type Day, dayOf, daysInMonth, partsOf } from './day.ts'
import type { DaysOff } from './holidays.ts'
import type { OccurrenceKind, Slot } from './slot.ts'
import { addWorkingDays } from './working-days.ts'

/** When a report without a printed day is due: the cut-off of Nghị định 09/2019/NĐ-CP, then so many working days. */
export interface ReportingRule {
  readonly cutOff: number
  readonly workingDaysAfter: number
  /** The last day of the period's last month still on time, for regimes whose day the locality fixed. */
  readonly fixedDays?: Readonly<Partial<Record<Frequency, number>>>
  /** Set by a clerk: days made by the rule are the locality's own, no longer "suy ra". */
  readonly confirmed?: true
}

const REGIME: Readonly<Partial<Record<OccurrenceKind, Frequency>>> = {
  month: 'monthly',
  quarter: 'quarterly',
  halfYear: 'semiannual',
  nineMonth: 'nineMonth',
  year: 'annual',
}

/** The period of a report with its last day by the rule; `derived` until a clerk has confirmed the rule. */
export function reportDue(period: Slot, rule: ReportingRule, daysOff: DaysOff): Slot {
  if (period.lastDay === null) return period
  const regime = REGIME[period.kind]
  const fixed = regime && rule.fixedDays?.[regime]
  const lastDay =
    fixed === undefined
      ? addWorkingDays(dayInMonthOf(period.lastDay, rule.cutOff), rule.workingDaysAfter, daysOff)
      : dayInMonthOf(period.lastDay, fixed)
  return { ...period, lastDay, derived: rule.confirmed !== true }
}

/** That date of the month a day lies in; the month's last day where it has no such date (Điều 148 BLDS 2015). */
export function dayInMonthOf(when: Day, date: number): Day {
  const { year, month } = partsOf(when)
  return dayOf(year, month, Math.min(date, daysInMonth(year, month))) ?? when
}

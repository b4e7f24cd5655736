import type { Day } from '@dunghan/core/time'

/** What the plan says of itself, for words that lean on it ("Quý II" of a plan of one year). */
export interface PlanYears {
  readonly from: number
  readonly to: number | null
  readonly issuedOn: Day | null
}

/** The year of a plan of one year, which its months and quarters lean on. */
export function oneYearOf(plan: PlanYears | null): number | null {
  return plan !== null && plan.from === plan.to ? plan.from : null
}

import { addDays, type Day, dayOf } from '../time/day.ts'
import type { Bounds } from '../time/occurrences.ts'
import type { PlanVersion } from './amend-versions.ts'
import type { Draft } from './draft.ts'
import type { Preparation } from './preparation.ts'

/**
 * `draft` waits for its clerk, `importing` is being written, `active` binds, `closed` is shown but sends nothing,
 * `merged` became a version of another plan.
 */
export type PlanState = 'draft' | 'importing' | 'active' | 'closed' | 'merged'

/** How often a part of a plan's calendar was changed by its office, and when last. */
export interface Turn {
  readonly count: number
  readonly at: number
}

/** What counts the events that stand for many tasks: the beginnings of a quarter, and the looks at ongoing work. */
export interface Turns {
  readonly checkIns: Turn
  readonly kickoffs: Readonly<Record<string, Turn>>
}

/** One issued document, or a draft of one. */
export interface Plan extends Preparation {
  readonly id: string
  readonly localityId: string
  readonly state: PlanState
  /** SHA-256 of the words it was read from, spacing aside: the same words are the same plan. */
  readonly sha256: string
  readonly docType: string | null
  readonly number: string | null
  readonly issuer: string | null
  readonly issuedOn: Day | null
  readonly issuedOnPartial: string | null
  readonly title: string
  readonly period: Draft['period']
  /** Printed tasks only; dated duties and reports found in prose are not counted. */
  readonly taskCount: number
  readonly doubtCount: number
  readonly importedOn: Day
  readonly importedAt: number
  readonly publishedAt: number | null
  /** True until every card of a published plan is written. */
  readonly fanningOut: boolean
  /** Since when a published plan is being changed; its cards follow until `fanningOut` is over. */
  readonly changingAt?: number
  readonly turns?: Turns
  /** The documents that became versions of this plan, oldest first. */
  readonly versions?: readonly PlanVersion[]
  /** The plan this document became a version of. */
  readonly mergedInto?: string
  /** The clerk said that this is a plan of its own, whatever it looks like. */
  readonly standsAlone?: true
  /** "nội bộ": kept out of everything public until the office says otherwise. */
  readonly private: boolean
  readonly version: number
}

/** How many years an open-ended plan ("và những năm tiếp theo") is unrolled beyond its first. */
export const OPEN_END_YEARS = 5

/** The days a plan's period covers; null when the document prints none. */
export function boundsOf(period: Draft['period']): Bounds | null {
  if (period === null) return null
  const from = Number(period.from.slice(0, 4))
  const to = period.to === null ? from + OPEN_END_YEARS : Number(period.to.slice(0, 4))
  return { from: `${from}-01-01` as Day, to: `${to}-12-31` as Day }
}

/** How a plan is named in lists, letters and calendars: its number, or its place among drafts. */
export function planLabel(plan: Pick<Plan, 'number' | 'issuedOn' | 'issuedOnPartial'>): string {
  if (plan.number !== null) return plan.number
  const year = (plan.issuedOn ?? plan.issuedOnPartial)?.slice(0, 4)
  return year ? `KH chưa số, ${year}` : 'KH chưa số'
}

/** The day whose bodies a plan means: its date, at the latest the end of a partial one, never after it came in. */
export function dayOfPlan(plan: Pick<Plan, 'issuedOn' | 'issuedOnPartial' | 'importedOn'>): Day {
  if (plan.issuedOn !== null) return plan.issuedOn
  const [year, month = 12] = (plan.issuedOnPartial ?? '').split('-').map(Number)
  const next = year ? dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : null
  if (next === null) return plan.importedOn
  return next <= plan.importedOn ? addDays(next, -1) : plan.importedOn
}

import type { Day } from '../time/day.ts'
import type { DutyKey } from './decision.ts'

/** How a received document stands to the plan it belongs to: its signed copy, its replacement, or changes of some tasks. */
export type AmendmentKind = 'signed' | 'whole' | 'partial'

/** One thing that a new version changed, with the task's title as it was (new ones: as it is). */
export interface AmendmentLine {
  readonly kind: 'added' | 'removed' | 'moved' | 'reassigned' | 'reworded'
  readonly taskId: string
  readonly ref: string
  readonly title: string
  /** Last days, agencies, or the words themselves. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What a version of a plan was decided to change: kept with its text, and what a cut-off change is finished from. */
export interface Amendment {
  readonly planId: string
  readonly kind: AmendmentKind
  /** The plan goes by the document's number, date and title from now on. */
  readonly renames: boolean
  /** For each duty of the text the task it continues and that task's place in the text before; null for a new one. */
  readonly matches: readonly {
    readonly key: DutyKey
    readonly taskId: string | null
    readonly order: number | null
  }[]
  readonly lines: readonly AmendmentLine[]
}

/** One version of a plan as its row lists it; `id` names the received document and its text. */
export interface PlanVersion {
  readonly id: string
  readonly kind: AmendmentKind
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly at: number
  readonly on: Day
  readonly added: number
  readonly removed: number
  readonly changed: number
}

import type { Span } from '../plan/draft.ts'
import type { Day } from '../time/day.ts'
import type { Slot } from '../time/slot.ts'
import type { Operator, Timing } from '../time/timing.ts'

/** Lead (chủ trì) or coordinating (phối hợp). */
export type Role = 'lead' | 'coordinating'

/** Where a duty was found in its plan; only `task` counts as a printed task (nhiệm vụ). */
export type Origin = 'task' | 'deadline' | 'report'

/** An agency's part in a task; `via` is the collective it came through, as printed. */
export interface Assignment {
  readonly agencyId: string
  readonly name: string
  readonly role: Role
  readonly via: string | null
  /** True for bodies that are asked, not ordered. */
  readonly asked: boolean
}

/** How far the lead cards of an occurrence are; derived from them, kept beside the task for pages and feeds. */
export interface Progress {
  readonly state: CardState
  readonly leads: number
  readonly done: number
  readonly doneOn: Day | null
}

/** A slot of a stored task with how far it is and when it last changed. */
export interface Occurrence extends Slot {
  /** False for instances of a repeating duty that lay in the past at import: shown, never late, never mailed. */
  readonly tracked: boolean
  readonly progress: Progress
  /** Counts visible changes; SEQUENCE of the event is derived from it. */
  readonly revision: number
  readonly revisedAt: number
}

/** A unit of work of a published plan, with whoever must do it and every occurrence of it. */
export interface Task {
  readonly id: string
  readonly localityId: string
  readonly planId: string
  readonly order: number
  readonly ref: string
  readonly origin: Origin
  /** The heading it stands under, as printed. */
  readonly section: string | null
  readonly title: string
  readonly deliverable: string | null
  readonly timing: Timing
  readonly timings: readonly Timing[]
  /** The printed time words, for quoting; null when the plan is silent. */
  readonly timeText: string | null
  readonly operator: Operator | null
  readonly printed: Day | null
  readonly leadAsPrinted: readonly string[]
  readonly coordinatingAsPrinted: readonly string[]
  readonly assignments: readonly Assignment[]
  readonly occurrences: readonly Occurrence[]
  readonly source: Span
  readonly version: number
}

/** What an agency has said of its share. */
export type CardState = 'open' | 'working' | 'done'

/** One agency's share of one occurrence: status lives here and nowhere else. */
export interface Card {
  readonly localityId: string
  readonly agencyId: string
  readonly planId: string
  readonly taskId: string
  readonly occurrence: string
  readonly role: Role
  readonly via: string | null
  readonly asked: boolean
  readonly origin: Origin
  readonly ref: string
  readonly title: string
  readonly deliverable: string | null
  readonly timeText: string | null
  readonly label: string | null
  readonly kind: Slot['kind']
  readonly derived: boolean
  readonly opensOn: Day | null
  readonly lastDay: Day | null
  readonly planNumber: string | null
  readonly planTitle: string
  readonly assignedOn: Day
  readonly state: CardState
  readonly note: string | null
  readonly doneOn: Day | null
  readonly changedAt: number
  readonly version: number
}

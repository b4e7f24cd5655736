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
  /** Set where the document names nobody to lead and the ward's office keeps the duty meanwhile (tạm giữ). */
  readonly held?: true
}

/** How far the lead cards of an occurrence are; derived from them, kept beside the task for pages and feeds. */
export interface Progress {
  readonly state: CardState
  readonly leads: number
  readonly done: number
  readonly doneOn: Day | null
}

/** How often a published duty was changed by an amendment or by its clerk's hand, and what it was moved from. */
export interface Amends {
  readonly count: number
  readonly at: number
  /** What changed it: the number of a document, or the clerk's own reason. */
  readonly by: string
  /** The last day before it was last moved; null while it never was. */
  readonly from: Day | null
}

/** A slot of a stored task with how far it is and when it last changed. */
export interface Occurrence extends Slot {
  /** False for instances of a repeating duty that lay in the past at import: shown, never late, never mailed. */
  readonly tracked: boolean
  readonly progress: Progress
  /** Counts visible changes; SEQUENCE of the event is derived from it. */
  readonly revision: number
  readonly revisedAt: number
  readonly amends?: Amends
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
  /** Whoever had a share before it was handed on or given to somebody chosen; what they had finished stays theirs. */
  readonly handedOn?: readonly Assignment[]
  readonly occurrences: readonly Occurrence[]
  readonly source: Span
  /** The received document whose text `source` points into, where it is not the plan's own. */
  readonly words?: string
  /** When and why it was taken out of its plan; it stays readable, and nobody is held to it. */
  readonly cancelled?: { readonly on: Day; readonly why: string }
  /** Who and what once had cards and no longer does: cards are never deleted, and a UID that returns counts on. */
  readonly former?: {
    readonly agencyIds: readonly string[]
    readonly occurrences: readonly Occurrence[]
  }
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
  /** As in `Assignment`. */
  readonly held?: true
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
  /** Since when it is void ("bị hủy"): its task, its agency or its occurrence was taken out of the plan. */
  readonly cancelledOn?: Day
  /** How many of its versions came from changes of the plan, not from its agency. */
  readonly rewrites?: number
  readonly version: number
}

/** Whether nobody leads a task and the office only keeps it, for the document names no lead. */
export function isHeld(task: Pick<Task, 'assignments'>): boolean {
  const leads = task.assignments.filter(({ role }) => role === 'lead')
  return leads.length > 0 && leads.every(({ held }) => held === true)
}

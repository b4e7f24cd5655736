import type { Assignment, Occurrence, Task } from '../task/task.ts'
import type { Slot } from '../time/slot.ts'
import { type Change, carryOccurrences } from './amend-occurrences.ts'
import { asText } from './amend-same.ts'

/** What a task shall say from now on; its identity, its history and its cards stay. */
export interface Wanted
  extends Pick<
    Task,
    | 'title'
    | 'deliverable'
    | 'timing'
    | 'timings'
    | 'timeText'
    | 'operator'
    | 'printed'
    | 'leadAsPrinted'
    | 'coordinatingAsPrinted'
  > {
  readonly assignments: readonly Assignment[]
  readonly slots: readonly Slot[]
}

/** A published task as changed; the same wish a second time changes nothing. */
export function changedTask(before: Task, wanted: Wanted, change: Change): Task {
  const { slots, ...words } = wanted
  const visible = wordsOf(before) !== wordsOf({ ...before, ...words })
  const { kept, left } = carryOccurrences(
    before.occurrences,
    slots,
    before.former?.occurrences ?? [],
    { ...change, visible },
  )
  return { ...withFormer(before, words.assignments, kept, left), ...words, occurrences: kept }
}

/** A task taken out of its plan: it stays readable, nobody is held to it, and its events leave the calendars. */
export function cancelledTask(before: Task, change: Change): Task {
  return before.cancelled ? before : { ...before, cancelled: { on: change.on, why: change.by } }
}

/** The slot an occurrence stands on. */
export function slotOf(occurrence: Occurrence): Slot {
  const { key, kind, label, opensOn, lastDay, repeats, derived } = occurrence
  return { key, kind, label, opensOn, lastDay, repeats, derived }
}

/** Everything of a task that its events say. */
export function wordsOf(task: Task): string {
  const { title, deliverable, timing, timings, timeText, assignments } = task
  const { leadAsPrinted, coordinatingAsPrinted } = task
  const printed = [leadAsPrinted, coordinatingAsPrinted]
  return asText([title, deliverable, timing, timings, timeText, assignments, printed])
}

function withFormer(
  before: Task,
  assignments: readonly Assignment[],
  kept: readonly Occurrence[],
  left: readonly Occurrence[],
): Task {
  const now = new Set(assignments.map(({ agencyId }) => agencyId))
  const keys = new Set(kept.map(({ key }) => key))
  const once = [
    ...(before.former?.agencyIds ?? []),
    ...before.assignments.map(({ agencyId }) => agencyId),
  ].filter((agencyId) => !now.has(agencyId))
  const agencyIds = [...new Set(once)]
  const occurrences = [...(before.former?.occurrences ?? []), ...left].filter(
    ({ key }) => !keys.has(key),
  )
  if (agencyIds.length + occurrences.length > 0)
    return { ...before, former: { agencyIds, occurrences } }
  const { former, ...task } = before
  return task
}

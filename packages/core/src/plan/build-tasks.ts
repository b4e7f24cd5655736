import type { Sha256 } from '../ids.ts'
import { taskIdOf } from '../ids.ts'
import type { Assignment, Card, Occurrence, Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import { type SlotRules, slotsOf } from '../time/occurrences.ts'
import type { Slot } from '../time/slot.ts'
import type { Duty } from './duty.ts'
import type { Plan } from './plan.ts'

/** A kept duty with whoever answers for it. */
export interface Assigned {
  readonly duty: Duty
  readonly assignments: readonly Assignment[]
}

/** The stored task of an assigned duty; instances of a repeating duty from before the import are not tracked. */
export function buildTask(
  plan: Plan,
  assigned: Assigned,
  rules: SlotRules,
  now: number,
  sha256: Sha256,
): Task {
  const { duty, assignments } = assigned
  const leads = assignments.filter((assignment) => assignment.role === 'lead').length
  return {
    id: taskIdOf(plan.id, duty.order, sha256),
    localityId: plan.localityId,
    planId: plan.id,
    order: duty.order,
    ref: duty.ref,
    origin: duty.origin,
    section: duty.section,
    title: duty.title,
    deliverable: duty.deliverable,
    timing: duty.timing,
    timings: duty.timings,
    timeText: duty.timeText,
    operator: duty.operator,
    printed: duty.printed,
    leadAsPrinted: duty.lead,
    coordinatingAsPrinted: duty.coordinating,
    assignments,
    occurrences: slotsOfDuty(duty, rules).map((slot) =>
      occurrence(slot, plan.importedOn, leads, now),
    ),
    source: duty.source,
    version: 1,
  }
}

/** One card for every agency and tracked occurrence of a task. */
export function buildCards(plan: Plan, task: Task, now: number): Card[] {
  return task.occurrences
    .filter((each) => each.tracked)
    .flatMap((each) =>
      task.assignments.map((assignment) => buildCard(plan, task, each, assignment, now)),
    )
}

/** The dated instances of a duty, or the one undated; what a draft shows is what publishing makes. */
export function slotsOfDuty(duty: Duty, rules: SlotRules): Slot[] {
  if (!duty.datable) return slotsOf([], rules)
  return slotsOf([duty.timing, ...duty.timings], rules)
}

function occurrence(slot: Slot, importedOn: Day, leads: number, now: number): Occurrence {
  const past = slot.repeats && slot.lastDay !== null && slot.lastDay < importedOn
  return {
    ...slot,
    tracked: !past,
    progress: { state: 'open', leads, done: 0, doneOn: null },
    revision: 0,
    revisedAt: now,
  }
}

/** The card of one agency's part in one occurrence, before anything is said on it. */
export function buildCard(
  plan: Plan,
  task: Task,
  each: Occurrence,
  assignment: Assignment,
  now: number,
): Card {
  return {
    localityId: task.localityId,
    agencyId: assignment.agencyId,
    planId: task.planId,
    taskId: task.id,
    occurrence: each.key,
    role: assignment.role,
    via: assignment.via,
    asked: assignment.asked,
    ...(assignment.held ? { held: true } : {}),
    origin: task.origin,
    ref: task.ref,
    title: task.title,
    deliverable: task.deliverable,
    timeText: task.timeText,
    label: each.label,
    kind: each.kind,
    derived: each.derived,
    opensOn: each.opensOn,
    lastDay: each.lastDay,
    planNumber: plan.number,
    planTitle: plan.title,
    assignedOn: plan.importedOn,
    state: 'open',
    note: null,
    doneOn: null,
    changedAt: now,
    version: 1,
  }
}

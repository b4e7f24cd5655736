import type { Task } from '../task/task.ts'
import type { Amended } from './amend-preview.ts'
import { isSame } from './amend-same.ts'
import type { AmendmentLine } from './amend-versions.ts'

/** What an amendment changes, line by line: new, taken out, moved, given to others, reworded. */
export function linesOf({ continued, added, removed }: Amended): AmendmentLine[] {
  return [
    ...added.map((task) => line('added', task, [], daysOf(task))),
    ...removed.map(({ before }) => line('removed', before, daysOf(before), [])),
    ...continued.flatMap(({ before, after }) => differing('moved', before, after, daysOf)),
    ...continued.flatMap(({ before, after }) => differing('reassigned', before, after, whoOf)),
    ...continued.flatMap(({ before, after }) => differing('reworded', before, after, wordsOf)),
  ]
}

/** How many tasks stay and say something else. */
export function changedCount({ continued }: Amended): number {
  const lines = linesOf({ continued, added: [], removed: [] })
  return new Set(lines.map(({ taskId }) => taskId)).size
}

function line(
  kind: AmendmentLine['kind'],
  { id, ref, title }: Task,
  before: readonly string[],
  after: readonly string[],
): AmendmentLine {
  return { kind, taskId: id, ref, title, before, after }
}

function differing(
  kind: AmendmentLine['kind'],
  before: Task,
  after: Task,
  fieldOf: (task: Task) => string[],
): AmendmentLine[] {
  const [was, is] = [fieldOf(before), fieldOf(after)]
  return isSame(was, is) ? [] : [line(kind, before, was, is)]
}

/** Last days, or what is said where there is none. */
function daysOf(task: Task): string[] {
  const days = task.occurrences.flatMap(({ lastDay }) => lastDay ?? [])
  return days.length > 0 ? days : [task.timing.kind]
}

function whoOf(task: Task): string[] {
  const lead = task.assignments.filter(({ role }) => role === 'lead')
  const other = task.assignments.filter(({ role }) => role !== 'lead')
  const names = lead.map(({ name }) => name)
  return other.length > 0 ? [...names, ...other.map(({ name }) => `+${name}`)] : names
}

function wordsOf({ title, deliverable }: Task): string[] {
  return deliverable === null ? [title] : [title, deliverable]
}

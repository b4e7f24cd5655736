import type { Plan } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { currentOccurrence, type Item, itemOf, type Lens } from './item.ts'

/** A task as one row of its plan: the instance that matters today, and how many there are. */
export interface TaskRow {
  readonly section: string | null
  readonly item: Item
  /** "kỳ 4 trên 8"; null for a duty that comes once. */
  readonly place: string | null
  /** Where the sentence stands in the source. */
  readonly anchor: string | null
}

/** The rows of tasks, in printed order. */
export function taskRows(
  tasks: readonly Task[],
  plan: Plan,
  lens: Lens,
  anchorOf: (task: Task) => string | null,
): TaskRow[] {
  return tasks.flatMap((task) => {
    const current = currentOccurrence(task)
    if (!current) return []
    const number = task.occurrences.indexOf(current) + 1
    const many = task.occurrences.length > 1
    return [
      {
        section: task.section,
        item: itemOf(task, current, plan, lens),
        place: many ? `kỳ ${number} trên ${task.occurrences.length}` : null,
        anchor: anchorOf(task),
      },
    ]
  })
}

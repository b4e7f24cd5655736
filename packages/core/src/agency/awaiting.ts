import type { Role, Task } from '../task/task.ts'
import type { Agency } from './agency.ts'
import type { Directory } from './directory.ts'
import { agencyKey } from './names.ts'

/** A duty, or a share in one, that waits until somebody is chosen for it. */
export interface Awaited {
  readonly task: Task
  readonly group: Agency
  readonly role: Role
}

/**
 * The duties nobody in particular answers for: those of placeholders, and of groups "có liên quan" without members.
 * A group that only coordinates waits too, but nothing is late for it.
 */
export function awaitingOf(tasks: readonly Task[], directory: Directory): Awaited[] {
  return tasks.flatMap((task) => {
    const open = task.occurrences.some((each) => each.tracked && each.progress.state !== 'done')
    if (!open) return []
    return (['lead', 'coordinating'] as const).flatMap((role) =>
      groupsNamed(task, role, directory)
        .filter((group) => isAwaited(task, group, role))
        .map((group) => ({ task, group, role })),
    )
  })
}

function groupsNamed(task: Task, role: Role, directory: Directory): Agency[] {
  const printed = role === 'lead' ? task.leadAsPrinted : task.coordinatingAsPrinted
  const groups = printed
    .flatMap((name) => directory.get(agencyKey(name)) ?? [])
    .filter(({ kind }) => kind === 'placeholder' || kind === 'collective-related')
  return [...new Set(groups)]
}

function isAwaited(task: Task, group: Agency, role: Role): boolean {
  return !task.assignments.some(
    (share) =>
      share.role === role &&
      share.held !== true &&
      share.agencyId !== group.id &&
      share.via === group.name,
  )
}

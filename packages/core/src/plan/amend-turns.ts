import type { Task } from '../task/task.ts'
import { quarterAt } from '../time/quarter.ts'
import { wordsOf } from './amend-changed-task.ts'
import type { Plan, Turn, Turns } from './plan.ts'

/** A task on either side of a change; null where it is new or gone. */
export interface Turning {
  readonly before: Task | null
  readonly after: Task | null
}

const NONE: Turns = { checkIns: { count: 0, at: 0 }, kickoffs: {} }

/**
 * Counts on the events that stand for several tasks and whose words these changes may touch: the beginnings of quarters,
 * and the looks at ongoing work. The plan itself when none is touched, so that other events keep their bytes.
 */
export function turnedPlan(plan: Plan, turnings: readonly Turning[], at: number): Plan {
  const changed = turnings.filter(({ before, after }) => said(before) !== said(after))
  const quarters = new Set(changed.flatMap((each) => [each.before, each.after].flatMap(beginnings)))
  const lost = changed.reduce((sum, { before, after }) => sum + ongoingWeight(before, after), 0)
  if (quarters.size === 0 && lost === 0) return plan
  const { checkIns, kickoffs } = plan.turns ?? NONE
  const turned = [...quarters].sort().map((quarter): [string, Turn] => {
    return [quarter, { count: (kickoffs[quarter]?.count ?? 0) + 1, at }]
  })
  return {
    ...plan,
    turns: {
      checkIns: lost === 0 ? checkIns : { count: checkIns.count + lost, at },
      kickoffs: { ...kickoffs, ...Object.fromEntries(turned) },
    },
  }
}

function said(task: Task | null): string {
  if (task === null || task.cancelled) return ''
  return JSON.stringify([wordsOf(task), task.occurrences.map(({ key, opensOn }) => [key, opensOn])])
}

function beginnings(task: Task | null): string[] {
  if (task === null || task.cancelled) return []
  return task.occurrences.flatMap(({ opensOn }) => (opensOn === null ? [] : quarterAt(opensOn)))
}

/** The sum behind a check-in must never fall: what leaves it is counted here, agencies' own reports included. */
function ongoingWeight(before: Task | null, after: Task | null): number {
  if (before?.timing.kind !== 'ongoing')
    return after?.timing.kind === 'ongoing' && !after.cancelled ? 1 : 0
  const counted = before.occurrences.map(
    ({ revision, amends }) => 2 * revision + (amends?.count ?? 0) + 2,
  )
  return counted.reduce((sum, weight) => sum + weight, 1)
}

import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { TaskStore } from '../task/store.ts'
import type { Task } from '../task/task.ts'
import { dayAt } from '../time/day.ts'
import { cardsToWrite, rolledUp, withFormer } from './amend-cards.ts'
import { isSame } from './amend-same.ts'
import type { Plan } from './plan.ts'
import type { PlanStore } from './store.ts'

const ATTEMPTS = 5
const AT_ONCE = 8

/**
 * Brings every card of a changed plan into line with its task, then raises every feed of the plan once. What is in
 * line already is only read, so this may be cut off and called again.
 */
export async function finishCards(
  ctx: Context,
  deps: { readonly store: PlanStore & TaskStore },
  plan: Plan,
): Promise<void> {
  const { store } = deps
  const tasks = await store.listTasksEver(ctx.localityId, plan.id)
  for (let from = 0; from < tasks.length; from += AT_ONCE) {
    const some = tasks.slice(from, from + AT_ONCE)
    await Promise.all(some.map((task) => alignCards(ctx.localityId, store, plan, task)))
  }
  const agencyIds = new Set(
    tasks.flatMap((task) => withFormer(task).assignments.map(({ agencyId }) => agencyId)),
  )
  await store.finishChange(ctx.localityId, plan.id, [...agencyIds], atOf(plan))
}

async function alignCards(
  localityId: string,
  store: PlanStore & TaskStore,
  plan: Plan,
  given: Task,
): Promise<void> {
  let task = given
  const on = dayAt(atOf(plan))
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await store.listCardsOfTask(localityId, withFormer(task))
    const writes = cardsToWrite(plan, task, standing, on)
    const moved = await store.saveCards(localityId, writes)
    const next = rolledUp(task, standing, writes)
    const inLine = isSame(next, task)
    if (moved.length === 0 && (inLine || (await store.putTasks(localityId, [next])).length === 0))
      return
    const again = await store.getTask(localityId, task.id)
    if (!again) throw new DomainError('not-found', 'task.unknown', { taskId: task.id })
    task = again
  }
  throw new DomainError('conflict', 'store.busy')
}

function atOf(plan: Plan): number {
  return plan.changingAt ?? plan.publishedAt ?? plan.importedAt
}

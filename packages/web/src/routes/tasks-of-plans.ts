import type { Plan } from '@dunghan/core/plan'
import type { Task, TaskStore } from '@dunghan/core/task'

const AT_ONCE = 8

/** A plan with its tasks in printed order. */
export interface PlanTasks {
  readonly plan: Plan
  readonly tasks: readonly Task[]
}

/** The tasks of several plans of one ward, a few plans at a time so that a busy ward does not flood the table. */
export async function tasksOfPlans(
  store: Pick<TaskStore, 'listTasks'>,
  localityId: string,
  plans: readonly Plan[],
): Promise<PlanTasks[]> {
  const found: PlanTasks[] = []
  for (let from = 0; from < plans.length; from += AT_ONCE) {
    const some = plans.slice(from, from + AT_ONCE)
    const tasks = await Promise.all(some.map((plan) => store.listTasks(localityId, plan.id)))
    found.push(...some.map((plan, index) => ({ plan, tasks: tasks[index] ?? [] })))
  }
  return found
}

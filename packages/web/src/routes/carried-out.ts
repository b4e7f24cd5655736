import { type Plan, planLabel } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import type { WebDeps } from '../deps.ts'
import type { CarriedOutLine } from '../parts/plan-preparation.tsx'

/** Other plans are looked up one by one, so only as many as a page may name. */
const MOST_PLANS = 10

/** The tasks of a plan that are carried out in other plans of the ward, with the names of those. */
export async function carriedOutOf(
  deps: Pick<WebDeps, 'store'>,
  { localityId, carriedOutIn = [] }: Plan,
  tasks: readonly Task[],
): Promise<CarriedOutLine[]> {
  const ids = [...new Set(carriedOutIn.map(({ planId }) => planId))].slice(0, MOST_PLANS)
  const plans = await Promise.all(ids.map((id) => deps.store.getPlan(localityId, id)))
  return carriedOutIn.flatMap(({ taskId, planId }) => {
    const task = tasks.find(({ id }) => id === taskId)
    const plan = plans.find((each) => each?.id === planId)
    return task && plan ? [{ task, planId, label: planLabel(plan) }] : []
  })
}

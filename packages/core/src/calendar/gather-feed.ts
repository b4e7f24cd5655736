import type { Agency } from '../agency/agency.ts'
import type { AgencyStore } from '../agency/store.ts'
import type { Locality } from '../locality/locality.ts'
import type { LocalityStore } from '../locality/store.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanStore } from '../plan/store.ts'
import type { TaskStore } from '../task/store.ts'
import type { Card, Task } from '../task/task.ts'
import type { FeedScope } from './feed.ts'

/** What building a feed reads. */
export type FeedSources = LocalityStore & AgencyStore & PlanStore & TaskStore

/** What the table holds for one feed. */
export interface Gathered {
  readonly locality: Locality
  readonly scope: FeedScope
  readonly plans: readonly Plan[]
  readonly tasks: readonly Task[]
  readonly cards?: readonly Card[]
  readonly agency?: Agency
}

const AT_ONCE = 8

/**
 * Reads what a feed is made of: one query a plan it touches, and for an agency its cards. The caller has already
 * found the feed's link, so whoever asks may see it; null when the locality is gone.
 */
export async function gatherFeed(
  store: FeedSources,
  localityId: string,
  scope: FeedScope,
): Promise<Gathered | null> {
  const locality = await store.getLocality(localityId)
  if (locality === undefined) return null
  if (scope.kind === 'plan') {
    const plan = await store.getPlan(localityId, scope.planId)
    const plans = plan === undefined ? [] : [plan]
    return { locality, scope, plans, tasks: await tasksOf(store, localityId, plans) }
  }
  const active = (await store.listPlans(localityId)).filter((plan) => plan.state === 'active')
  if (scope.kind === 'ward')
    return { locality, scope, plans: active, tasks: await tasksOf(store, localityId, active) }

  const [cards, agency] = await Promise.all([
    store.listCardsOfAgency(localityId, scope.agencyId),
    store.getAgency(localityId, scope.agencyId),
  ])
  const named = new Set(cards.map((card) => card.planId))
  const plans = active.filter((plan) => named.has(plan.id))
  const tasks = await tasksOf(store, localityId, plans)
  return { locality, scope, plans, tasks, cards, ...(agency === undefined ? {} : { agency }) }
}

async function tasksOf(
  store: TaskStore,
  localityId: string,
  plans: readonly Plan[],
): Promise<Task[]> {
  const tasks: Task[] = []
  for (let index = 0; index < plans.length; index += AT_ONCE) {
    const some = plans.slice(index, index + AT_ONCE)
    const lists = await Promise.all(some.map((plan) => store.listTasks(localityId, plan.id)))
    tasks.push(...lists.flat())
  }
  return tasks
}

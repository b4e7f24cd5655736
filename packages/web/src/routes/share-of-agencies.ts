import type { Store } from '@dunghan/core/store'
import { withinHorizon } from '../view/horizon.ts'
import { type Item, itemOf, type Lens } from '../view/item.ts'
import { tasksOfPlans } from './tasks-of-plans.ts'

/** What an agency leads and helps with: how many tasks, and the instances of those it leads. */
export interface Share {
  lead: number
  coordinating: number
  /** What the office only keeps, for no lead is named. */
  held: number
  readonly items: Item[]
}

/** Every agency's share in the plans that bind, read from the plans so that the cost does not grow with the agencies. */
export async function shareOfAgencies(
  store: Pick<Store, 'listPlans' | 'listTasks'>,
  localityId: string,
  lens: Lens,
): Promise<ReadonlyMap<string, Share>> {
  const plans = await store.listPlans(localityId)
  const active = plans.filter((plan) => plan.state === 'active')
  const shares = new Map<string, Share>()
  for (const { plan, tasks } of await tasksOfPlans(store, localityId, active)) {
    for (const task of tasks) {
      const tracked = task.occurrences.filter((occurrence) => occurrence.tracked)
      const all = tracked.map((occurrence) => itemOf(task, occurrence, plan, lens))
      const items = withinHorizon(all, lens.today)
      for (const { agencyId, role, held } of task.assignments) {
        const share = shares.get(agencyId) ?? { lead: 0, coordinating: 0, held: 0, items: [] }
        share[held ? 'held' : role] += 1
        if (role === 'lead') share.items.push(...items)
        shares.set(agencyId, share)
      }
    }
  }
  return shares
}

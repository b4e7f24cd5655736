import type { Store } from '@dunghan/core/store'
import { type Item, itemOf, type Lens } from '../view/item.ts'
import { tasksOfPlans } from './tasks-of-plans.ts'

/** What an agency leads, and how often it helps. */
export interface Share {
  readonly lead: Item[]
  coordinating: number
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
      const items = task.occurrences
        .filter((occurrence) => occurrence.tracked)
        .map((occurrence) => itemOf(task, occurrence, plan, lens))
      for (const { agencyId, role } of task.assignments) {
        const share = shares.get(agencyId) ?? { lead: [], coordinating: 0 }
        if (role === 'lead') share.lead.push(...items)
        else share.coordinating += items.length
        shares.set(agencyId, share)
      }
    }
  }
  return shares
}

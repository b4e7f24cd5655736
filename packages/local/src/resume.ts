import type { Context } from '@dunghan/core/context'
import { type PublishDeps, publishPlan } from '@dunghan/core/plan'
import type { OpenStore } from '@dunghan/store'
import type { UnfinishedPlan } from '@dunghan/store/all-localities'

/** What finishing interrupted work needs. */
export interface ResumeDeps extends Omit<PublishDeps, 'addressOf' | 'store'> {
  readonly store: OpenStore
  readonly addressOf: (localityId: string, agencyName: string) => string | null
  readonly contextOf: (localityId: string) => Context
  readonly unfinished: () => Promise<readonly UnfinishedPlan[]>
  readonly onError: (error: unknown) => void
}

/** Finishes every plan whose publication a crash cut off; one that cannot be finished holds up no other. */
export async function resumePlans(deps: ResumeDeps): Promise<void> {
  for (const { localityId, planId } of await deps.unfinished()) {
    try {
      const addressOf = (agency: string): string | null => deps.addressOf(localityId, agency)
      await publishPlan(deps.contextOf(localityId), { ...deps, addressOf }, { planId })
      await deps.store.finishRaises(localityId)
    } catch (error) {
      deps.onError(error)
    }
  }
}

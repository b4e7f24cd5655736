import { type Context, requireOffice } from '../context.ts'
import { type Agency, isAsked } from './agency.ts'
import { handShares, type ShareStore } from './hand-shares.ts'

/**
 * Carries to an agency's open duties whether it is ordered or only asked, after its kind was corrected: a body that is
 * asked is never late. Called again it goes on where it stopped.
 */
export async function restateShares(
  ctx: Context,
  deps: { readonly store: ShareStore },
  agency: Agency,
): Promise<number> {
  requireOffice(ctx)
  const { store } = deps
  const asked = isAsked(agency.kind)
  const plans = new Map((await store.listPlans(ctx.localityId)).map((plan) => [plan.id, plan]))
  const cards = await store.listCardsOfAgency(ctx.localityId, agency.id)
  const wrong = new Map(
    cards
      .filter((card) => card.state !== 'done' && card.asked !== asked)
      .map((card) => [card.taskId, card.planId]),
  )
  let restated = 0
  for (const [taskId, planId] of wrong) {
    const plan = plans.get(planId)
    if (plan?.state !== 'active') continue
    const changed = await handShares(ctx, store, {
      plan,
      taskId,
      action: 'task.restated',
      handing: (task) => ({
        from: [],
        to: task.assignments
          .filter(({ agencyId }) => agencyId === agency.id)
          .map((share) => ({ ...share, asked })),
      }),
      takesUp: () => false,
    })
    restated += changed ? 1 : 0
  }
  return restated
}

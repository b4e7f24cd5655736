import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Decision } from './decision.ts'
import type { Plan } from './plan.ts'
import type { PlanStore } from './store.ts'

/** Keeps what the clerk settled about a draft, in place of what was settled before; a published plan is not changed so. */
export async function settleDraft(
  ctx: Context,
  deps: { readonly store: PlanStore },
  input: { readonly planId: string; readonly decisions: readonly Decision[] },
): Promise<Plan> {
  requireOffice(ctx)
  const plan = await deps.store.getPlan(ctx.localityId, input.planId)
  if (!plan) throw new DomainError('not-found', 'plan.unknown', { planId: input.planId })
  if (plan.state !== 'draft')
    throw new DomainError('conflict', 'plan.not-draft', { planId: plan.id })
  return deps.store.putDecisions(ctx.localityId, plan, input.decisions)
}

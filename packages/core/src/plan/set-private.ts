import { auditEvent } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Plan } from './plan.ts'
import type { PlanStore } from './store.ts'

/** Makes a plan "nội bộ", or open again; only a clerk or a leader says so, and the record keeps who did. */
export async function setPrivate(
  ctx: Context,
  deps: { readonly store: PlanStore },
  input: { readonly planId: string; readonly private: boolean },
): Promise<Plan> {
  if (ctx.actor.kind !== 'clerk' && ctx.actor.kind !== 'leader')
    throw new DomainError('forbidden', 'actor.not-office')
  const plan = await deps.store.getPlan(ctx.localityId, input.planId)
  if (!plan) throw new DomainError('not-found', 'plan.unknown', { planId: input.planId })
  if (plan.private === input.private) return plan
  const action = input.private ? 'plan.made-private' : 'plan.made-open'
  const next = { ...plan, private: input.private }
  return deps.store.putPrivacy(ctx.localityId, next, auditEvent(ctx, action, plan.id))
}

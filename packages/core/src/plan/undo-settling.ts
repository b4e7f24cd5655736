import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Plan } from './plan.ts'
import { openDraft, settledPlan } from './settle-draft.ts'
import type { PlanStore } from './store.ts'

/** Takes the last save back; again, and the one before it. Refused when somebody saved since the page was made. */
export async function undoSettling(
  ctx: Context,
  deps: { readonly store: PlanStore },
  input: { readonly planId: string; readonly version: number },
): Promise<Plan> {
  requireOffice(ctx)
  const { plan, draft, standing, earlier } = await openDraft(ctx, deps.store, input.planId)
  if (input.version < standing.version)
    throw new DomainError('conflict', 'plan.changed', { planId: plan.id })
  const target = earlier.find(({ version }) => version === standing.before)
  if (!target) throw new DomainError('conflict', 'plan.nothing-to-undo', { planId: plan.id })
  const next = settledPlan(plan, draft, target.decisions)
  return deps.store.putDecisions(
    ctx.localityId,
    plan.version,
    next,
    { version: next.version, before: target.before, decisions: target.decisions },
    [...earlier, standing],
    auditEvent(ctx, 'plan.settling-undone', plan.id, { open: next.doubtCount }),
  )
}

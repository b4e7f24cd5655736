import type { Context } from '@dunghan/core/context'
import { findKin, type Plan, type PlanStore } from '@dunghan/core/plan'
import { NOTICE } from '../text/notices.ts'

/** Whether this request brought the plan in, or found one that holds the same text. */
export function isNew(ctx: Context, plan: Plan): boolean {
  return plan.importedAt === ctx.now && plan.state === 'draft'
}

/**
 * The page a received plan opens on: a question first when it may be a version of one the ward has, and a word when the
 * same text was there before.
 */
export async function landing(
  ctx: Context,
  deps: { readonly store: PlanStore },
  plan: Plan,
): Promise<string> {
  const path = `/${ctx.localityId}/ke-hoach/${plan.id}`
  if (!isNew(ctx, plan)) return `${path}?${NOTICE}=da-co`
  const kin = await findKin(ctx, deps, plan)
  return kin.length > 0 ? `${path}/quan-he` : path
}

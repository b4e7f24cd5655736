import type { Context } from '@dunghan/core/context'
import type { Plan } from '@dunghan/core/plan'
import { NOTICE } from '../text/notices.ts'

/** Whether this request brought the plan in, or found one that holds the same text. */
export function isNew(ctx: Context, plan: Plan): boolean {
  return plan.importedAt === ctx.now && plan.state === 'draft'
}

/** The page a received plan opens on, with a word when it was there before. */
export function landing(ctx: Context, plan: Plan): string {
  const path = `/${ctx.localityId}/ke-hoach/${plan.id}`
  return isNew(ctx, plan) ? path : `${path}?${NOTICE}=da-co`
}

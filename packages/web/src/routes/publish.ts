import { publishPlan } from '@dunghan/core/plan'
import type { WebDeps } from '../deps.ts'
import { NOTICE } from '../text/notices.ts'
import type { WebContext } from '../web-env.ts'

/** Makes a plan binding, or finishes what was cut off, and leads to its page. */
export async function publish(c: WebContext, deps: WebDeps, planId: string) {
  const { ctx, locality } = c.var
  await publishPlan(ctx, withAddresses(deps, locality.id), { planId })
  return c.redirect(`/${locality.id}/ke-hoach/${planId}?${NOTICE}=da-cong-bo`, 303)
}

/** Where the last questions before publishing stand. */
export function publishPath(ward: string, planId: string): string {
  return `/${ward}/ke-hoach/${planId}/cong-bo`
}

/** What publishing needs, with the addresses that bodies of this ward start with. */
export function withAddresses(deps: WebDeps, ward: string) {
  const { addressOf } = deps
  return { ...deps, addressOf: (name: string) => addressOf?.(ward, name) ?? null }
}

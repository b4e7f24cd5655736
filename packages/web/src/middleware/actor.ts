import { DomainError } from '@dunghan/core/errors'
import type { MiddlewareHandler } from 'hono'
import type { WebDeps } from '../deps.ts'
import type { WebEnv } from '../web-env.ts'

/** Lets in whoever the entry point knows; where it knows nobody, everything behind this door is closed. */
export function requireActor(deps: Pick<WebDeps, 'actorOf'>): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const actor = await deps.actorOf(c.req.raw)
    if (actor === null) throw new DomainError('not-found', 'service.closed')
    c.set('actor', actor)
    await next()
  }
}

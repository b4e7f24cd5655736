import type { Context } from '@dunghan/core/context'
import { DomainError } from '@dunghan/core/errors'
import { isLocalityId } from '@dunghan/core/locality'
import { dayAt } from '@dunghan/core/time'
import type { MiddlewareHandler } from 'hono'
import type { WebDeps } from '../deps.ts'
import type { WebContext, WebEnv } from '../web-env.ts'

/** The context of a ward for this request: whoever asks, at the hour of the clock handed in. */
export function contextOf(c: WebContext, deps: WebDeps, localityId: string): Context {
  const now = deps.clock()
  return { localityId, actor: c.get('actor'), now, today: dayAt(now), newId: deps.newId }
}

/** Opens a ward's addresses: the ward must exist, and everything behind is asked under its id alone. */
export function openWard(deps: WebDeps): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const id = c.req.param('ward') ?? ''
    const locality = isLocalityId(id) ? await deps.store.getLocality(id) : undefined
    if (!locality) throw new DomainError('not-found', 'locality.unknown', { id: id.slice(0, 63) })
    c.set('locality', locality)
    c.set('ctx', contextOf(c, deps, locality.id))
    await next()
  }
}

const ID = /^[a-z]{3}_[A-Za-z0-9]{1,40}$/

/** An id out of an address; whatever cannot be one is a page that does not exist. */
export function idOf(c: WebContext, name: string): string {
  const id = c.req.param(name) ?? ''
  if (!ID.test(id)) throw new DomainError('not-found', 'page.unknown')
  return id
}

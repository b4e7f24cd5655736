import { DomainError } from '@dunghan/core/errors'
import type { MiddlewareHandler } from 'hono'
import type { WebDeps } from '../deps.ts'
import type { WebEnv } from '../web-env.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses writes that another site makes a browser send. Browsers name their origin on every such request; a program
 * that names none is no browser, and may call the API but not the forms.
 */
export function sameOrigin(deps: Pick<WebDeps, 'origin'>): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (!SAFE.includes(c.req.method) && !isOwn(c.req.raw, deps.origin(c.req.raw)))
      throw new DomainError('forbidden', 'form.other-site')
    await next()
  }
}

function isOwn(request: Request, own: string): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin'
  const from = request.headers.get('Origin') ?? originOf(request.headers.get('Referer'))
  if (from === null) return new URL(request.url).pathname.startsWith('/api/')
  return from === own || isHostOf(request, from)
}

/** The name the browser itself asked for: an office may reach one machine by several names. */
function isHostOf(request: Request, from: string): boolean {
  return URL.canParse(from) && new URL(from).host === request.headers.get('Host')?.toLowerCase()
}

function originOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).origin : null
}

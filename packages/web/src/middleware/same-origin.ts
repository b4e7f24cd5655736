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
  return from === null ? new URL(request.url).pathname.startsWith('/api/') : from === own
}

function originOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).origin : null
}

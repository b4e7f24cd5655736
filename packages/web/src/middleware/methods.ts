import { DomainError } from '@dunghan/core/errors'
import type { Hono, MiddlewareHandler } from 'hono'
import type { WebEnv } from '../web-env.ts'

const KNOWN = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** Refuses what no address here takes, before anything else is asked of the request. */
export function knownMethods(): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (!KNOWN.includes(c.req.method)) throw wrongMethod(['GET', 'POST'])
    await next()
  }
}

/** Why an address answered nothing: it takes other methods than this one, or there is no such page. */
export function unansweredBy(app: Hono<WebEnv>, method: string, path: string): DomainError {
  const allowed = ['GET', 'POST'].filter((each) => each !== method && takes(app, each, path))
  return allowed.length > 0 ? wrongMethod(allowed) : new DomainError('not-found', 'page.unknown')
}

/** Middleware stands under the method ALL and answers nothing by itself. */
function takes(app: Hono<WebEnv>, method: string, path: string): boolean {
  const [handlers] = app.router.match(method, path)
  return handlers.some(([[, route]]) => route.method === method)
}

function wrongMethod(allowed: readonly string[]): DomainError {
  return new DomainError('not-allowed', 'method.not-allowed', { allow: allowed.join(', ') })
}

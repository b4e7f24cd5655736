import { DomainError } from '@dunghan/core/errors'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { ASSETS } from '../assets.ts'
import type { WebDeps } from '../deps.ts'

const MONTH = 'public, max-age=2592000'
const ALWAYS_ASK = 'public, max-age=0, must-revalidate'

/** Style, fonts and the mark; only names on the list are ever looked up. */
export function staticRoutes(deps: Pick<WebDeps, 'asset'>): Hono {
  const app = new Hono()
  app.use(etag())
  app.get('/:name', async (c) => {
    const name = c.req.param('name')
    const file = Object.hasOwn(ASSETS, name) ? await deps.asset(name) : null
    if (!file) throw new DomainError('not-found', 'page.unknown')
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.type,
      'Cache-Control': name.endsWith('.woff2') ? MONTH : ALWAYS_ASK,
    })
  })
  return app
}

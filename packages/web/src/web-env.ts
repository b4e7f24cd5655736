import type { Actor, Context } from '@dunghan/core/context'
import type { Locality } from '@dunghan/core/locality'
import type { Context as HonoContext } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { WebDeps } from './deps.ts'
import type { Frame } from './parts/layout.tsx'

/** What a request carries once the doors are passed; `locality` and `ctx` only under a ward's own addresses. */
export interface WebEnv {
  Variables: {
    requestId: string
    actor: Actor
    locality: Locality
    ctx: Context
  }
}

/** A request on its way through the pages. */
export type WebContext = HonoContext<WebEnv>

/** What every page carries around its own content. */
export function frameOf(c: WebContext, deps: WebDeps): Frame {
  const locality: Locality | undefined = c.get('locality')
  return { locality: locality ?? null, now: deps.clock(), mailbox: deps.mailbox ?? null }
}

/** Answers a page; pages show live figures, so nothing in between may keep them. */
export function send(
  c: WebContext,
  page: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('Cache-Control', 'private, no-store')
  return c.html(html`<!doctype html>${page}`, status)
}

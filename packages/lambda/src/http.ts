import type { WebDeps } from '@dunghan/web'
import { createFeeds, FEEDS_PATH } from '@dunghan/web/feeds'
import type { Env, Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { readConfig } from './config.ts'
import { cloudDeps } from './deps.ts'
import type { Handler, HttpEvent, HttpResult } from './events.ts'

/**
 * Pages, API and feeds as a function; whoever calls it hands in the table, the clock and who acts. Calendars ask most often
 * and pages weigh most, so the pages are loaded when the first of them is asked for.
 */
export function createApi(deps: WebDeps): Handler<HttpEvent, HttpResult> {
  const feeds = handlerOf(createFeeds(deps))
  let pages: Promise<Handler<HttpEvent, HttpResult>> | undefined
  return async (event, context) => {
    if (event.rawPath.startsWith(`${FEEDS_PATH}/`)) return feeds(event, context)
    pages ??= import('@dunghan/web').then(({ createWeb }) => handlerOf(createWeb(deps)))
    return (await pages)(event, context)
  }
}

/** A Hono app as a function behind an HTTP API. */
export function handlerOf<E extends Env>(app: Hono<E>): Handler<HttpEvent, HttpResult> {
  const web = handle(app)
  return ({ cookies, body, requestContext, ...event }) =>
    web({
      ...event,
      ...(cookies ? { cookies: [...cookies] } : {}),
      body: body ?? null,
      requestContext: { ...requestContext, authentication: null, authorizer: {} },
    })
}

let deployed: Handler<HttpEvent, HttpResult> | undefined

/** The deployed function. It knows nobody, so until sign-in exists it opens feeds, health and static files alone. */
export const handler: Handler<HttpEvent, HttpResult> = async (event, context) => {
  deployed ??= createApi(cloudDeps(readConfig()))
  return deployed(event, context)
}

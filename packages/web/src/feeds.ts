import { Hono } from 'hono'
import type { WebDeps } from './deps.ts'
import { feedRoutes } from './routes/calendar.ts'
import type { WebEnv } from './web-env.ts'

/** The feeds alone: what calendars ask for all day, without anything that pages need. */
export function createFeeds(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.use(async (c, next) => {
    c.header('X-Request-Id', deps.newId('event'))
    await next()
  })
  app.route(FEEDS_PATH, feedRoutes({ ...deps, origin: deps.siteOrigin }))
  return app
}

/** Where every feed lies. */
export const FEEDS_PATH = '/ics'

import { Hono } from 'hono'

const ROBOTS = 'User-agent: *\nAllow: /ics/\nAllow: /static/\nDisallow: /\n'

/** Whether the service answers, and what robots may fetch: calendars read robots.txt before they read a feed. */
export function healthRoutes(): Hono {
  const app = new Hono()
  app.get('/suc-khoe', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
  app.get('/robots.txt', (c) => c.text(ROBOTS, 200, { 'Cache-Control': 'public, max-age=86400' }))
  return app
}

import { type Day, parseDay } from '@dunghan/core/time'
import type { Delivery } from '@dunghan/jobs'
import type { Planned } from '@dunghan/lambda/digest'
import type { Handler, HttpEvent, HttpResult } from '@dunghan/lambda/events'
import { handlerOf } from '@dunghan/lambda/http'
import { Hono } from 'hono'
import type { Called } from './emulator/emulator.ts'
import { mailboxRoutes } from './mailbox/mailbox-routes.tsx'

/** What the paths that only this machine has need. */
export interface LocalDeps {
  /** Where the letters lie, and the address of the page that shows them; null when they leave the machine. */
  readonly outbox: string | null
  readonly mailbox: string | null
  readonly clock: () => number
  readonly today: () => Day
  readonly writeWeek: (today: Day) => Promise<{
    readonly called: Called<Planned>
    readonly deliveries: readonly Delivery[]
  }>
}

/** The mailbox and the commands' own paths, as a function beside the API. */
export function localHandler(deps: LocalDeps): Handler<HttpEvent, HttpResult> {
  const app = new Hono()
  app.route('/api/local', commandRoutes(deps))
  if (deps.outbox !== null)
    app.route('/hop-thu', mailboxRoutes({ outbox: deps.outbox, clock: deps.clock }))
  return handlerOf(app)
}

/** `POST /api/local/digest`: has the letters of a day's week written now. */
export function commandRoutes(deps: Pick<LocalDeps, 'today' | 'writeWeek' | 'mailbox'>): Hono {
  const app = new Hono()
  app.post('/digest', async (c) => {
    const body: unknown = await c.req.json().catch(() => null)
    const asked = body instanceof Object && 'today' in body ? body.today : undefined
    const today =
      asked === undefined ? deps.today() : typeof asked === 'string' ? parseDay(asked) : null
    if (body === null || today === null)
      return c.json({ title: 'Ngày cần có dạng 2026-11-23.', status: 422 }, 422)
    const { called, deliveries } = await deps.writeWeek(today)
    const { answer, waiting, dead } = called
    return c.json({ ...answer, letters: sumOf(deliveries), waiting, dead, mailbox: deps.mailbox })
  })
  return app
}

function sumOf(deliveries: readonly Delivery[]): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const { states } of deliveries)
    for (const [state, count] of Object.entries(states)) sum[state] = (sum[state] ?? 0) + count
  return sum
}

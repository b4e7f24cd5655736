import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame } from '@dunghan/web/parts'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { readEml } from './eml.ts'
import { listLetters, readLetter } from './letters.ts'
import { LetterPage, MailboxPage, type View } from './mailbox.tsx'

/** What the mailbox needs: where the letters lie, and what time it is. */
export interface MailboxDeps {
  readonly outbox: string
  readonly clock: () => number
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** A letter's own inline style needs leave of the page around it, for a framed text inherits its policy. */
const policyOf = (style: string): string =>
  `default-src 'none'; style-src ${style}; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`

/** The page `/hop-thu`: only where letters stay on the machine. */
export function mailboxRoutes(deps: MailboxDeps): Hono {
  const style = readFileSync(join(import.meta.dirname, 'hop-thu.css'), 'utf8')
  const app = new Hono({ strict: false })
  const frame = (): Frame => ({ locality: null, now: deps.clock(), mailbox: '/hop-thu' })

  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
  })
  app.get('/', async (c) => {
    const { letters, total } = await listLetters(deps.outbox)
    c.header('Content-Security-Policy', policyOf("'self'"))
    return c.html(
      html`<!doctype html>${<MailboxPage frame={frame()} letters={letters} total={total} />}`,
    )
  })
  app.get('/hop-thu.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=UTF-8' }))
  app.get('/:file', async (c) => {
    const file = c.req.param('file')
    const id = file.replace(/\.eml$/, '')
    const bytes = await readLetter(deps.outbox, id)
    if (bytes === null) return c.notFound()
    if (file.endsWith('.eml'))
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': 'message/rfc822',
        'Content-Disposition': `attachment; filename="${file}"`,
      })
    const view = viewOf(c.req.query('xem'))
    const narrow = c.req.query('rong') === '360'
    c.header('Content-Security-Policy', policyOf("'self' 'unsafe-inline'"))
    return c.html(
      html`<!doctype html>${<LetterPage frame={frame()} id={id} eml={readEml(bytes)} view={view} narrow={narrow} />}`,
    )
  })
  return app
}

function viewOf(word: string | undefined): View {
  return word === 'chu' || word === 'dau-thu' ? word : 'thu'
}

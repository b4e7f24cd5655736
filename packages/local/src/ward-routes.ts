import { DomainError } from '@dunghan/core/errors'
import { SENTENCES } from '@dunghan/web/sentences'
import { type Context, Hono } from 'hono'
import type { WardMoves } from './ward-moves.ts'

/** The commands that move wards: JSON by POST, as all of this machine's own paths. */
export function wardRoutes(moves: WardMoves, onError: (error: unknown) => void): Hono {
  const app = new Hono()
  app.post('/export', (c) =>
    answer(c, async ({ ward = '', file = '' }) => moves.export(ward, file)),
  )
  app.post('/import-ward', (c) => answer(c, async ({ file = '', as }) => moves.import(file, as)))
  app.post('/remove-ward', (c) =>
    answer(c, async ({ ward = '', file = '', movedTo }) => {
      await moves.remove(ward, file, movedTo ?? null)
      return { ward }
    }),
  )
  return app

  async function answer(
    c: Context,
    act: (words: Readonly<Record<string, string>>) => Promise<object>,
  ): Promise<Response> {
    if (!/^application\/json\b/iu.test(c.req.header('Content-Type') ?? '')) return c.body(null, 415)
    try {
      return c.json(await act(wordsOf(await c.req.json().catch(() => null))))
    } catch (error) {
      const code = error instanceof DomainError ? error.code : ''
      const { title = 'Không làm được.', next = 'Hãy thử lại.' } = SENTENCES[code] ?? {}
      if (code === '') onError(error)
      return c.json({ title, detail: next }, code === '' ? 500 : 409)
    }
  }
}

function wordsOf(body: unknown): Record<string, string> {
  const entries = body instanceof Object ? Object.entries(body) : []
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
}

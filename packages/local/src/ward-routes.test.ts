import { DomainError } from '@dunghan/core/errors'
import { expect, test } from 'vitest'
import type { WardMoves } from './ward-moves.ts'
import { wardRoutes } from './ward-routes.ts'

const refuses = (code: string) => () => Promise.reject(new DomainError('conflict', code))

function routes(over: Partial<WardMoves> = {}) {
  const errors: unknown[] = []
  const moves: WardMoves = {
    export: async () => ({ bytes: 7 }),
    import: refuses('archive.damaged'),
    remove: refuses('archive.outdated'),
    ...over,
  }
  const app = wardRoutes(moves, (error) => errors.push(error))
  const post = (path: string, body: string, type = 'application/json') =>
    app.request(path, { method: 'POST', body, headers: { 'content-type': type } })
  return { post, errors }
}

test('what a ward cannot do is said in a sentence, and is no fault of the program', async () => {
  const { post, errors } = routes()
  const [damaged, outdated] = [await post('/import-ward', '{}'), await post('/remove-ward', 'xyz')]
  expect([damaged.status, await damaged.text()]).toEqual([409, expect.stringContaining('bị hỏng')])
  expect([outdated.status, await outdated.text()]).toEqual([
    409,
    expect.stringContaining('Chưa có gì bị xóa'),
  ])
  expect(errors).toEqual([])
})

test('words that are no text are left out', async () => {
  const asked: unknown[] = []
  const { post } = routes({
    export: async (...words) => {
      asked.push(words)
      return { bytes: 1 }
    },
  })
  expect((await post('/export', '{"ward":["a"],"file":"/tmp/a"}')).status).toBe(200)
  expect(asked).toEqual([['', '/tmp/a']])
})

test('a form of another page is not taken, and a broken table is reported', async () => {
  const { post, errors } = routes({ export: () => Promise.reject(new Error('down')) })
  expect((await post('/export', 'ward=a', 'text/plain')).status).toBe(415)
  expect((await post('/export', '{}')).status).toBe(500)
  expect(errors).toHaveLength(1)
})

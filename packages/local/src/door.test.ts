import { createServer, request, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseStrangers } from './door.ts'

let server: Server
let port: number

beforeAll(async () => {
  server = createServer((asked, answer) => {
    answer.statusCode = refuseStrangers(asked)?.status ?? 200
    answer.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => void server.close())

function ask(method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', method, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test.each(['127.0.0.1', 'localhost', 'LocalHost', '[::1]'])(
  'a person at %s comes in',
  async (name) => {
    expect(await ask('GET', { host: `${name}:${port}` })).toBe(200)
  },
)

test.each(['dunghan.example', '127.0.0.1.evil.example', 'evil.example:3000', '0.0.0.0'])(
  'a page that calls this machine %s is kept out',
  async (host) => {
    expect(await ask('GET', { host })).toBe(421)
  },
)

test('a form of our own page is taken, a form of another site is not', async () => {
  const host = `127.0.0.1:${port}`
  expect(await ask('POST', { host, origin: `http://${host}` })).toBe(200)
  expect(await ask('POST', { host })).toBe(200)
  expect(await ask('POST', { host, origin: 'https://evil.example' })).toBe(403)
  expect(await ask('POST', { host, origin: 'null' })).toBe(403)
  expect(await ask('GET', { host, origin: 'https://evil.example' })).toBe(200)
})

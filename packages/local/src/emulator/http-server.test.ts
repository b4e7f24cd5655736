import { createServer, request, type Server } from 'node:http'
import type { HttpEvent, HttpResult } from '@dunghan/lambda/events'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { getCookie, setCookie } from 'hono/cookie'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpListener } from './http-server.ts'

const ICS = 'BEGIN:VCALENDAR\r\nSUMMARY:Kế hoạch\r\n'
const app = new Hono()
  .get('/hoi', (c) => {
    setCookie(c, 'x', '1')
    setCookie(c, 'y', '2')
    return c.text(`${c.req.query('q')} ${c.req.queries('n')?.join('+')} ${getCookie(c, 'in')}`)
  })
  .post('/tep', async (c) => {
    const form = await c.req.parseBody()
    const { tep, ten } = form
    return c.json({ ten, size: tep instanceof File ? tep.size : 0 })
  })
  .post('/nguyen', async (c) =>
    c.body(await c.req.arrayBuffer(), 200, { 'content-type': 'application/octet-stream' }),
  )
  .get('/lich.ics', (c) =>
    c.req.header('if-none-match') === '"v1"'
      ? c.body(null, 304, { etag: '"v1"' })
      : c.body(ICS, 200, { etag: '"v1"', 'content-type': 'text/calendar; charset=utf-8' }),
  )
  .get('/lon', (c) => c.text('x'.repeat(7 * 1024 * 1024)))
const handler = handle(app)

let server: Server
let base: string
const errors: unknown[] = []
let event: HttpEvent | undefined

beforeAll(async () => {
  const fn = {
    name: 'api',
    timeoutSeconds: 5,
    handler: (given: HttpEvent): Promise<HttpResult> => {
      event = given
      return handler(given as unknown as Parameters<typeof handler>[0]) as Promise<HttpResult>
    },
  }
  server = createServer(
    httpListener({
      functionFor: () => fn,
      beside: () => null,
      refuse: (request) =>
        request.url === '/dong' ? { status: 421, sentence: 'Địa chỉ này không mở.' } : null,
      clock: () => Date.parse('2026-11-23T00:30:00Z'),
      onError: (error) => errors.push(error),
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => void server.close())

test('a Vietnamese query, a repeated one and cookies reach the handler and several cookies come back', async () => {
  const answer = await fetch(`${base}/hoi?q=${encodeURIComponent('phường Bình Minh')}&n=1&n=2`, {
    headers: { cookie: 'in=7; z=1' },
  })
  expect(await answer.text()).toBe('phường Bình Minh 1+2 7')
  expect(answer.headers.getSetCookie().map((cookie) => cookie.slice(0, 3))).toEqual(['x=1', 'y=2'])
})

test('the event is one that an HTTP API would send', async () => {
  await fetch(`${base}/hoi?n=1&n=2`, { headers: { cookie: 'in=7; z=1', 'X-Ward': 'a' } })
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/hoi',
    rawQueryString: 'n=1&n=2',
    cookies: ['in=7', 'z=1'],
    headers: { 'x-ward': 'a' },
    queryStringParameters: { n: '1,2' },
    requestContext: {
      http: { method: 'GET', path: '/hoi', protocol: 'HTTP/1.1' },
      timeEpoch: 1_795_393_800_000,
    },
    isBase64Encoded: false,
  })
})

test('an uploaded file and bytes that are no text arrive unharmed', async () => {
  const form = new FormData()
  form.set('ten', 'Ủy ban')
  form.set('tep', new Blob([new Uint8Array(1000).fill(200)]), 'a.pdf')
  const upload = await fetch(`${base}/tep`, { method: 'POST', body: form })
  expect(await upload.json()).toEqual({ ten: 'Ủy ban', size: 1000 })

  const bytes = new Uint8Array([0, 255, 128, 13, 10])
  const raw = await fetch(`${base}/nguyen`, {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': 'text/plain' },
  })
  expect(new Uint8Array(await raw.arrayBuffer())).toEqual(bytes)
})

test('HEAD answers the headers alone and an unchanged calendar is 304 without a body', async () => {
  const head = await fetch(`${base}/lich.ics`, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, '"v1"', ''])
  expect(head.headers.get('content-length')).not.toBe('0')
  const unchanged = await fetch(`${base}/lich.ics`, { headers: { 'if-none-match': '"v1"' } })
  expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
  expect(await (await fetch(`${base}/lich.ics`)).text()).toBe(ICS)
})

test('what is too large for a function is refused with a sentence, not cut', async () => {
  const answer = await fetch(`${base}/nguyen`, { method: 'POST', body: 'ế'.repeat(4_000_000) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('văn bản mỗi lần tối đa 1 MB.')
})

test('an answer over what a function may give is an error of ours, told without detail', async () => {
  const answer = await fetch(`${base}/lon`)
  expect(answer.status).toBe(502)
  expect(await answer.text()).toBe('Máy chủ gặp lỗi. Hãy thử lại.\n')
  expect(errors).toHaveLength(1)
})

test('a refused request never reaches a function', async () => {
  event = undefined
  const answer = await fetch(`${base}/dong`)
  expect([answer.status, await answer.text()]).toEqual([421, 'Địa chỉ này không mở.\n'])
  expect(event).toBeUndefined()
})

test('a person is refused with a page, a program with a problem document', async () => {
  const body = 'x'.repeat(7_000_000)
  const page = await fetch(`${base}/nguyen`, {
    method: 'POST',
    body,
    headers: { accept: 'text/html,*/*' },
  })
  expect([page.status, page.headers.get('content-type')]).toEqual([413, 'text/html; charset=UTF-8'])
  expect(await page.text()).toContain('<h1>Nội dung gửi lên quá lớn: văn bản mỗi lần tối đa 1 MB.')
  const problem = await fetch(`${base}/api/import`, { method: 'POST', body })
  expect(await problem.json()).toMatchObject({ status: 413 })
})

test('a path of two slashes names no other host, and is a page like any other', async () => {
  const answer = await raw('GET', '//')
  expect([answer, event?.rawPath]).toEqual([404, '//'])
  expect(await raw('GET', '//evil.example/')).toBe(404)
  expect(event?.rawPath).toBe('//evil.example/')
  await raw('GET', 'http://evil.example/hoi')
  expect(event?.rawPath).toBe('/hoi')
})

test('TRACE reaches no function', async () => {
  event = undefined
  expect([await raw('TRACE', '/hoi'), event]).toEqual([405, undefined])
})

function raw(method: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(base, { method, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

import { day, isoWeekOf } from '@dunghan/core/time'
import type { Delivery } from '@dunghan/jobs'
import type { HttpEvent } from '@dunghan/lambda/events'
import { expect, test } from 'vitest'
import { commandRoutes, localHandler } from './local-routes.ts'

const NONE = { claimed: 0, sent: 0, skipped: 0, suppressed: 0, rejected: 0, failed: 0, unknown: 0 }

function aDelivery(states: Partial<Delivery['states']>): Delivery {
  return { planned: 0, states: { ...NONE, ...states }, codes: [], again: null }
}

function routes(asked: string[] = [], over: Partial<Parameters<typeof commandRoutes>[0]> = {}) {
  return commandRoutes({
    clock: () => 0,
    onError: () => {},
    mailbox: 'http://127.0.0.1:3000/hop-thu',
    today: () => day('2026-11-21'),
    writeWeek: async (today) => {
      asked.push(today)
      return {
        called: {
          answer: { week: isoWeekOf(day('2026-11-23')), localities: 2 },
          waiting: 0,
          dead: 0,
        },
        deliveries: [aDelivery({ sent: 3, skipped: 1 }), aDelivery({ sent: 2 })],
      }
    },
    ...over,
  })
}

const post = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
})

test('the letters of all wards are added up, with where to read them', async () => {
  const answer = await routes().request('/digest', post('{"today":"2026-11-23"}'))
  expect(await answer.json()).toEqual({
    week: '2026-W48',
    localities: 2,
    letters: { ...NONE, sent: 5, skipped: 1 },
    waiting: 0,
    dead: 0,
    mailbox: 'http://127.0.0.1:3000/hop-thu',
  })
})

test('without a day it is today, by the clock of the product', async () => {
  const asked: string[] = []
  await routes(asked).request('/digest', post('{}'))
  await routes(asked).request('/digest', post('{"today":"2026-11-23"}'))
  expect(asked).toEqual(['2026-11-21', '2026-11-23'])
})

test.each([
  '{"today":"2026-11-31"}',
  '{"today":20261123}',
  '{"today":null}',
  '{"today":"9999-12-31"}',
  '{"today":"1026-11-23"}',
  '["2026-11-23"]',
  'today=2026-11-23',
  '',
])('%j names no day and writes nothing', async (body) => {
  const asked: string[] = []
  const answer = await routes(asked).request('/digest', post(body))
  expect([answer.status, asked]).toEqual([422, []])
  expect(await answer.json()).toMatchObject({ title: 'Ngày cần có dạng 2026-11-23.' })
})

test('the command takes JSON by POST and nothing else', async () => {
  const asked: string[] = []
  const form = await routes(asked).request('/digest', { method: 'POST', body: 'today=2026-11-23' })
  const read = await routes(asked).request('/digest')
  expect([form.status, read.status, read.headers.get('allow'), asked]).toEqual([
    415,
    405,
    'POST',
    [],
  ])
})

test.each<[string, Partial<Parameters<typeof commandRoutes>[0]>]>([
  [
    'no ward could be written to',
    {
      writeWeek: async () => ({
        called: {
          answer: { week: isoWeekOf(day('2026-11-23')), localities: 2 },
          waiting: 2,
          dead: 0,
        },
        deliveries: [],
      }),
    },
  ],
  ['the wards could not even be listed', { writeWeek: () => Promise.reject(new Error('refused')) }],
])('a table that does not answer is no success: %s', async (_, over) => {
  const answer = await routes([], over).request('/digest', post('{}'))
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('nơi lưu dữ liệu không trả lời')
})

const notAsked = () => Promise.reject(new Error('not asked'))

function ask(method: string, path: string, accept = 'text/html') {
  const handler = localHandler({
    outbox: '/khong-co-thu-muc-nay',
    mailbox: null,
    clock: () => Date.parse('2026-11-21T00:00:00Z'),
    today: () => day('2026-11-21'),
    onError: () => {},
    wardMoves: { export: notAsked, import: notAsked, remove: notAsked },
    writeWeek: notAsked,
  })
  return handler(anEvent(method, path, accept), aCall)
}

test.each([
  ['GET', '/hop-thu/khong-co', 404, 'Không có trang này.'],
  ['GET', '/hop-thu/a/b', 404, 'Không có trang này.'],
  ['POST', '/hop-thu', 405, 'Địa chỉ này không nhận cách gửi đó.'],
])('%s %s is refused with a page', async (method, path, status, sentence) => {
  const answer = await ask(method, path)
  expect([answer.statusCode, answer.headers?.['content-type']]).toEqual([
    status,
    'text/html; charset=UTF-8',
  ])
  expect(answer.body).toContain(`<h1>${sentence}</h1>`)
})

test('a program that asks for a command there is not gets a problem document', async () => {
  const answer = await ask('GET', '/api/local/x', '*/*')
  expect(JSON.parse(answer.body ?? '')).toMatchObject({ title: 'Không có trang này.', status: 404 })
})

test('the mailbox opens with and without a slash at its end', async () => {
  expect((await ask('GET', '/hop-thu/')).statusCode).toBe(200)
  expect((await ask('GET', '/hop-thu')).statusCode).toBe(200)
})

const aCall = {
  functionName: 'local',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:local',
  memoryLimitInMB: '512',
  awsRequestId: 'r',
  logGroupName: 'l',
  logStreamName: 'l',
  getRemainingTimeInMillis: () => 1000,
}

function anEvent(method: string, path: string, accept: string): HttpEvent {
  const http = { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' }
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { accept, host: '127.0.0.1' },
    requestContext: {
      accountId: '0',
      apiId: 'local',
      domainName: '127.0.0.1',
      domainPrefix: 'local',
      http,
      requestId: 'r',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
  }
}

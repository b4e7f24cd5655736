import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureFeed } from '@dunghan/calendar'
import { aContext } from '@dunghan/core/testing'
import { midnightOf, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { type FakeResend, fakeResend } from '@dunghan/emails/testing'
import { aWard, mondayNo, WARD } from '@dunghan/jobs/testing'
import type { createDigest } from '@dunghan/lambda/digest'
import type {
  FunctionContext,
  Handler,
  HttpEvent,
  HttpResult,
  QueueResult,
} from '@dunghan/lambda/events'
import type { createMail } from '@dunghan/lambda/mail'
import type { readDraft } from '@dunghan/lambda/read-draft'
import type { openStore } from '@dunghan/store'
import type { TestTable } from '@dunghan/store/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { printedPaper } from '../corpus/formats/printed-paper.ts'
import { printOf, styleOf } from '../corpus/formats/styles.ts'
import { wordPaper } from '../corpus/formats/word-paper.ts'
import { planText } from '../system/plan-texts.ts'
import { type Bundle, bundle } from './bundle.ts'
import { type FakeSts, fakeSts } from './fake-sts.ts'

const KB = 1000
const FEED_KEY = 'f'.repeat(64)
const TENANT_ROLE = 'arn:aws:iam::123456789012:role/dunghan-test-tenant'
const MONDAY = mondayNo(0)
const context: FunctionContext = {
  functionName: 'test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:ap-southeast-1:123456789012:function:test',
  memoryLimitInMB: '512',
  awsRequestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
  logGroupName: '/aws/lambda/test',
  logStreamName: '2026/11/23/[$LATEST]8b',
  getRemainingTimeInMillis: () => 60_000,
}

let ward: TestTable
let sts: FakeSts
const bundles: Bundle[] = []

beforeAll(async () => {
  ward = await aWard()
  // What the functions of a stage find around them; the SDK reads the endpoint and the role by itself.
  vi.stubEnv('TABLE_NAME', ward.tableName)
  vi.stubEnv('AWS_REGION', 'ap-southeast-1')
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', ward.endpoint)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  vi.stubEnv('PUBLIC_ORIGIN', 'https://dunghan.example')
  vi.stubEnv('FEED_KEY', FEED_KEY)
  vi.stubEnv('TENANT_ROLE_ARN', TENANT_ROLE)
  sts = await fakeSts()
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.endpoint)
})
afterAll(() => {
  vi.unstubAllEnvs()
  sts.close()
  for (const each of bundles) each.remove()
})

async function bundled(entry: string): Promise<Bundle> {
  const made = await bundle(entry)
  bundles.push(made)
  return made
}

function recorded(name: string) {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'events', `${name}.json`), 'utf8'))
}

describe('the API as it is deployed', () => {
  let api: Bundle
  let handler: Handler<HttpEvent, HttpResult>

  beforeAll(async () => {
    api = await bundled("export { handler } from './http.ts'")
    handler = (await api.load<{ handler: typeof handler }>()).handler
  })

  function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
    const event: HttpEvent = recorded('http-get')
    const { requestContext } = event
    return handler(
      {
        ...event,
        rawPath: path,
        headers: { ...event.headers, ...headers },
        requestContext: { ...requestContext, http: { ...requestContext.http, method, path } },
      },
      context,
    )
  }

  test('weighs at most 640 kB before it answers a calendar, 1,000 kB with every page', () => {
    expect(api.bytesAtStart, api.heaviest).toBeLessThanOrEqual(640 * KB)
    expect(api.bytesInAll, api.heaviest).toBeLessThanOrEqual(1000 * KB)
  })

  test('holds nothing that reads Word or PDF files or speaks to a bucket', () => {
    const { inputs } = api
    const strays = inputs.filter((path) =>
      /node_modules\/(?:unpdf|saxes|fflate|@aws-sdk\/client-s3)\//.test(path),
    )
    expect(strays).toEqual([])
  })

  test('says that it is well', async () => {
    const answer = await handler(recorded('http-get'), context)
    expect([answer.statusCode, answer.body]).toEqual([200, '{"ok":true}'])
  })

  test('gives a calendar to whoever knows its address, and 304 to whoever has it', async () => {
    const ctx = aContext({ localityId: WARD })
    const path = await ensureFeed(ctx, { store: ward.store, feedKey: FEED_KEY }, { kind: 'ward' })
    const answer = await ask(path)
    const headers = new Headers(Object.entries(answer.headers ?? {}).map(([k, v]) => [k, `${v}`]))
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true })
    expect(Buffer.from(answer.body ?? '', 'base64').toString()).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const again = await ask(path, 'GET', { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.statusCode).toBe(304)
    expect(sts.taken).toEqual([{ role: TENANT_ROLE, tenant: WARD }])
  })

  test.each([
    ['GET', '/'],
    ['GET', `/${WARD}`],
    ['GET', `/${WARD}/ke-hoach`],
    ['POST', '/'],
    ['POST', '/api/import'],
    ['GET', `/api/${WARD}/plans`],
    ['GET', '/hop-thu'],
    ['POST', '/api/local/digest'],
    ['GET', `/ics/${WARD}/ward/${'a'.repeat(32)}.ics`],
  ])('knows nobody, so %s %s is closed', async (method, path) => {
    const answer = await ask(path, method, { origin: 'https://dunghan.example' })
    expect(answer.statusCode).toBe(404)
    expect(answer.body).not.toContain('Việc số')
  })
})

describe('the reader of uploads as it is deployed', () => {
  let upload: Bundle

  beforeAll(async () => {
    upload = await bundled(
      "export { createUpload } from './upload.ts'; export { readDraft } from './read-draft.ts'",
    )
  })

  test('weighs at most 3 MB', () => {
    expect(upload.bytesInAll, upload.heaviest).toBeLessThanOrEqual(3000 * KB)
  })

  test('reads a Word file and a PDF', async () => {
    const { readDraft: read } = await upload.load<{ readDraft: typeof readDraft }>()
    const text = planText('Tân Lập', 3)
    const drafts = [
      await read(await wordPaper(text, styleOf(0)), 'a.docx'),
      await read(await printedPaper(text, printOf(0)), 'a.pdf'),
    ]
    for (const draft of drafts)
      expect(draft).toMatchObject({ number: '27/KH-UBND', tasks: { length: 3 } })
  })
})

describe('the planner of letters as it is deployed', () => {
  test('turns the call of the schedule into one message a ward', async () => {
    const made = await bundled("export { createDigest } from './digest.ts'")
    const { createDigest: create } = await made.load<{ createDigest: typeof createDigest }>()
    const sent: unknown[] = []
    const plan = create({
      daysOff: NATIONAL_DAYS_OFF,
      listDigestLocalitiesOfAllLocalities: async () => [WARD],
      queue: { send: async (body) => void sent.push(body) },
      clock: () => midnightOf(MONDAY),
    })
    expect(await plan(recorded('scheduler'), context)).toEqual({ week: '2026-W48', localities: 1 })
    const [{ body }] = recorded('sqs').Records
    expect(sent).toEqual([JSON.parse(body)])
  })
})

describe('the letters as they are deployed', () => {
  const ENTRY = `
    export { createMail } from './mail.ts'
    export { openStore, makeClient } from '@dunghan/store'
    export { resendTransport } from '@dunghan/emails/transport/resend'
    export { renderDigest } from '@dunghan/emails'`

  interface Letters {
    readonly createMail: typeof createMail
    readonly openStore: typeof openStore
    readonly makeClient: typeof import('@dunghan/store').makeClient
    readonly resendTransport: typeof import('@dunghan/emails/transport/resend').resendTransport
    readonly renderDigest: typeof import('@dunghan/emails').renderDigest
  }

  let made: Bundle
  let provider: FakeResend

  beforeAll(async () => {
    made = await bundled(ENTRY)
    provider = await fakeResend()
  })
  afterAll(() => provider.close())

  test('weigh at most 900 kB', () => {
    expect(made.bytesInAll, made.heaviest).toBeLessThanOrEqual(900 * KB)
  })

  test('a message becomes one letter an agency; one that cannot be read comes back alone', async () => {
    const errors: unknown[] = []
    const code = await made.load<Letters>()
    const client = code.makeClient({ region: 'ap-southeast-1' })
    const now = midnightOf(MONDAY) + 7.5 * 3_600_000
    const deliver = code.createMail({
      store: code.openStore({ client, tableName: ward.tableName }),
      render: code.renderDigest,
      daysOff: NATIONAL_DAYS_OFF,
      linksTo: () => ({
        answer: () => 'https://dunghan.example/a',
        all: 'https://dunghan.example/b',
      }),
      from: 'thu@dunghan.example',
      transport: async () => code.resendTransport({ apiKey: 're_thu', baseUrl: provider.baseUrl }),
      queue: { send: async () => {} },
      clock: () => now,
      newId: (kind) => `${kind}_1`,
      report: (localityId, { states }) => expect([localityId, states.sent]).toEqual([WARD, 3]),
      onError: (error) => errors.push(error),
    })
    const result: QueueResult = await deliver(recorded('sqs'), context)
    expect(result.batchItemFailures).toEqual([
      { itemIdentifier: '2e1424d4-f796-459a-8184-9c92662be6da' },
    ])
    expect(errors).toHaveLength(1)
    const taken = provider.taken.length
    expect(taken).toBe(3)
    await deliver(recorded('sqs'), context)
    expect(provider.taken).toHaveLength(taken)
  })
})

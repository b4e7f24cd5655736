import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  aMail,
  type FakeResend,
  fakeResend,
  type Mood,
  mailsTo,
  type Payload,
} from '../testing/index.ts'
import { CONTRACT, type Delivered } from './contract.ts'
import { resendTransport } from './resend.ts'

const KEY = 'dg/binh-minh/2026-W48/b1'
const signal = new AbortController().signal
let api: FakeResend

beforeEach(async () => {
  api = await fakeResend()
})

afterEach(async () => {
  await api.close()
})

function transport(timeoutMs = 10_000) {
  return resendTransport({ apiKey: 're_thu', baseUrl: api.baseUrl, timeoutMs })
}

async function sendOne(mood: Mood, timeoutMs?: number) {
  api.moods.push(mood)
  const [result] = await transport(timeoutMs).send([aMail()], KEY, signal)
  return result
}

function delivered(): Promise<Delivered[]> {
  return Promise.resolve(
    api.taken.map(({ payload }) => ({
      id: payload.headers['X-Entity-Ref-ID'] ?? '',
      from: addressIn(payload.from),
      to: payload.to.map(addressIn),
      replyTo: payload.reply_to ?? null,
      subject: payload.subject,
      html: payload.html,
      text: payload.text,
      headers: lowerCased(payload.headers),
    })),
  )
}

function lowerCased(headers: Payload['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

function addressIn(mailbox: string): string {
  return /<([^<>]*)>$/u.exec(mailbox)?.[1] ?? mailbox
}

describe('the provider, like every transport', () => {
  test.each(CONTRACT)('$promise', async ({ check }) => {
    await check({ transport: transport(), delivered })
  })
})

describe('what the provider answers and what becomes of the letter', () => {
  test.each<[Mood, object]>([
    ['rate-limited', { outcome: 'retry', code: 'call.rate_limit_exceeded', retryAfterMs: 3_000 }],
    [
      'daily-quota',
      { outcome: 'retry', code: 'account.daily_quota_exceeded', retryAfterMs: 900_000 },
    ],
    ['bad-key', { outcome: 'retry', code: 'account.invalid_api_key', retryAfterMs: 900_000 }],
    [
      'in-flight',
      { outcome: 'retry', code: 'call.concurrent_idempotent_requests', retryAfterMs: 10_000 },
    ],
    ['invalid', { outcome: 'failed', code: 'call.validation_error' }],
    ['server-error', { outcome: 'unknown', code: 'call.internal_server_error' }],
    ['bad-gateway', { outcome: 'unknown', code: 'call.application_error' }],
    ['not-json', { outcome: 'unknown', code: 'call.unanswered' }],
    ['reset', { outcome: 'unknown', code: 'call.unanswered' }],
    ['lost-reset', { outcome: 'unknown', code: 'call.unanswered' }],
  ])('%s', async (mood, outcome) => {
    expect(await sendOne(mood)).toEqual({ id: aMail().id, ...outcome })
    expect(api.calls).toHaveLength(1)
  })

  test('a server that never answers is left after the time-out, the outcome unknown', async () => {
    expect(await sendOne('hang', 150)).toMatchObject({ outcome: 'unknown' })
  })

  test('a letter whose acceptance was lost goes out once when it is tried again', async () => {
    expect(await sendOne('lost-reset')).toMatchObject({ outcome: 'unknown' })
    expect(await sendOne('accept')).toMatchObject({ outcome: 'accepted', providerId: `${KEY}-0` })
    expect(api.taken).toHaveLength(1)
  })

  test('other bytes under a key that has sent are taken as sent, never sent again', async () => {
    await sendOne('accept')
    const changed = aMail({ text: 'khác' })
    const [result] = await transport().send([changed], KEY, signal)
    expect(result).toEqual({ id: changed.id, outcome: 'accepted', code: 'body.differs' })
    expect(api.taken).toHaveLength(1)
  })
})

test('a refused letter does not shift the ids of the others', async () => {
  const mails = mailsTo(3).map((mail, index) => (index === 1 ? { ...mail, to: 'hong@x.vn' } : mail))
  const results = await transport().send(mails, KEY, signal)
  expect(results.map(({ outcome, providerId }) => [outcome, providerId])).toEqual([
    ['accepted', `${KEY}-0`],
    ['rejected', undefined],
    ['accepted', `${KEY}-1`],
  ])
})

describe('what is refused before the provider hears of it', () => {
  test.each([
    ['an address of this machine', { to: 'a@binh-minh.invalid' }, 'address.invalid'],
    ['two addresses', { to: 'a@x.vn, b@y.vn' }, 'address.invalid'],
    ['a smuggled receiver', { to: 'a@x.vn\r\nBcc: z@x.vn' }, 'address.invalid'],
    ['a broken name', { toName: 'a\r\nBcc: z@x.vn' }, 'header.control'],
    ['a broken subject', { subject: 'a\nb' }, 'header.control'],
    ['a nameless letter', { id: 'thu' }, 'letter.name'],
  ])('%s', async (_, over, code) => {
    const [good] = mailsTo(1)
    const batch = [aMail(over), ...(good ? [good] : [])]
    const results = await transport().send(batch, KEY, signal)
    expect(results).toEqual([
      { id: batch[0]?.id, outcome: 'rejected', code },
      { id: good?.id, outcome: 'accepted', providerId: `${KEY}-0` },
    ])
    expect(api.taken).toHaveLength(1)
  })

  test('a batch of nothing else makes no call', async () => {
    await transport().send([aMail({ to: 'a@binh-minh.invalid' })], KEY, signal)
    expect(api.calls).toEqual([])
  })
})

test('the call carries its key, asks for permissive checking and tags letters with ids alone', async () => {
  await sendOne('accept')
  expect(api.calls[0]?.key).toBe(KEY)
  expect(api.calls[0]?.headers['x-batch-validation']).toBe('permissive')
  const [letter] = api.taken
  expect(letter?.payload.tags).toEqual([
    { name: 'tenant', value: 'binh-minh' },
    { name: 'agency', value: 'agc_kinhte' },
    { name: 'week', value: '2026-W48' },
  ])
  expect(Object.keys(letter?.payload.headers ?? {})).not.toContain('Date')
})

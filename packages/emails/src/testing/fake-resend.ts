import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How the fake treats its next call; `lost-*` take the letters and then fail to say so. */
export type Mood =
  | 'accept'
  | 'rate-limited'
  | 'daily-quota'
  | 'bad-key'
  | 'invalid'
  | 'server-error'
  | 'bad-gateway'
  | 'not-json'
  | 'reset'
  | 'hang'
  | 'in-flight'
  | 'lost-reset'
  | 'lost-hang'

/** One letter that the fake has taken, as it came over the wire. */
export interface Taken {
  readonly key: string
  readonly providerId: string
  readonly payload: Payload
}

/** A letter in the words of the provider's API. */
export interface Payload {
  readonly from: string
  readonly to: readonly string[]
  readonly reply_to?: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly headers: { readonly [name: string]: string }
  readonly tags: readonly { readonly name: string; readonly value: string }[]
}

/** A loopback server that speaks the provider's batch call, with its idempotency keys. */
export interface FakeResend {
  readonly baseUrl: string
  /** Moods of the calls to come, in order; `accept` when there are none. */
  readonly moods: Mood[]
  readonly taken: Taken[]
  readonly calls: { readonly key: string; readonly headers: IncomingMessage['headers'] }[]
  close(): Promise<void>
}

interface Answer {
  readonly body: string
  readonly response: string
}

/** Starts the fake on a free port of this machine. Addresses that begin with `hong` are refused one by one. */
export async function fakeResend(): Promise<FakeResend> {
  const moods: Mood[] = []
  const taken: Taken[] = []
  const calls: FakeResend['calls'] = []
  const answers = new Map<string, Answer>()

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const key = String(request.headers['idempotency-key'] ?? '')
    const mood = moods.shift() ?? 'accept'
    calls.push({ key, headers: request.headers })
    if (mood === 'accept' || mood.startsWith('lost-')) take(key, body)
    reply(response, mood, key, body)
  })

  function take(key: string, body: string): void {
    if (answers.has(key)) return
    const list: Payload[] = JSON.parse(body)
    const errors = list.flatMap(({ to }, index) =>
      /^(?:"[^"]*" <)?hong/u.test(to.join()) ? [{ index, message: 'refused' }] : [],
    )
    const good = list.filter((_, index) => errors.every((error) => error.index !== index))
    const accepted = good.map((payload, index) => ({
      key,
      providerId: `${key}-${index}`,
      payload,
    }))
    taken.push(...accepted)
    const data = accepted.map(({ providerId }) => ({ id: providerId }))
    answers.set(key, { body, response: JSON.stringify({ data, errors }) })
  }

  function reply(response: ServerResponse, mood: Mood, key: string, body: string): void {
    if (mood === 'hang' || mood === 'lost-hang') return
    if (mood === 'reset' || mood === 'lost-reset') {
      response.destroy()
      return
    }
    const known = answers.get(key)
    if (mood !== 'accept') json(response, REFUSALS[mood])
    else if (known?.body === body) json(response, { status: 200, text: known.response })
    else json(response, { status: 409, text: failure(409, 'invalid_idempotent_request') })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    moods,
    taken,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** An answer of the fake. */
interface Refusal {
  readonly status: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

const REFUSALS: Readonly<
  Record<Exclude<Mood, 'accept' | 'reset' | 'hang' | 'lost-reset' | 'lost-hang'>, Refusal>
> = {
  'rate-limited': {
    status: 429,
    text: failure(429, 'rate_limit_exceeded'),
    headers: { 'retry-after': '3' },
  },
  'daily-quota': { status: 429, text: failure(429, 'daily_quota_exceeded') },
  'bad-key': { status: 401, text: failure(401, 'invalid_api_key') },
  invalid: { status: 422, text: failure(422, 'validation_error') },
  'server-error': { status: 500, text: failure(500, 'internal_server_error') },
  'bad-gateway': { status: 502, text: '<html><body>502 Bad Gateway</body></html>' },
  'not-json': { status: 200, text: '<html>OK</html>' },
  'in-flight': { status: 409, text: failure(409, 'concurrent_idempotent_requests') },
}

function failure(statusCode: number, name: string): string {
  return JSON.stringify({ statusCode, name, message: name })
}

function json(response: ServerResponse, { status, text, headers = {} }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

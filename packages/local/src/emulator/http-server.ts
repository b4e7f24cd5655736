import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { HttpEvent, HttpResult } from '@dunghan/lambda/events'
import { REFUSAL_HEADERS, type Refusal, refusalBody } from '../refusal.tsx'
import { PAYLOAD_LIMIT, toHttpEvent } from './http-event.ts'
import { invoke, type LocalFunction } from './invoke.ts'

/** An answer that no function gives: from what stands beside the functions, as large as it is. */
export interface DirectAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

/** What the door of the emulator needs to know. */
export interface HttpOptions {
  readonly functionFor: (path: string) => LocalFunction<HttpEvent, HttpResult>
  readonly refuse: (request: IncomingMessage) => Refusal | null
  /** Answers requests to what stands beside the functions, such as the object store; null for all others. */
  readonly beside: (request: IncomingMessage) => Promise<DirectAnswer | Refusal> | null
  readonly clock: () => number
  readonly onError: (error: unknown) => void
}

const TOO_LARGE: Refusal = {
  status: 413,
  sentence: 'Nội dung gửi lên quá lớn: văn bản mỗi lần tối đa 1 MB.',
  next: 'Một kế hoạch thường dưới 100 kB. Bỏ hình, phụ lục rồi dán riêng phần chữ.',
}
const BROKEN: Refusal = { status: 502, sentence: 'Máy chủ gặp lỗi.', next: 'Hãy thử lại.' }
const WRONG_METHOD: Refusal = {
  status: 405,
  sentence: 'Địa chỉ này không nhận cách gửi đó.',
  next: 'Mở trang bằng đường dẫn thường, hoặc bấm nút có sẵn trên trang.',
}

/** Methods that no function can even be handed. */
const NEVER = ['TRACE', 'TRACK', 'CONNECT']

/** A listener in the place of an HTTP API: every request becomes an event, every answer comes from a function. */
export function httpListener(options: HttpOptions): RequestListener {
  return (request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      options.onError(error)
      if (response.headersSent) response.destroy()
      else refuse(request, response, BROKEN, options.clock)
    })
  }
}

/** Answers every request with one refusal. */
export function refuseAll(refusal: Refusal, clock: () => number): RequestListener {
  return (request, response) => refuse(request, response, refusal, clock)
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  const refused = NEVER.includes(request.method ?? '') ? WRONG_METHOD : options.refuse(request)
  if (refused) return refuse(request, response, refused, options.clock)
  const direct = await options.beside(request)
  if (direct && 'sentence' in direct) return refuse(request, response, direct, options.clock)
  if (direct) {
    response.writeHead(direct.status, direct.headers).end(direct.body)
    return
  }
  const event = await toHttpEvent(request, options.clock())
  if (event === null) return refuse(request, response, TOO_LARGE, options.clock)
  send(request, response, await invoke(options.functionFor(event.rawPath), event))
}

function send(request: IncomingMessage, response: ServerResponse, result: HttpResult): void {
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8')
  if (body.length > PAYLOAD_LIMIT) throw new Error(`answer of ${body.length} bytes is over 6 MB`)
  response.statusCode = result.statusCode
  for (const [name, value] of Object.entries(result.headers ?? {}))
    response.setHeader(name, typeof value === 'string' ? value : [...value])
  if (result.cookies?.length) response.setHeader('set-cookie', [...result.cookies])
  const empty = request.method === 'HEAD' || result.statusCode === 304 || result.statusCode === 204
  if (!empty) response.setHeader('content-length', body.length)
  response.end(empty ? undefined : body)
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  clock: () => number,
): void {
  const { url = '/', headers } = request
  const { type, body } = refusalBody(refusal, {
    path: url,
    accept: headers.accept ?? '',
    now: clock(),
  })
  send(request, response, {
    statusCode: refusal.status,
    headers: {
      ...REFUSAL_HEADERS,
      ...(refusal.status === 405 ? { allow: 'GET, HEAD, POST' } : {}),
      'content-type': type,
    },
    body,
  })
}

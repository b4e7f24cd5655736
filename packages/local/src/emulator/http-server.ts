import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { HttpEvent, HttpResult } from '@dunghan/lambda/events'
import { PAYLOAD_LIMIT, toHttpEvent } from './http-event.ts'
import { invoke, type LocalFunction } from './invoke.ts'

/** A refusal before any function is asked. */
export interface Refusal {
  readonly status: number
  readonly sentence: string
}

/** What the door of the emulator needs to know. */
export interface HttpOptions {
  readonly functionFor: (path: string) => LocalFunction<HttpEvent, HttpResult>
  readonly refuse: (request: IncomingMessage) => Refusal | null
  readonly clock: () => number
  readonly onError: (error: unknown) => void
}

const TOO_LARGE: Refusal = {
  status: 413,
  sentence: 'Nội dung gửi lên quá lớn: mỗi lần tối đa 6 MB.',
}
const BROKEN: Refusal = { status: 502, sentence: 'Máy chủ gặp lỗi. Hãy thử lại.' }

/** A listener in the place of an HTTP API: every request becomes an event, every answer comes from a function. */
export function httpListener(options: HttpOptions): RequestListener {
  return (request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      options.onError(error)
      if (response.headersSent) response.destroy()
      else send(request, response, refusalResult(BROKEN))
    })
  }
}

/** Answers every request with one refusal. */
export function refuseAll(refusal: Refusal): RequestListener {
  return (request, response) => send(request, response, refusalResult(refusal))
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  const refused = options.refuse(request)
  if (refused) return send(request, response, refusalResult(refused))
  const event = await toHttpEvent(request, options.clock())
  if (event === null) return send(request, response, refusalResult(TOO_LARGE))
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

function refusalResult({ status, sentence }: Refusal): HttpResult {
  return {
    statusCode: status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: `${sentence}\n`,
  }
}

import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { HttpEvent } from '@dunghan/lambda/events'

const TEXT = /^(?:text\/|application\/(?:json|javascript|xml|[^;]*\+(?:json|xml))\b)/

/** What Lambda takes and gives in one call. */
export const PAYLOAD_LIMIT = 6 * 1024 * 1024

/** A request as an HTTP API would pass it on; null when it is over what a function may be handed. */
export async function toHttpEvent(
  request: IncomingMessage,
  now: number,
): Promise<HttpEvent | null> {
  const body = await bodyOf(request)
  if (body === null) return null
  const url = urlOf(request.url ?? '/')
  const headers = headersOf(request)
  const text = TEXT.test(headers['content-type'] ?? '') && isUtf8(body)
  const cookies = request.headers.cookie?.split(/;\s*/)
  const query = queryOf(url)
  const event: HttpEvent = {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies ? { cookies } : {}),
    headers,
    ...(query ? { queryStringParameters: query } : {}),
    requestContext: contextOf(request, url.pathname, now),
    ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !text,
  }
  return Buffer.byteLength(event.body ?? '') > PAYLOAD_LIMIT ? null : event
}

/** A path may begin with two slashes, and a proxy may send a whole address: neither names another host here. */
function urlOf(target: string): URL {
  const path = target.startsWith('/') ? target : target.replace(/^[a-z]+:\/\/[^/]*/iu, '')
  return new URL(`http://local${path.startsWith('/') ? path : '/'}`)
}

/** Too long a body is read to its end and thrown away, or the sender would never see the answer. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= PAYLOAD_LIMIT) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > PAYLOAD_LIMIT ? null : Buffer.concat(chunks)
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const { cookie: _, ...rest } = request.headers
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  )
}

function queryOf(url: URL): Record<string, string> | undefined {
  const names = [...new Set(url.searchParams.keys())]
  if (names.length === 0) return undefined
  return Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name).join(',')]))
}

function contextOf(
  request: IncomingMessage,
  path: string,
  now: number,
): HttpEvent['requestContext'] {
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: request.headers.host ?? 'localhost',
    domainPrefix: 'local',
    http: {
      method: request.method ?? 'GET',
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: '$default',
    stage: '$default',
    time: new Date(now).toUTCString(),
    timeEpoch: now,
  }
}

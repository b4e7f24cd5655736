import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handler, HttpEvent, HttpResult } from '@dunghan/lambda/events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundle } from './bundle.ts'

const KB = 1000

function recorded(name: string) {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'events', `${name}.json`), 'utf8'))
}

describe('the API as it is deployed', () => {
  let api: Bundle
  let handler: Handler<HttpEvent, HttpResult>
  const environment = { ...process.env }

  beforeAll(async () => {
    api = await bundle("export { handler } from './http.ts'")
    Object.assign(process.env, {
      TABLE_NAME: 'none',
      AWS_REGION: 'ap-southeast-1',
      PUBLIC_ORIGIN: 'https://dunghan.example',
      FEED_KEY: 'f'.repeat(64),
    })
    handler = (await api.load())['handler'] as Handler<HttpEvent, HttpResult>
  })
  afterAll(() => {
    process.env = environment
    api.remove()
  })

  function ask(path: string, method = 'GET'): Promise<HttpResult> {
    const event: HttpEvent = recorded('http-get')
    const http = { ...event.requestContext.http, method, path }
    return handler(
      { ...event, rawPath: path, requestContext: { ...event.requestContext, http } },
      undefined as never,
    )
  }

  test('weighs at most 600 kB', () => {
    expect(api.bytes, api.heaviest.join('\n')).toBeLessThanOrEqual(600 * KB)
  })
})

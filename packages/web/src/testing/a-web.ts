import { createHash } from 'node:crypto'
import { DomainError } from '@dunghan/core/errors'
import { ID_PREFIX } from '@dunghan/core/ids'
import { NOW } from '@dunghan/core/testing'
import { NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { aTable } from '@dunghan/store/testing'
import { createWeb, type WebDeps } from '../index.ts'
import { fixturePlan } from './fixture-plan.ts'
import { readFixture } from './fixture-reader.ts'

export const ORIGIN = 'http://localhost'

/** The pages over a real table of their own, as one clerk sees them on the builders' day. */
export async function aWeb(over: Partial<WebDeps> = {}) {
  const store = over.store ?? (await aTable()).store
  let count = 0
  const deps: WebDeps = {
    store,
    clock: () => NOW,
    newId: (kind) => {
      count += 1
      return `${ID_PREFIX[kind]}_${String(count).padStart(6, '0')}`
    },
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    feedKey: 'khoa-thu',
    daysOff: NATIONAL_DAYS_OFF,
    origin: (request) => new URL(request.url).origin,
    siteOrigin: ORIGIN,
    actorOf: async () => ({ kind: 'clerk', id: 'van-thu', admin: true, leader: true }),
    readPlan: readFixture,
    decodeText,
    asset: async (name) => ({ bytes: new TextEncoder().encode(name), type: 'text/plain' }),
    ...over,
  }
  const app = createWeb(deps)
  return {
    deps,
    app,
    get: (path: string) => app.request(path),
    /** Sends a form as a browser on our own page would. */
    post: (path: string, fields: Readonly<Record<string, string | File | readonly string[]>>) =>
      app.request(path, {
        method: 'POST',
        body: formOf(fields),
        headers: { 'Sec-Fetch-Site': 'same-origin', Origin: ORIGIN },
      }),
    /** Sends a text as `npm run import` does. */
    send: (path: string, text: string | Uint8Array<ArrayBuffer>) =>
      app.request(path, { method: 'POST', body: text, headers: { 'Content-Type': 'text/plain' } }),
  }
}

export type AWeb = Awaited<ReturnType<typeof aWeb>>

/** What the API answers to an import, as far as tests need it. */
export interface Imported {
  readonly locality: { readonly id: string }
  readonly plan: { readonly id: string; readonly state: string; readonly tasks: number }
  readonly page: string
  readonly feeds: readonly { readonly scope: string; readonly name: string; readonly url: string }[]
  readonly existing: boolean
}

/** A ward with the fixture plan published in it. */
export async function imported(web: AWeb, text = fixturePlan()): Promise<Imported> {
  const response = await web.send('/api/import', text)
  return response.json() as Promise<Imported>
}

function formOf(fields: Readonly<Record<string, string | File | readonly string[]>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' || value instanceof File) form.append(name, value)
    else for (const each of value) form.append(name, each)
  }
  return form
}

function decodeText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new DomainError('invalid', 'text.binary')
  return new TextDecoder().decode(bytes)
}

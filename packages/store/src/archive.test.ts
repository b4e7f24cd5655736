import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FeedLink } from '@dunghan/core/calendar'
import type { LedgerRow } from '@dunghan/core/digest'
import { aLocality, aPlan, NOW } from '@dunghan/core/testing'
import { day, isoWeekOf } from '@dunghan/core/time'
import { expect, it, test } from 'vitest'
import { CARRIED, LEFT_BEHIND } from './archive/carried.ts'
import { type Arrival, exportLocality, importLocality, removeLocality } from './archive.ts'
import type { Row } from './attributes.ts'
import { makeClient } from './client.ts'
import {
  anEvent,
  aPublication,
  aTable,
  engineOptions,
  nemesisOf,
  publish,
  type TestTable,
} from './testing/index.ts'

const [WARD, NEW, OTHER] = ['binh-minh', 'binh-minh-moi', 'binh-minh-2']
const LATER = NOW + 86_400_000
const draft = { localityId: WARD, number: '5/KH-UBND', issuedOn: day('2026-10-01') }
const plan = aPlan(draft)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hashOf = (localityId: string, { scope, linkId }: Pick<FeedLink, 'scope' | 'linkId'>) =>
  sha256(`${localityId} ${scope} ${linkId}`)
const arrival = (as?: string): Arrival => ({
  ...(as === undefined ? {} : { as }),
  hashOf,
  eventOf: (localityId, from) => ({
    ...anEvent({ ...plan, localityId }, 'arrived'),
    at: LATER,
    subject: from,
  }),
})

const letter = (over: Partial<LedgerRow>): LedgerRow => ({
  localityId: WARD,
  agencyId: 'agc_0',
  week: isoWeekOf(day('2026-11-23')),
  state: 'claimed',
  owner: 'a',
  claimedAt: NOW,
  reason: null,
  providerId: null,
  batch: null,
  mail: null,
  ...over,
})

/** A ward with a plan, a calendar with a link, a letter sent and one begun, beside a ward of its own. */
async function aWard(): Promise<TestTable> {
  const table = await aTable()
  const { store } = table
  await store.claimLocality(aLocality({ id: WARD }))
  await store.claimLocality(aLocality({ id: OTHER }))
  await publish(store, aPublication(12, 4, draft))
  await publish(store, aPublication(3, 2, { localityId: OTHER }))
  const official = { id: 'off_1', localityId: WARD, name: 'Trần Thị Hoa', email: null, holds: [] }
  // The clock was set ahead when this one was entered.
  const entered = { ...anEvent(plan, 'official'), at: NOW + 120 * 86_400_000 }
  await store.putOfficial(WARD, { ...official, version: 0 }, entered)
  await store.ensureLink(WARD, link(WARD))
  await store.claimLedger(WARD, letter({}))
  await store.settleLedger(WARD, letter({ state: 'sent', providerId: 'p' }))
  await store.claimLedger(WARD, letter({ agencyId: 'agc_1' }))
  return table
}

function link(localityId: string): FeedLink {
  const named = { scope: 'ward', linkId: 'lnk_1', generation: 1 }
  const secretSha256 = hashOf(localityId, named)
  return { ...named, secretSha256, createdAt: NOW, revokedAt: null }
}

const optionsOf = ({ client, tableName }: TestTable) => ({ client, tableName })
const of = (rows: readonly Row[], ward: string) =>
  rows.filter(({ pk }) => pk === `T#${ward}` || String(pk).startsWith(`T#${ward}#`))

/** Rows as they would be under the old id, without what only a move leaves. */
async function renamed(table: TestTable, ward: string): Promise<string[]> {
  const left = ['arrival', 'former', 'link', 'stands', 'version', 'moved']
  return of(await table.rows(), ward)
    .filter(({ _t: type, _v: _, sk }) => !left.includes(String(type)) && sk !== 'ARRIVAL')
    .filter(({ _t: type, doc }) => !(type === 'ledger' || String(doc).includes('plan.arrived')))
    .map(({ pk, sk, g1p, g1s, g2s, v, st, doc }) =>
      [pk, sk, g1p, g1s, g2s, v, st, textOf(doc)].join(' ').replaceAll(ward, WARD),
    )
    .toSorted()
}

function textOf(doc: Row[string] | undefined): string {
  return doc instanceof Uint8Array ? gunzipSync(doc).toString() : String(doc)
}

test('a ward taken out, removed and taken in under another id is the same ward', async () => {
  const table = await aWard()
  const before = await renamed(table, WARD)
  const others = of(await table.rows(), OTHER)
  const archive = await exportLocality(optionsOf(table), WARD, LATER)
  const leave = { now: LATER, archive, movedTo: NEW }
  await expect(removeLocality(optionsOf(table), WARD, leave)).rejects.toThrow('archive.not-arrived')

  const { counts } = await importLocality(optionsOf(table), archive, arrival(NEW))
  await removeLocality(optionsOf(table), WARD, leave)
  expect(of(await table.rows(), WARD).map(({ sk }) => sk)).toEqual(['MOVED'])
  expect(counts).toMatchObject({ locality: 1, plan: 1, task: 12, card: 36, agency: 4, ledger: 1 })
  expect(await renamed(table, NEW)).toEqual(before)
  const tasks = await table.store.listTasks(NEW, plan.id)
  expect(new Set(tasks.map(({ localityId }) => localityId))).toEqual(new Set([NEW]))
  expect(tasks).toHaveLength(12)
  const months = await table.store.listAudit(NEW, '2026-11')
  expect(months.map(({ action }) => action)).toContain('plan.published')
  expect(of(await table.rows(), OTHER)).toEqual(others)
})

it('keeps the addresses of its calendars, from the old place and at the new one', async () => {
  const table = await aWard()
  const archive = await exportLocality(optionsOf(table), WARD, LATER)
  await importLocality(optionsOf(table), archive, arrival(NEW))
  await removeLocality(optionsOf(table), WARD, { now: LATER, archive, movedTo: NEW })
  const { store } = table
  expect(await store.getMove(WARD)).toBe(NEW)
  expect(await store.ensureLink(NEW, { ...link(NEW), linkId: 'lnk_2' })).toEqual(link(NEW))
  for (const ward of [WARD, NEW])
    expect((await store.checkFeed(NEW, 'ward', link(ward).secretSha256))?.link).toEqual(link(NEW))

  const again = await exportLocality(optionsOf(table), NEW, LATER)
  await importLocality(optionsOf(table), again, arrival(WARD))
  await removeLocality(optionsOf(table), NEW, { now: LATER, archive: again, movedTo: WARD })
  expect(await store.getMove(WARD)).toBeUndefined()
  for (const ward of [WARD, NEW])
    expect((await store.checkFeed(WARD, 'ward', link(ward).secretSha256))?.link).toEqual(link(WARD))
})

it('carries a letter that was sent as history, and leaves one behind that nobody has written', async () => {
  const table = await aWard()
  const archive = await exportLocality(optionsOf(table), WARD, LATER)
  await importLocality(optionsOf(table), archive, arrival(NEW))
  const letters = await table.store.listLedger(NEW, letter({}).week)
  expect(letters).toEqual([letter({ localityId: NEW, state: 'sent', providerId: 'p' })])
})

it('is taken in once: the same archive again writes nothing, another is refused', async () => {
  const table = await aWard()
  const archive = await exportLocality(optionsOf(table), WARD, LATER)
  expect((await importLocality(optionsOf(table), archive, arrival(NEW))).existing).toBe(false)
  const rows = await table.rows()
  expect((await importLocality(optionsOf(table), archive, arrival(NEW))).existing).toBe(true)
  expect(await table.rows()).toEqual(rows)
  const other = await exportLocality(optionsOf(table), OTHER, LATER)
  for (const taken of [NEW, WARD, undefined])
    await expect(importLocality(optionsOf(table), other, arrival(taken))).rejects.toThrow(
      'archive.id-taken',
    )
  expect(await table.rows()).toEqual(rows)
})

it('is refused before anything is written when it is damaged', async () => {
  const table = await aWard()
  const archive = await exportLocality(optionsOf(table), WARD, LATER)
  const rows = await table.rows()
  const resealed = (change: (body: string) => string) => {
    const [head = '', ...body] = archive.split('\n')
    const changed = change(body.join('\n'))
    return `${JSON.stringify({ ...JSON.parse(head), sha256: sha256(changed) })}\n${changed}`
  }
  const hurt: readonly (readonly [string, string])[] = [
    ['', 'archive.damaged'],
    ['{}', 'archive.damaged'],
    [archive.slice(0, -2), 'archive.damaged'],
    [archive.slice(0, archive.indexOf('\n') + 1), 'archive.damaged'],
    [archive.replace('Phòng số 1', 'Phòng số 9'), 'archive.damaged'],
    [archive.replace('"version":1', '"version":2'), 'archive.other-version'],
    [
      resealed((body) => body.replace(`"localityId":"${WARD}"`, `"localityId":"${OTHER}"`)),
      'archive.foreign',
    ],
    [resealed((body) => body.replace('"id":"agc_1"', '"id":"../agc"')), 'archive.damaged'],
    [resealed((body) => body.replace('"type":"agency"', '"type":"__proto__"')), 'archive.damaged'],
  ]
  for (const [text, code] of hurt)
    await expect(importLocality(optionsOf(table), text, arrival(NEW))).rejects.toThrow(code)
  for (const id of ['Hải', 'a#b', '*', 'api', ''])
    await expect(importLocality(optionsOf(table), archive, arrival(id))).rejects.toThrow(
      'archive.bad-id',
    )
  expect(await table.rows()).toEqual(rows)
})

it('ends the same when the program dies at any of its requests and is begun again', async () => {
  const table = await aWard()
  const archive = await exportLocality(optionsOf(table), WARD, LATER)
  const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
  const nemesis = nemesisOf(client)
  const calm = { client, tableName: table.tableName }
  nemesis.spoil(() => undefined)
  await importLocality(calm, archive, arrival('thu-0'))
  const requests = nemesis.requests()
  const wanted = await renamed(table, 'thu-0')
  for (let dies = 0; dies < requests; dies += 1) {
    const to = `thu-${dies + 1}`
    const fault = dies % 2 === 0 ? 'unanswered' : 'lost'
    nemesis.spoil((request) => (request === dies ? fault : undefined))
    await expect(importLocality(calm, archive, arrival(to))).rejects.toThrow()
    nemesis.spoil(() => undefined)
    await importLocality(calm, archive, arrival(to))
    expect([dies, await renamed(table, to)]).toEqual([dies, wanted])
  }
}, 120_000)

it('is not written while somebody changes the ward', async () => {
  const table = await aWard()
  const client = makeClient(engineOptions())
  const nemesis = nemesisOf(client)
  const options = { client, tableName: table.tableName }
  let changing: Promise<unknown> = Promise.resolve()
  nemesis.spoil((request) => {
    if (request === 2) {
      const locality = aLocality({ id: WARD })
      const event = { ...anEvent(plan, 'touched'), at: LATER }
      changing = table.store.putLocality(WARD, locality, event)
    }
    return undefined
  })
  await expect(exportLocality(options, WARD, LATER)).rejects.toThrow('store.busy')
  await changing
  await expect(exportLocality(options, 'khong-co', LATER)).rejects.toThrow('locality.unknown')
})

it('is removed only when the archive holds all of it', async () => {
  const table = await aWard()
  const archive = await exportLocality(optionsOf(table), WARD, LATER)
  const other = await exportLocality(optionsOf(table), OTHER, LATER)
  await table.store.ensureLink(WARD, { ...link(WARD), scope: `plan-${plan.id}` })
  const rows = await table.rows()
  for (const kept of [archive, other])
    await expect(
      removeLocality(optionsOf(table), WARD, { now: LATER, movedTo: null, archive: kept }),
    ).rejects.toThrow('archive.outdated')
  expect(await table.rows()).toEqual(rows)
})

it('is removed whole by the next call when the program died among its writes', async () => {
  const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
  const nemesis = nemesisOf(client)
  const remove = async ({ tableName }: TestTable, archive: string, dies: number) => {
    nemesis.spoil((request) => (request === dies ? 'unanswered' : undefined))
    await removeLocality({ client, tableName }, WARD, { now: LATER, movedTo: null, archive })
    return nemesis.requests()
  }
  const calm = await aWard()
  const requests = await remove(calm, await exportLocality(optionsOf(calm), WARD, LATER), -1)
  for (let dies = requests - 7; dies < requests; dies += 1) {
    const table = await aWard()
    const archive = await exportLocality(optionsOf(table), WARD, LATER)
    const others = of(await table.rows(), OTHER)
    await expect(remove(table, archive, dies)).rejects.toThrow()
    // The last write of all takes the locality itself: then nothing is left to ask again for.
    if (dies < requests - 1) await remove(table, archive, -1)
    expect([dies, of(await table.rows(), WARD)]).toEqual([dies, []])
    expect(of(await table.rows(), OTHER)).toEqual(others)
  }
}, 60_000)

it('knows how to carry every kind of row the table has', () => {
  const folder = import.meta.dirname
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('test'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const kinds = sources.flatMap((text) => [
    ...[...text.matchAll(/_t: '([a-z-]+)'/gu)].map(([, kind = '']) => kind),
    ...[...text.matchAll(/: ItemType<[^>]+>+ = \{\s+name: '([a-z-]+)'/gu)].map(
      ([, kind = '']) => kind,
    ),
  ])
  expect(kinds.length).toBeGreaterThan(15)
  expect(kinds.filter((kind) => !(kind in CARRIED) && !LEFT_BEHIND.includes(kind))).toEqual([])
})

import { randomBytes } from 'node:crypto'
import type { FeedLink } from '@dunghan/core/calendar'
import { aCard, aPlan, aTask, NOW } from '@dunghan/core/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aTable, type TestTable } from './testing/index.ts'

const WARD = 'binh-minh'
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

/** A link whose secret hashes to so many times this sign. */
function aLink(sign: string, over: Partial<FeedLink> = {}): FeedLink {
  const secretSha256 = sign.repeat(64)
  const link = { scope: 'ward', linkId: `lnk_${sign}`, generation: 1, createdAt: NOW }
  return { ...link, secretSha256, revokedAt: null, ...over }
}

describe('the link of a feed', () => {
  it('is the first that was made, whoever asks later', async () => {
    const { store } = table
    expect(await store.ensureLink(WARD, aLink('a'))).toEqual(aLink('a'))
    expect(await store.ensureLink(WARD, aLink('b'))).toEqual(aLink('a'))
    expect(await store.checkFeed(WARD, 'ward', 'b'.repeat(64))).toBeUndefined()
  })

  it('is one, also when ten ask at once', async () => {
    const { store } = table
    const scope = 'plan-pln_000001'
    const signs = [...'0123456789']
    const links = await Promise.all(
      signs.map((sign) => store.ensureLink(WARD, aLink(sign, { scope }))),
    )
    expect(new Set(links.map(({ linkId }) => linkId)).size).toBe(1)
    const checks = signs.map((sign) => store.checkFeed(WARD, scope, sign.repeat(64)))
    expect((await Promise.all(checks)).filter((check) => check !== undefined)).toHaveLength(1)
  })

  it('opens no feed of another ward or another scope', async () => {
    const { store } = table
    const secret = 'a'.repeat(64)
    expect(await store.checkFeed('binh-minh-2', 'ward', secret)).toBeUndefined()
    expect(await store.checkFeed(WARD, 'agency-agc_kinhte', secret)).toBeUndefined()
  })

  it('has no scope that no feed can have', async () => {
    for (const scope of ['', 'ward#S', 'ward/..', 'plan-', 'agency-agc_é'])
      await expect(async () => table.store.checkFeed(WARD, scope, 'a'.repeat(64))).rejects.toThrow(
        'id.malformed',
      )
  })
})

describe('the check of a feed', () => {
  it('tells version and time of the last change', async () => {
    const { store } = table
    const found = { link: aLink('a'), version: 0, changedAt: NOW }
    expect(await store.checkFeed(WARD, 'ward', 'a'.repeat(64))).toEqual(found)

    const task = aTask()
    await store.addTasks(WARD, [task])
    await store.addCards(WARD, [aCard()])
    const event = { ...anEvent(aPlan(), 'reported'), at: NOW + 60_000 }
    await store.saveCard(WARD, { task, card: aCard({ state: 'working' }), event })
    expect(await store.checkFeed(WARD, 'ward', 'a'.repeat(64))).toEqual({
      ...found,
      version: 1,
      changedAt: NOW + 60_000,
    })
  })
})

describe('the stored body of a feed', () => {
  it('is the last that was stored', async () => {
    const { store } = table
    expect(await store.getSnapshot(WARD, 'ward')).toBeUndefined()
    await store.putSnapshot(WARD, 'ward', '"1-1"', new Uint8Array([1, 2, 3]))
    await store.putSnapshot(WARD, 'ward', '"2-1"', new Uint8Array([4, 5]))
    expect(await store.getSnapshot(WARD, 'ward')).toEqual({
      etag: '"2-1"',
      gzip: new Uint8Array([4, 5]),
    })
  })

  it('stays as it was when a new one is too long for a row', async () => {
    const { store } = table
    await store.putSnapshot(WARD, 'ward', '"3-1"', randomBytes(500_000))
    expect((await store.getSnapshot(WARD, 'ward'))?.etag).toBe('"2-1"')
  })
})

import { ensureFeed, feedPath, feedSecret, secretSha256 } from '@dunghan/calendar'
import { faultsOfBytes, propertyOf } from '@dunghan/calendar/testing'
import type { Store } from '@dunghan/core/store'
import { aContext, NOW } from '@dunghan/core/testing'
import { addDays, dayAt, midnightOf } from '@dunghan/core/time'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  anInstance,
  aSubscribedWard,
  down,
  eventsOf,
  FEED_KEY,
  type SubscribedWard,
  watched,
} from '../testing/a-subscribed-ward.ts'

const TODAY = dayAt(NOW)

/** Verbs that fail for a while. */
type Faults = { checkFeed?: Store['checkFeed'] }

let ward: SubscribedWard
beforeAll(async () => {
  ward = await aSubscribedWard()
})

describe('the table does not answer', () => {
  test('whoever asks again gets the last good body', async () => {
    const over: Faults = {}
    const { get, failures } = anInstance(watched(ward.store, over).store)
    const before = await get(ward.path)
    over.checkFeed = down
    const during = await get(ward.path)
    expect(during.status).toBe(200)
    expect(during.headers.get('etag')).toBe(before.headers.get('etag'))
    expect(await during.text()).toBe(await before.text())
    expect(failures).toEqual(['feed.not-answered'])
    const tag = before.headers.get('etag') ?? ''
    expect((await get(ward.path, { 'If-None-Match': tag })).status).toBe(304)
  })

  test('the last good body is only for the address that it was served under', async () => {
    const over: Faults = {}
    const { get } = anInstance(watched(ward.store, over).store)
    await get(ward.path)
    over.checkFeed = down
    expect((await get(ward.path.replace(/\w{32}/u, 'a'.repeat(32)))).status).toBe(503)
  })

  test('an instance that remembers nothing tells whoever holds a copy to keep it', async () => {
    const { get } = anInstance(watched(ward.store, { checkFeed: down }).store)
    expect((await get(ward.path, { 'If-None-Match': '"1-1.ab-20261120"' })).status).toBe(304)
    expect(
      (await get(ward.path, { 'If-Modified-Since': 'Fri, 20 Nov 2026 00:00:00 GMT' })).status,
    ).toBe(304)
  })

  test('and sends everybody else to the CDN’s own last body, or to come again', async () => {
    const { get } = anInstance(watched(ward.store, { checkFeed: down }).store)
    const response = await get(ward.path)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('300')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('in the middle of making a body: the stored one of before is sent, under its own tag', async () => {
    const before = await anInstance(ward.store).get(ward.path)
    const { get, clock, failures } = anInstance(watched(ward.store, { listTasks: down }).store)
    clock.now = NOW + 24 * 3_600_000
    const tomorrow = await get(ward.path)
    expect(tomorrow.status).toBe(200)
    expect(tomorrow.headers.get('etag')).toBe(before.headers.get('etag'))
    expect(tomorrow.headers.get('last-modified')).toBeNull()
    expect(await tomorrow.text()).toBe(await before.text())
    expect(failures).toEqual(['feed.not-made'])
  })

  test('only for snapshots: the feed is made and sent all the same', async () => {
    const { store } = watched(ward.store, { getSnapshot: down, putSnapshot: down })
    const { get, failures } = anInstance(store)
    expect((await get(ward.path)).status).toBe(200)
    expect(failures).toEqual(['feed.snapshot-not-read', 'feed.snapshot-not-stored'])
  })

  test('once it answers again, the current feed is sent', async () => {
    const over: Faults = {}
    const { get } = anInstance(watched(ward.store, over).store)
    const before = await get(ward.path)
    over.checkFeed = down
    await get(ward.path)
    delete over.checkFeed
    expect((await get(ward.path)).headers.get('etag')).toBe(before.headers.get('etag'))
  })
})

describe('a revoked link', () => {
  const scope = 'lead-agc_kinhte'
  const secret = feedSecret(FEED_KEY, 'binh-minh', scope, 'lnk_thuhoi', 1)
  const path = feedPath('binh-minh', scope, secret).slice('/ics'.length)
  beforeAll(async () => {
    await ward.store.ensureLink('binh-minh', {
      scope,
      linkId: 'lnk_thuhoi',
      generation: 1,
      secretSha256: secretSha256(secret),
      createdAt: NOW,
      revokedAt: NOW,
    })
  })

  test('says so in a single event, with nothing of the ward in it', async () => {
    const response = await anInstance(ward.store).get(path)
    expect(response.status).toBe(200)
    const body = await response.text()
    expect(faultsOfBytes(new TextEncoder().encode(body))).toEqual([])
    expect(eventsOf(body).map((event) => propertyOf(event, 'SUMMARY'))).toEqual([
      'Đường dẫn lịch này đã bị thu hồi',
    ])
    expect(body).not.toMatch(/binh-minh|Bình Minh|kinhte/u)
  })

  test('is the same for ninety days, and then gone', async () => {
    const { get, clock } = anInstance(ward.store)
    const tag = (await get(path)).headers.get('etag') ?? ''
    clock.now = midnightOf(addDays(TODAY, 90))
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(304)
    clock.now = midnightOf(addDays(TODAY, 91))
    expect((await get(path)).status).toBe(410)
  })
})

describe('the secret of an address', () => {
  const deps = () => ({ store: ward.store, feedKey: FEED_KEY })

  test('is the same whenever it is asked for, and stands nowhere in the table', async () => {
    expect(await ensureFeed(ward.ctx, deps(), { kind: 'ward' })).toBe(`/ics${ward.path}`)
    const [secret = ''] = /[a-z2-7]{32}/u.exec(ward.path) ?? []
    await anInstance(ward.store).get(ward.path)
    const rows = JSON.stringify(await ward.table.rows())
    expect(rows).toContain(secretSha256(secret))
    expect(rows).not.toContain(secret)
  })

  test('is not shown under another key, for nobody ever subscribed to that', async () => {
    const other = { ...deps(), feedKey: 'khoa-khac' }
    await expect(ensureFeed(ward.ctx, other, { kind: 'ward' })).rejects.toMatchObject({
      code: 'feed.key-changed',
    })
  })

  test.each([
    ['an officer of another agency', { kind: 'officer', id: 'a', agencyIds: ['agc_yte'] }],
    ['the letter of another agency', { kind: 'letter', agencyId: 'agc_yte' }],
  ] as const)('is refused to %s', async (_, actor) => {
    const ctx = aContext({ actor })
    const own = { kind: 'agency', agencyId: 'agc_yte' } as const
    const others = { kind: 'agency', agencyId: 'agc_kinhte' } as const
    expect(await ensureFeed(ctx, deps(), own)).toContain('agency-agc_yte')
    await expect(ensureFeed(ctx, deps(), others)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(ensureFeed(ctx, deps(), { kind: 'ward' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test.each([
    { kind: 'leader', id: 'a' },
    { kind: 'reader', id: 'b' },
    { kind: 'system', job: 'digest' },
  ] as const)('is shown to $kind', async (actor) => {
    const ctx = aContext({ actor })
    for (const scope of [{ kind: 'ward' }, { kind: 'agency', agencyId: 'agc_kinhte' }] as const)
      expect(await ensureFeed(ctx, deps(), scope)).toContain('/ics/binh-minh/')
  })
})

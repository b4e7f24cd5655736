import { gunzipSync } from 'node:zlib'
import { ensureFeed } from '@dunghan/calendar'
import { faultsOfBytes, propertyOf } from '@dunghan/calendar/testing'
import { reportProgress } from '@dunghan/core/task'
import { NOW } from '@dunghan/core/testing'
import { day, midnightOf } from '@dunghan/core/time'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  anInstance,
  aSubscribedWard,
  eventsOf,
  FEED_KEY,
  type SubscribedWard,
  watched,
} from '../testing/a-subscribed-ward.ts'

const HOUR = 3_600_000

describe('the feed of a ward', () => {
  let ward: SubscribedWard
  beforeAll(async () => {
    ward = await aSubscribedWard()
  })

  test('is a calendar with everything a client looks for', async () => {
    const response = await anInstance(ward.store).get(ward.path)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'private, max-age=900, stale-if-error=604800',
      'content-disposition': 'inline; filename="dung-han-binh-minh-ward.ics"',
      'content-type': 'text/calendar; charset=utf-8',
      etag: expect.stringMatching(/^"\d+-2\.[0-9a-f]{8}-20261121"$/u),
      'last-modified': 'Sat, 21 Nov 2026 02:00:00 GMT',
      vary: 'Accept-Encoding',
      'x-robots-tag': 'noindex',
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(faultsOfBytes(bytes)).toEqual([])
    expect(eventsOf(new TextDecoder().decode(bytes))).toHaveLength(3)
  })

  test('may be kept by a CDN where one stands before us', async () => {
    const response = await anInstance(ward.store, { behindCdn: true }).get(ward.path)
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=300, s-maxage=300/u)
  })

  test('comes zipped to whoever takes that, with the same bytes inside', async () => {
    const { get } = anInstance(ward.store)
    const plain = await (await get(ward.path)).text()
    const response = await get(ward.path, { 'Accept-Encoding': 'gzip, br' })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(plain)
    const refused = await get(ward.path, { 'Accept-Encoding': 'gzip;q=0' })
    expect(refused.headers.get('content-encoding')).toBeNull()
    expect(await refused.text()).toBe(plain)
  })

  test('HEAD says what GET says, without a body', async () => {
    const { get } = anInstance(ward.store)
    const head = await get(ward.path, {}, 'HEAD')
    expect([...head.headers]).toEqual([...(await get(ward.path)).headers])
    expect(await head.text()).toBe('')
  })

  test.each([
    ['the tag itself', (tag: string) => tag],
    ['a weak one in a list', (tag: string) => `"old", W/${tag}`],
    ['anything at all', () => '*'],
  ])('is not sent again to whoever names %s', async (_, condition) => {
    const { get } = anInstance(ward.store)
    const tag = (await get(ward.path)).headers.get('etag') ?? ''
    const response = await get(ward.path, { 'If-None-Match': condition(tag) })
    expect(response.status).toBe(304)
    expect(response.headers.get('etag')).toBe(tag)
    expect(await response.text()).toBe('')
  })

  test('asks for the date only where no tag is given', async () => {
    const { get } = anInstance(ward.store)
    const since = { 'If-Modified-Since': 'Sat, 21 Nov 2026 02:00:00 GMT' }
    expect((await get(ward.path, since)).status).toBe(304)
    expect((await get(ward.path, { ...since, 'If-None-Match': '"old"' })).status).toBe(200)
  })

  test('a 304 costs one read and builds nothing', async () => {
    const tag = (await anInstance(ward.store).get(ward.path)).headers.get('etag') ?? ''
    const { store, calls } = watched(ward.store)
    await anInstance(store).get(ward.path, { 'If-None-Match': tag })
    expect(calls).toEqual(['checkFeed'])
  })

  test('a fresh instance sends the stored body, and reads no task for it', async () => {
    const body = await (await anInstance(ward.store).get(ward.path)).text()
    const { store, calls } = watched(ward.store)
    expect(await (await anInstance(store).get(ward.path)).text()).toBe(body)
    expect(calls).toEqual(['checkFeed', 'getSnapshot'])
  })

  test('is the same bytes an hour and a restart later, and another tag after midnight', async () => {
    const first = anInstance(ward.store)
    const before = await first.get(ward.path)
    const body = await before.text()
    const restarted = anInstance(watched(ward.store, { getSnapshot: async () => undefined }).store)
    restarted.clock.now = NOW + HOUR
    const later = await restarted.get(ward.path)
    expect(later.headers.get('etag')).toBe(before.headers.get('etag'))
    expect(await later.text()).toBe(body)

    first.clock.now = midnightOf(day('2026-11-22'))
    const tomorrow = await first.get(ward.path)
    expect(tomorrow.headers.get('etag')).toMatch(/-20261122"$/u)
    expect(tomorrow.headers.get('last-modified')).toBe('Sat, 21 Nov 2026 17:00:00 GMT')
  })

  test('many who come at once are one making', async () => {
    const { store, calls } = watched(ward.store, { getSnapshot: async () => undefined })
    const { get } = anInstance(store)
    const bodies = await Promise.all(
      Array.from({ length: 20 }, async () => (await get(ward.path)).text()),
    )
    expect(new Set(bodies).size).toBe(1)
    expect(calls.filter((verb) => verb === 'listTasks')).toHaveLength(1)
  })
})

describe('an agency reports', () => {
  test('and in the feed of the ward only that event is another', async () => {
    const ward = await aSubscribedWard()
    const { get } = anInstance(ward.store)
    const before = await get(ward.path)
    const [task] = ward.tasks
    const [agency] = task?.assignments ?? []
    await reportProgress({ ...ward.ctx, now: NOW + HOUR }, ward, {
      taskId: task?.id ?? '',
      occurrence: 'han',
      agencyId: agency?.agencyId ?? '',
      state: 'done',
    })
    const after = await get(ward.path)
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    const old = eventsOf(await before.text())
    const differing = eventsOf(await after.text()).filter(
      (event, index) => JSON.stringify(event) !== JSON.stringify(old[index]),
    )
    expect(differing.map((event) => propertyOf(event, 'UID'))).toEqual([
      `${task?.id}.han@dunghan.vn`,
    ])
    expect(differing.map((event) => propertyOf(event, 'SUMMARY'))).toEqual([
      '✔ Mở tủ sách pháp luật số 1 – Phòng Kinh tế – 41/KH-UBND',
    ])
  })

  test('each agency’s feed holds its own share, with its role', async () => {
    const ward = await aSubscribedWard()
    const { get } = anInstance(ward.store)
    const titles = async (agencyId: string | undefined) => {
      const scope = { kind: 'agency', agencyId: agencyId ?? '' } as const
      const path = await ensureFeed(ward.ctx, { ...ward, feedKey: FEED_KEY }, scope)
      const events = eventsOf(await (await get(path.slice(4))).text())
      return events.map((event) => propertyOf(event, 'SUMMARY'))
    }
    const [economy, health] = ward.tasks.map((task) => task.assignments[0]?.agencyId)
    expect(await titles(economy)).toEqual([
      '[Quá hạn] [Chủ trì] Mở tủ sách pháp luật số 3 – 41/KH-UBND',
      '[Chủ trì] Mở tủ sách pháp luật số 1 – 41/KH-UBND',
    ])
    expect(await titles(health)).toEqual(['[Chủ trì] Mở tủ sách pháp luật số 2 – 41/KH-UBND'])
  })
})

describe('the feed of a plan', () => {
  test('holds that plan, and nothing of another', async () => {
    const ward = await aSubscribedWard()
    const titlesOf = async (planId: string) => {
      const scope = { kind: 'plan', planId } as const
      const path = await ensureFeed(ward.ctx, { ...ward, feedKey: FEED_KEY }, scope)
      const text = await (await anInstance(ward.store).get(path.slice(4))).text()
      return eventsOf(text).map((event) => propertyOf(event, 'SUMMARY'))
    }
    expect(await titlesOf(ward.plan.id)).toHaveLength(3)
    expect(await titlesOf('pln_khong')).toEqual([])
  })
})

describe('what is no address of a feed', () => {
  let ward: SubscribedWard
  beforeAll(async () => {
    ward = await aSubscribedWard()
  })

  test.each([
    ['another ward', (path: string) => path.replace('binh-minh', 'binh-an')],
    ['another scope', (path: string) => path.replace('ward', 'agency-agc_kinhte')],
    ['a scope that does not exist', (path: string) => path.replace('ward', 'all')],
    ['another secret', (path: string) => path.replace(/\w{32}/u, 'a'.repeat(32))],
    ['a short secret', (path: string) => path.replace(/\w{32}/u, 'abc')],
    ['no ending', (path: string) => path.replace('.ics', '')],
    ['a path within', (path: string) => `${path}/x`],
  ])('%s is answered 404, which may be kept for an hour', async (_, change) => {
    const response = await anInstance(ward.store).get(change(ward.path))
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(await response.text()).not.toContain('VCALENDAR')
  })

  test('what cannot be a secret, or a ward, is refused without a read', async () => {
    const { store, calls } = watched(ward.store)
    const { get } = anInstance(store)
    expect((await get('/binh-minh/ward/abc.ics')).status).toBe(404)
    expect((await get(ward.path.replace('binh-minh', 'Binh%23Minh'))).status).toBe(404)
    expect(calls).toEqual([])
  })

  test('nobody can write to it', async () => {
    expect((await anInstance(ward.store).get(ward.path, {}, 'PUT')).status).toBe(405)
  })
})

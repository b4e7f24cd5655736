import { spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { planText } from './plan-texts.ts'
import { aDataFolder, command, type RunningProduct, startProduct } from './running-product.ts'

let folder: ReturnType<typeof aDataFolder>
let running: RunningProduct | undefined

beforeEach(() => {
  folder = aDataFolder()
})
afterEach(async () => {
  await running?.kill()
  folder.remove()
})

async function start(now: string, port = '0'): Promise<RunningProduct> {
  running = await startProduct(folder.path, { DUNGHAN_TODAY: now, PORT: port })
  return running
}

async function feedsOfImport(): Promise<string[]> {
  const file = join(folder.path, 'kế hoạch.txt')
  writeFileSync(file, planText('Tân Hòa', 12))
  const { out } = await command('import', [file], { DATA_DIR: folder.path })
  return out.match(/http:\/\/\S+\.ics/g) ?? []
}

function fetchFeed(address: string, etag?: string): Promise<Response> {
  return fetch(address, {
    headers: { 'accept-encoding': 'identity', ...(etag ? { 'if-none-match': etag } : {}) },
  })
}

test('an hour and a restart later every calendar is the same bytes, and 304 to whoever has them', async () => {
  const before = await start('2026-11-23T09:00')
  const feeds = await feedsOfImport()
  expect(feeds.length).toBeGreaterThanOrEqual(6)
  const first = await Promise.all(feeds.map((feed) => fetchFeed(feed)))
  const bytes = await Promise.all(first.map((answer) => answer.bytes()))
  expect(await before.stop()).toBe(0)

  await start('2026-11-23T10:00', new URL(before.address).port)
  for (const [index, feed] of feeds.entries()) {
    const again = await fetchFeed(feed)
    const etag = first[index]?.headers.get('etag') ?? ''
    expect(again.headers.get('etag')).toBe(etag)
    expect(await again.bytes()).toEqual(bytes[index])
    expect((await fetchFeed(feed, etag)).status).toBe(304)
  }
})

test('a day later what has become late is told to the calendar', async () => {
  const before = await start('2026-11-25T09:00')
  const [ward = ''] = await feedsOfImport()
  const answer = await fetchFeed(ward)
  const etag = answer.headers.get('etag') ?? ''
  const text = await answer.text()
  expect(await before.stop()).toBe(0)

  await start('2026-11-26T09:00', new URL(before.address).port)
  const later = await fetchFeed(ward, etag)
  expect(later.status).toBe(200)
  expect(await later.text()).not.toBe(text)
})

test('on Monday at 07:30 the letters go out by themselves', async () => {
  await start('2026-11-21T09:00')
  await feedsOfImport()
  await running?.stop()
  await start('2026-11-23T07:29:57')
  const outbox = join(folder.path, 'outbox')
  expect(existsSync(outbox)).toBe(false)
  for (let waited = 0; waited < 30_000 && !existsSync(outbox); waited += 50) await pause(50)
  await pause(500)
  const letters = readdirSync(outbox).filter((name) => name.endsWith('.eml'))
  expect(letters.some((name) => name.startsWith('tan-hoa.'))).toBe(true)
})

test('a machine that was off on Monday morning writes the letters when it is started that afternoon', async () => {
  await start('2026-11-20T16:00')
  await feedsOfImport()
  await running?.stop()
  await start('2026-11-23T15:00')
  const outbox = join(folder.path, 'outbox')
  for (let waited = 0; waited < 30_000 && !existsSync(outbox); waited += 50) await pause(50)
  expect(existsSync(outbox)).toBe(true)
})

test('a stopped product leaves neither its address nor its engine behind', async () => {
  const product = await start('2026-11-23T09:00')
  expect(existsSync(join(folder.path, 'address'))).toBe(true)
  expect(await product.stop()).toBe(0)
  expect(existsSync(join(folder.path, 'address'))).toBe(false)
  expect(existsSync(join(folder.path, 'table.db.lock'))).toBe(false)
  await expect(fetch(product.address)).rejects.toThrow(TypeError)
})

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'a product whose npm start got %s stops by itself, engine and all',
  async (signal) => {
    const npm = spawn('npm', ['start'], {
      cwd: join(import.meta.dirname, '..', '..'),
      env: { ...process.env, DATA_DIR: folder.path, PORT: '0' },
      stdio: 'ignore',
    })
    const address = join(folder.path, 'address')
    while (!existsSync(address)) await pause(50)
    npm.kill(signal)
    for (let waited = 0; waited < 10_000 && existsSync(address); waited += 50) await pause(50)
    expect(existsSync(address)).toBe(false)
    while (existsSync(join(folder.path, 'table.db.lock'))) await pause(50)
  },
)

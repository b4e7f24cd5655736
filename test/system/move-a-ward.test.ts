import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readComponents } from '@dunghan/calendar/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDataFolder, command, type RunningProduct, startProduct } from './running-product.ts'

const [OLD, NEW] = ['binh-minh', 'binh-minh-moi']
const MOST_PAGES = 60
const folder = aDataFolder({ demo: true })
const file = join(folder.path, 'chuyen-di.jsonl')
const env = { DATA_DIR: folder.path }
let product: RunningProduct

beforeAll(async () => {
  product = await startProduct(folder.path, { DUNGHAN_TODAY: '2026-11-23T08:00' })
}, 60_000)
afterAll(async () => {
  await product.stop()
  folder.remove()
})

async function get(path: string): Promise<string> {
  const answer = await fetch(`${product.address}${path}`, { headers: { connection: 'close' } })
  return answer.status === 200 ? answer.text() : `${answer.status}`
}

/** The ward's pages that lead from one to the next, by their paths within it, as they would read under its old id. */
async function pagesOf(ward: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const waiting = [`/${ward}`]
  for (let path = waiting.shift(); path && pages.size < MOST_PAGES; path = waiting.shift()) {
    const within = path.replace(`/${ward}`, '')
    if (pages.has(within)) continue
    const text = await get(path)
    pages.set(within, plain(text, ward))
    for (const [, link = ''] of text.matchAll(new RegExp(`href="(/${ward}/[^"?#.]*)`, 'gu')))
      waiting.push(link)
  }
  return pages
}

/** Without what a move changes: the id, and the secrets of calendars. */
function plain(text: string, ward: string): string {
  return (
    text
      .replaceAll(`${ward}/`, `${OLD}/`)
      .replaceAll(`${ward}%2F`, `${OLD}%2F`)
      .replaceAll(`/${ward}"`, `/${OLD}"`)
      .replace(/[a-z2-7]{32}/gu, 'khoa')
      // The form for a file is signed anew each time.
      .replace(/<input type="hidden"[^>]*>/gu, '')
      .replace(/<svg[\s\S]*?<\/svg>/gu, '')
  )
}

function linesOf(text = ''): string[] {
  return text.split(/(?=<)/u)
}

/** The addresses of calendars that a ward's page of calendars shows. */
async function calendarsOf(ward: string): Promise<string[]> {
  const texts = await Promise.all(['lich', 'ke-hoach'].map((page) => get(`/${ward}/${page}`)))
  return [...new Set(texts.join(' ').match(/\/ics\/[a-z-]+\/[\w-]+\/[a-z2-7]{32}\.ics/gu))].sort()
}

/** Every event but the address of its page. */
async function eventsOf(path: string): Promise<string[]> {
  return readComponents(await get(path))
    .flatMap(({ components }) => components)
    .map(({ properties }) =>
      properties
        .filter(({ name }) => name !== 'URL' && name !== 'DESCRIPTION')
        .map(({ name, value }) => `${name}:${value}`)
        .join('\n'),
    )
}

test('the demonstration ward is taken out, removed and taken in under another id, and is the same', async () => {
  const before = await pagesOf(OLD)
  expect(before.size).toBeGreaterThan(20)
  const calendars = await calendarsOf(OLD)
  const events = await Promise.all(calendars.map(eventsOf))
  expect(events.flat().length).toBeGreaterThan(10)

  const out = await command('export', [OLD, file], env)
  expect([out.error, out.code]).toEqual(['', 0])
  const again = await command('export', [OLD, file], env)
  expect([again.code, again.error]).toEqual([1, expect.stringContaining('Không ghi được tệp')])
  expect(readFileSync(file, 'utf8').split('\n')[0]).toContain('"format":"dunghan-locality"')

  const taken = await command('import-ward', [file], env)
  expect([taken.code, taken.error]).toEqual([1, expect.stringContaining('đã có địa phương khác')])
  const arrived = await command('import-ward', [file, '--as', NEW], env)
  expect([arrived.error, arrived.code]).toEqual(['', 0])
  expect(arrived.out).toContain(`${NEW}, trước là ${OLD}: 2 kế hoạch`)
  const gone = await command('remove-ward', [OLD, file, '--moved-to', NEW], env)
  expect([gone.error, gone.code]).toEqual(['', 0])
  expect(await get(`/${OLD}`)).toBe('404')

  const after = await pagesOf(NEW)
  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [path, text] of before)
    expect([path, linesOf(after.get(path))]).toEqual([path, linesOf(text)])
  expect(await Promise.all(calendars.map(eventsOf))).toEqual(events)
  const now = await calendarsOf(NEW)
  expect(now.filter((path) => calendars.includes(path))).toEqual([])
  expect(await Promise.all(now.map(eventsOf))).toEqual(events)

  const twice = await command('import-ward', [file, '--as', NEW], env)
  expect(twice.out).toContain('đã nhập từ trước')
}, 120_000)

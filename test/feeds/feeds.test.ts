import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { aDataFolder, command, startProduct } from '../system/running-product.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const CHECKER = given('FEED_CHECKER', '../shared/tools/check-ics.sh')
const PLANS = given('PLANS_DIR', '../shared/plans')
const PARSERS = 'bytes libical ical.js node-ical icalendar vobject khal vdirsyncer'
const TODAY = '2026-11-21'

/** A path from the environment, from where the person stands; else one beside the repository. */
function given(name: string, usual: string): string {
  const { [name]: path, INIT_CWD = ROOT } = process.env
  const found = path === undefined ? resolve(ROOT, usual) : resolve(INIT_CWD, path)
  if (!existsSync(found)) throw new Error(`${name}: there is nothing at ${found}`)
  return found
}

interface PrintedFeed {
  readonly ward: string
  readonly scope: string
  readonly url: string
}

const folder = aDataFolder()
const product = await startProduct(folder.path, { DUNGHAN_TODAY: TODAY })
afterAll(async () => {
  await product.stop()
  folder.remove()
})

const plans = readdirSync(PLANS).filter((name) => name.endsWith('.txt'))
const printed = await command(
  'import',
  plans.map((name) => join(PLANS, name)),
  { DATA_DIR: folder.path },
)
const feeds = [
  ...printed.out.matchAll(/https?:\/\/\S+\/ics\/([^/\s]+)\/([^/\s]+)\/\S+\.ics/gu),
].map(([url, ward = '', scope = '']): PrintedFeed => ({ ward, scope, url }))
const wards = [...new Set(feeds.map(({ ward }) => ward))]

/** The feeds of a ward that are checked: its own, its plan's, and the first agency's. */
const chosen = wards.flatMap((ward) =>
  ['ward', 'plan-', 'agency-'].map((kind) => ({
    ward,
    kind: kind.replace('-', ''),
    url: feeds.find((feed) => feed.ward === ward && feed.scope.startsWith(kind))?.url,
  })),
)

test('every plan is imported, and prints the feeds of its ward', () => {
  expect(printed.error).toBe('')
  expect(printed.code).toBe(0)
  expect(wards).toHaveLength(plans.length)
})

describe('every parser reads the same events, and HTTP is as subscribers need it', () => {
  test.each(chosen)('$ward: the feed of its $kind', async ({ url }) => {
    const { code, said } = await check(url ?? 'no such feed was printed')
    expect(said).toMatch(/; 0 errors, 0 warnings: PASS\s*$/u)
    expect(code).toBe(0)
  })
})

describe('a plan that binds today', () => {
  test('has its days in the feed of its ward', async () => {
    const url = feeds.find(({ ward, scope }) => ward === 'an-bien' && scope === 'ward')?.url ?? ''
    const text = (await (await fetch(url)).text()).replaceAll('\r\n ', '')
    expect(text).toContain('DTSTART;VALUE=DATE:20261101')
    expect(text).toContain('SUMMARY:[Quá hạn] ')
    expect(text).toContain('DTSTART;VALUE=DATE:20261231')
  })
})

async function check(url: string): Promise<{ readonly code: number; readonly said: string }> {
  const checker = spawn('bash', [CHECKER, '--strict', url], {
    cwd: ROOT,
    env: {
      ...process.env,
      ICS_REQUIRE: PARSERS,
      ICS_SKIP: '',
      ICS_NODE_MODULES: join(ROOT, 'node_modules'),
    },
  })
  let said = ''
  for (const stream of [checker.stdout, checker.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const [code] = await once(checker, 'close')
  return { code, said }
}

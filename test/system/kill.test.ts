import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineOf } from './engine-process.ts'
import { type Kept, keptOf } from './kept.ts'
import { planText } from './plan-texts.ts'
import { aDataFolder, command, type RunningProduct, startProduct } from './running-product.ts'

const TASKS = 300
const papers = aDataFolder()
const file = join(papers.path, 'kế hoạch lớn.txt')
let whole: Kept

beforeAll(async () => {
  writeFileSync(file, planText('Tân Hòa', TASKS))
  const folder = aDataFolder()
  const product = await startProduct(folder.path)
  expect((await importIt(folder.path)).code).toBe(0)
  expect(await product.stop()).toBe(0)
  whole = await keptOf(folder.path, 'tan-hoa')
  folder.remove()
})
afterAll(() => papers.remove())

function importIt(folder: string) {
  return command('import', [file], { DATA_DIR: folder })
}

/** The state of the plan as an outsider sees it; null before it is there. */
async function stateOf(product: RunningProduct): Promise<string | null> {
  const answer = await fetch(`${product.address}/api/tan-hoa/plans`).catch(() => null)
  if (answer?.status !== 200) return null
  const { plans } = JSON.parse(await answer.text())
  return plans[0]?.state ?? null
}

async function until(product: RunningProduct, states: readonly (string | null)[]): Promise<void> {
  while (!states.includes(await stateOf(product))) await pause(10)
}

test('undisturbed, the plan has each of its tasks and cards', () => {
  expect(whole.plans).toEqual(['27/KH-UBND active false'])
  expect(whole.tasks).toHaveLength(TASKS + 1)
  expect(new Set(whole.cards).size).toBe(whole.cards.length)
  expect(whole.cards.length).toBeGreaterThan(2 * TASKS)
})

describe('killed in the middle of an import, started and imported again, nothing is missing or doubled', () => {
  const MOMENTS: readonly (readonly [string, readonly (string | null)[], number])[] = [
    ['as soon as the text was sent', [null, 'draft', 'importing', 'active'], 40],
    ['when the draft is kept', ['draft', 'importing', 'active'], 0],
    ['while the tasks are written', ['importing', 'active'], 60],
    ['while the cards are written', ['active'], 0],
    ['when half of the cards may be there', ['active'], 120],
  ]

  test.each(MOMENTS)('the product, %s', async (_, states, later) => {
    const folder = aDataFolder()
    const product = await startProduct(folder.path)
    const importing = importIt(folder.path)
    await until(product, states)
    await pause(later)
    await product.kill()
    await importing

    const again = await startProduct(folder.path)
    const { code, out } = await importIt(folder.path)
    expect([code, out]).toEqual([0, expect.stringContaining(`${TASKS} nhiệm vụ`)])
    expect(await again.stop()).toBe(0)
    expect(await keptOf(folder.path, 'tan-hoa')).toEqual(whole)
    folder.remove()
  })

  test('a publication cut off is finished by the next start alone', async () => {
    const folder = aDataFolder()
    const product = await startProduct(folder.path)
    const importing = importIt(folder.path)
    await until(product, ['importing', 'active'])
    await product.kill()
    await importing
    expect((await keptOf(folder.path, 'tan-hoa')).cards.length).toBeLessThan(whole.cards.length)

    const again = await startProduct(folder.path)
    expect(await again.stop()).toBe(0)
    expect(await keptOf(folder.path, 'tan-hoa')).toEqual(whole)
    folder.remove()
  })

  test('the engine: the product starts it again by itself, and a second import makes the ward whole', async () => {
    const folder = aDataFolder()
    const product = await startProduct(folder.path)
    const importing = importIt(folder.path)
    await until(product, ['importing', 'active'])
    process.kill(engineOf(folder.path), 'SIGKILL')
    expect((await importing).code).toBe(1)

    await until(product, ['importing', 'active'])
    expect((await importIt(folder.path)).code).toBe(0)
    expect(await product.stop()).toBe(0)
    expect(await keptOf(folder.path, 'tan-hoa')).toEqual(whole)
    folder.remove()
  })
})

describe('letters', () => {
  test('killed between two letters and run again, each agency has exactly one', async () => {
    const folder = aDataFolder()
    const clock = { DUNGHAN_TODAY: '2026-11-23T09:00' }
    const outbox = join(folder.path, 'outbox')
    const env = { DATA_DIR: folder.path }
    const product = await startProduct(folder.path, clock)
    expect((await importIt(folder.path)).code).toBe(0)

    const writing = command('digest', [], env)
    while (!existsSync(outbox) || readdirSync(outbox).length === 0) await pause(1)
    await product.kill()
    await writing
    const before = lettersIn(outbox)

    const again = await startProduct(folder.path, clock)
    const first = await command('digest', [], env)
    const second = await command('digest', [], env)
    expect(first.out).toBe(second.out)
    const after = lettersIn(outbox)
    expect(first.out).toContain(`: ${after.size} thư đã gửi`)
    for (const [name, bytes] of before) expect([name, after.get(name)]).toEqual([name, bytes])
    expect([...after.keys()].every((name) => name.endsWith('.2026-W48.eml'))).toBe(true)
    expect(await again.stop()).toBe(0)
    folder.remove()
  })
})

function lettersIn(outbox: string): ReadonlyMap<string, string> {
  const names = readdirSync(outbox).filter((name) => name.endsWith('.eml'))
  return new Map(names.map((name) => [name, readFileSync(join(outbox, name), 'utf8')]))
}

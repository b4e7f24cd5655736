import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOUBTFUL_PLAN } from './doubtful-plan.ts'
import { PLAN } from './plan-text.ts'
import { openBrowser, type RunningProduct, startProduct } from './product.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const MOST_BYTES = 60_000

let product: RunningProduct
let browser: Browser
let pages: Record<string, string>
beforeAll(async () => {
  browser = await openBrowser()
  product = await startProduct()
  pages = await addressesOf(product.address)
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** One address of every page, filled by a published plan and a draft. */
async function addressesOf(address: string): Promise<Record<string, string>> {
  const sent = await fetch(`${address}/api/import`, { method: 'POST', body: PLAN })
  const { plan, locality }: Imported = await sent.json()
  const form = new FormData()
  // A plan of another ward: one much like the published plan would be asked about, not reviewed.
  form.set('van-ban', DOUBTFUL_PLAN)
  const drafted = await fetch(address, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { Origin: address },
  })
  const listed = await (await fetch(`${address}/api/${locality.id}/plans/${plan.id}`)).json()
  const agencies = await (await fetch(`${address}/${locality.id}/co-quan`)).text()
  const ward = `/${locality.id}`
  return {
    start: '/',
    overview: ward,
    plans: `${ward}/ke-hoach`,
    'new plan': `${ward}/ke-hoach/moi`,
    review: drafted.headers.get('Location') ?? '',
    'check before signing': `${drafted.headers.get('Location') ?? ''}/soat`,
    'before publishing': `${drafted.headers.get('Location') ?? ''}/cong-bo`,
    plan: `${ward}/ke-hoach/${plan.id}`,
    task: new URL(listed.tasks[0].page).pathname,
    agencies: `${ward}/co-quan`,
    agency: /\/[a-z-]+\/co-quan\/agc_[a-z0-9]+/u.exec(agencies)?.[0] ?? '',
    calendar: `${ward}/lich`,
    mailbox: '/hop-thu',
    'not found': '/khong-co-trang-nay',
  }
}

interface Imported {
  readonly plan: { readonly id: string }
  readonly locality: { readonly id: string }
}

const NAMES = [
  'start',
  'overview',
  'plans',
  'new plan',
  'review',
  'before publishing',
  'plan',
  'task',
  'agencies',
  'agency',
  'calendar',
  'mailbox',
  'not found',
] as const

describe.each(NAMES)('the page: %s', (name) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    'has no violation that axe knows, %s at %i px, and does not scroll sideways',
    async (colorScheme, width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
      await page.goto(`${product.address}${pages[name]}`)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.evaluate(AXE)
      const found = await page.evaluate(async () => {
        // @ts-expect-error axe is put into the page by the line above
        const { violations } = await axe.run()
        return violations.map((each: { id: string; nodes: { html: string }[] }) => ({
          id: each.id,
          nodes: each.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)),
        }))
      })
      expect(found).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
      await page.close()
    },
  )

  it('weighs at most 60 kB with its style, compressed', async () => {
    const html = await (await fetch(`${product.address}${pages[name]}`)).text()
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(
      (found) => found[1] ?? '',
    )
    expect(sheets.length).toBeGreaterThan(0)
    const styles = await Promise.all(
      sheets.map(async (sheet) => (await fetch(`${product.address}${sheet}`)).text()),
    )
    const bytes = [html, ...styles].reduce((sum, text) => sum + gzipSync(text).byteLength, 0)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('carries no script, but for the one of the review page, which comes from a file', async () => {
    const html = await (await fetch(`${product.address}${pages[name]}`)).text()
    expect(html).not.toMatch(/ style="| on[a-z]+="/u)
    const scripts = [...html.matchAll(/<script[^>]*>[^<]*/gu)].map(([tag]) => tag)
    expect(scripts).toHaveLength(name === 'review' ? 1 : 0)
    for (const tag of scripts)
      expect(tag).toMatch(
        /^<script type="module" src="\/static\/review\.js\?v=[0-9a-f]{16}" integrity="sha256-[^"]+">$/u,
      )
  })
})

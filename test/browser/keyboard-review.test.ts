import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOUBTFUL_PLAN } from './doubtful-plan.ts'
import { planDocx } from './plan-docx.ts'
import { openBrowser, type RunningProduct, startProduct } from './product.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let product: RunningProduct
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  product = await startProduct()
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  page.on('pageerror', (error) => errors.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})
const errors: string[] = []

const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
const focused = () =>
  page.evaluate(
    () =>
      document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ??
      document.activeElement?.textContent ??
      '',
  )
const saved = () => page.locator('#da-luu', { hasText: /^Đã lưu lúc \d\d:\d\d$/u }).waitFor()
const open = async () => Number(await page.locator('#can-xac-nhan [data-so-cho]').textContent())

/** Presses Tab until the focus stands on a control of this name, as somebody without a mouse does. */
async function tabTo(name: string | RegExp, key = 'Tab') {
  for (let presses = 0; presses < 300; presses += 1) {
    const words = await page.evaluate(() => {
      const here = document.activeElement
      const label =
        here instanceof HTMLElement && 'labels' in here
          ? document.querySelector(`label[for="${here.id}"]`)
          : null
      return (label ?? here)?.textContent?.trim() ?? ''
    })
    if (typeof name === 'string' ? words === name : name.test(words)) return
    await page.keyboard.press(key)
  }
  throw new Error(`nothing called ${name} can be reached by ${key}`)
}

/** What the bar hides of the control that has the focus, in pixels. */
const hidden = () =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((settle) => requestAnimationFrame(settle))
    const here = document.activeElement?.getBoundingClientRect()
    const bar = document.querySelector('.bar')
    if (!here || !bar || bar.contains(document.activeElement)) return 0
    if (
      getComputedStyle(bar).position !== 'sticky' ||
      !document.querySelector('#xem-lai')?.contains(document.activeElement)
    )
      return 0
    return Math.max(
      0,
      Math.min(here.bottom, innerHeight) - bar.getBoundingClientRect().top,
      here.bottom - innerHeight,
      -here.top,
    )
  })

describe('a clerk without a mouse', () => {
  it('hands in the Word file of a plan and is led to a draft with its places to confirm', async () => {
    await page.goto(product.address)
    await tabTo('Có tệp Word hoặc PDF?')
    await page.keyboard.insertText('phường Lan Đình')
    await press('Enter')
    await page.waitForURL(/\/lan-dinh\/ke-hoach\/moi/u)
    await tabTo('Tệp kế hoạch')
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Space')])
    await chooser.setFiles({
      name: 'ke-hoach-hoa-don.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await planDocx(DOUBTFUL_PLAN),
    })
    await tabTo('Tải lên và đọc')
    await press('Enter')
    await page.waitForURL(/\/lan-dinh\/ke-hoach\/pln_/u, { timeout: 60_000 })
    expect(await open()).toBe(3)
  })

  it('steps to the first place with one key; its sentence lights up beside it', async () => {
    await press('n')
    expect(await focused()).toContain('Việc II.1 chưa nêu thời gian')
    expect(await hidden()).toBe(0)
    const lit = page.locator('.doc .passage.lit')
    expect(await lit.textContent()).toContain('Rà soát danh sách hộ kinh doanh')
  })

  it('answers it with a quarter in words, and reads back what was understood', async () => {
    await press('ArrowDown', 'ArrowDown', 'Tab')
    await page.keyboard.insertText('Quý III/2026')
    await press('Escape')
    await saved()
    expect(await open()).toBe(2)
    const row = page.locator('#viec-task-0 .when')
    expect(await row.textContent()).toContain('Quý III/2026')
    expect(await row.textContent()).toContain('thứ Tư, 30/09/2026')
  })

  it('is told why a day cannot be, and its words are kept', async () => {
    await press('n')
    expect(await focused()).toContain('việc II.2')
    await page.keyboard.press('Space')
    while (
      !(await page
        .getByRole('group', { name: /việc II\.2/u })
        .getByLabel('Ngày hoặc thời gian khác')
        .isChecked())
    )
      await press('ArrowDown')
    await press('Tab')
    await page.keyboard.insertText('31/11/2026')
    await press('Escape')
    const fault = page.getByText('Không có ngày 31/11/2026: tháng 11 chỉ có 30 ngày.')
    await fault.waitFor()
    await tabTo('Thời hạn')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      '31/11/2026',
    )
    await press('Control+a')
    await page.keyboard.insertText('30/11/2026')
    await press('Escape')
    await saved()
    expect(await fault.count()).toBe(0)
    expect(await page.locator('#viec-task-1 .when b').textContent()).toBe('thứ Hai, 30/11/2026')
  })

  it('picks who "các cơ quan có liên quan" are', async () => {
    await press('n')
    expect(await focused()).toContain('ở việc II.3 là những cơ quan nào?')
    await page.keyboard.press('Space')
    await saved()
    expect(await open()).toBe(0)
  })

  it('takes the last answer back and gives it again', async () => {
    await press('u')
    await page.getByText('Đã hoàn tác lần lưu cuối.').waitFor()
    expect(await open()).toBe(1)
    await press('n')
    await page.keyboard.press('Space')
    await saved()
    expect(await open()).toBe(0)
  })

  it('goes from a sentence of the document back to its fields', async () => {
    await press('e')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ten-task-2')
    await press('Escape', 'v')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#viec-task-2',
    )
    await press('v')
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('viec-task-2')
  })

  it('adds a duty by hand and finds its fields open', async () => {
    await press('a')
    await tabTo('Việc phải làm')
    await page.keyboard.insertText('Tổng kết đợt hỗ trợ')
    await tabTo('Thêm việc')
    await press('Enter')
    await page.getByText('Đã thêm một việc.').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'ten-added-0')
  })

  it('reads the keys on a sheet, which axe finds nothing wrong with', async () => {
    await press('Escape', '?')
    expect(await page.getByRole('dialog', { name: 'Phím tắt' }).isVisible()).toBe(true)
    await page.evaluate(AXE)
    const found = await page.evaluate(async () => {
      // @ts-expect-error axe is put into the page by the line above
      const { violations } = await axe.run()
      return violations.map(({ id }: { id: string }) => id)
    })
    expect(found).toEqual([])
    await press('Escape')
  })

  it.each([
    [1280, 720],
    [360, 640],
    [320, 480],
  ])('never has the bar over what has the focus, at %i × %i', async (width, height) => {
    await page.setViewportSize({ width, height })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      document.querySelector<HTMLElement>('.skip')?.focus()
    })
    const covered: string[] = []
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 110; presses += 1) {
        await press(key)
        const pixels = await hidden()
        if (pixels > 1)
          covered.push(
            `${key} ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 90))} ${pixels}`,
          )
      }
    expect(covered).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  it('publishes, and finds every answer in the plan', async () => {
    await page.reload()
    await page.evaluate(() => document.querySelector<HTMLElement>('#truoc-khi-cong-bo')?.focus())
    await tabTo('Công bố kế hoạch')
    await press('Enter')
    await page.waitForURL(/\/cong-bo$/u)
    expect(await focused()).toBe('Công bố')
    await press('Enter')
    await page.getByText('Đã công bố.').waitFor()
    const row = (name: RegExp) => page.getByRole('row', { name }).first().textContent()
    expect(await row(/Rà soát danh sách/u)).toContain('30/09/2026')
    expect(await row(/Mở bốn buổi/u)).toContain('thứ Hai, 30/11/2026')
    expect(await row(/Trực đường dây/u)).toContain('Phòng Kinh tế, Hạ tầng và Đô thị')
    expect(await row(/Tổng kết đợt hỗ trợ/u)).toContain('Chưa nêu thời gian')
    expect(errors).toEqual([])
  })
})

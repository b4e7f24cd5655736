import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAN } from './plan-text.ts'
import { openBrowser, type RunningProduct, startProduct } from './product.ts'

let product: RunningProduct
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  product = await startProduct()
  context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1366, height: 768 },
  })
  page = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = () => page.getByRole('heading', { level: 1 }).textContent()

describe('a clerk brings in the first plan, without JavaScript', () => {
  it('pastes the plan on the start page and is shown a draft with its one doubt', async () => {
    await page.goto(product.address)
    await page.getByLabel('Nội dung văn bản').fill(PLAN)
    await press('Đọc kế hoạch')
    expect(new URL(page.url()).pathname).toMatch(/^\/hoa-sen\/ke-hoach\/pln_/u)
    expect(await heading()).toContain('Vệ sinh môi trường và phân loại rác')
    expect(await page.locator('.top .q').textContent()).toContain('4 nhiệm vụ')
    expect(await page.getByText('Việc II.4 chưa nêu thời gian').count()).toBe(1)
  })

  it('is told beside the field when a day does not exist', async () => {
    const doubt = page.getByRole('group', { name: /Việc II\.4 chưa nêu thời gian/u })
    await doubt.getByLabel('Ngày hoặc thời gian khác').check()
    await doubt.getByLabel('Thời hạn').fill('31/11/2026')
    await press('Lưu, chưa công bố')
    const fault = 'Không có ngày 31/11/2026: tháng 11 chỉ có 30 ngày.'
    expect(await doubt.getByText(fault).count()).toBe(1)
    const [line] = await page.getByRole('alert').getByRole('link').all()
    expect(await line?.textContent()).toContain(fault)
    expect(await doubt.getByLabel('Thời hạn').inputValue()).toBe('31/11/2026')
  })

  it('follows a duty to its sentence in the source', async () => {
    await page.getByRole('link', { name: 'Xem câu', exact: true }).first().click()
    expect(new URL(page.url()).hash).toMatch(/^#cau-task-/u)
    expect(await page.locator(':target').textContent()).toContain('Phát thùng phân loại rác')
  })

  it('answers the doubt and publishes', async () => {
    const doubt = page.getByRole('group', { name: /Việc II\.4 chưa nêu thời gian/u })
    await doubt.getByLabel('Thời hạn').fill('15/12/2026')
    await press('Công bố kế hoạch')
    expect(await heading()).toBe('Công bố kế hoạch')
    await press('Công bố')
    expect(await page.getByRole('status').textContent()).toContain('Đã công bố.')
    const row = page.getByRole('row', { name: /Vẽ sáu bức tranh tường/u })
    expect(await row.textContent()).toContain('thứ Ba, 15/12/2026')
    const late = page.getByRole('row', { name: /Phát thùng phân loại rác/u })
    expect(await late.textContent()).toMatch(/thứ Sáu, 30\/10\/2026.*Trễ 22 ngày/su)
    expect(
      await page
        .getByRole('row', { name: /báo cáo kết quả/iu })
        .first()
        .textContent(),
    ).toContain('thứ Sáu, 04/12/2026')
  })

  it('opens an agency: late first, its calendar answers', async () => {
    await page.getByRole('link', { name: 'Cơ quan', exact: true }).click()
    await page.getByRole('link', { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' }).first().click()
    expect(await page.getByRole('heading', { level: 2, name: /^Quá hạn/u }).count()).toBe(1)
    const url = await page.getByLabel('Địa chỉ lịch').inputValue()
    const feed = await context.request.get(url)
    expect(feed.status()).toBe(200)
    expect(await feed.text()).toContain('BEGIN:VCALENDAR')
  })

  it('marks the late task done, and the ward has nothing late any more', async () => {
    await page
      .getByRole('link', { name: /Phát thùng phân loại rác/u })
      .first()
      .click()
    await page.getByRole('button', { name: /^Đã xong việc của Phòng Kinh tế/u }).click()
    expect(await page.getByRole('status').textContent()).toBe('Đã ghi.')
    expect(await page.locator('.stand').textContent()).toContain('Xong sau hạn')
    await page.getByRole('link', { name: 'Tổng quan' }).click()
    expect(await heading()).toContain('1 việc đến hạn trong 14 ngày tới')
  })

  it('finds the same plan when it is pasted again', async () => {
    await page.goto(`${product.address}/hoa-sen/ke-hoach/moi`)
    await page.getByLabel('Nội dung văn bản').fill(PLAN)
    await press('Đọc kế hoạch')
    expect(await page.getByRole('status').textContent()).toContain('đã có từ trước')
  })
})

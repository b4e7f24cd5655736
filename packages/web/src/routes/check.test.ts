import { dutyKey, settleDraft } from '@dunghan/core/plan'
import { aContext } from '@dunghan/core/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

let web: AWeb
let path: string
beforeEach(async () => {
  web = await aWeb()
  path = (await web.post('/', { 'van-ban': fixturePlan() })).headers.get('Location') ?? ''
})

const page = async (at: string) => (await web.get(at)).text()

describe('the check before signing', () => {
  it('stands as one line on the draft’s page and leads to its own', async () => {
    const review = await page(path)
    expect(review).toMatch(
      new RegExp(`<a href="${path}/soat">Soát trước khi ký: \\d/6 rõ, \\d+ điều nên sửa</a>`, 'u'),
    )
  })

  it('gives every task its n/6, each gap its words, each place a link into the text', async () => {
    const checked = await page(`${path}/soat`)
    expect(checked).toContain('Thiếu rõ thời gian.')
    expect(checked).toContain('<q>Thời gian thực hiện: trước ngày …/…/2026.</q>')
    expect(checked).toContain('là Chủ nhật, ngày nghỉ')
    const links = [...checked.matchAll(/href="#((?:cau|cho)-[^"]+)"/gu)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(7)
    for (const id of links) expect(checked).toContain(`id="${id}"`)
  })

  it('follows what the clerk has settled', async () => {
    const before = await page(`${path}/soat`)
    expect(before).toContain('Chưa nêu cơ quan chủ trì.')
    const planId = path.split('/').at(-1) ?? ''
    const key = dutyKey('task', 6)
    const decisions = [{ key, lead: ['Công an phường'] }]
    await settleDraft(aContext(), web.deps, { planId, version: 1, asked: [key], decisions })
    expect(await page(`${path}/soat`)).not.toContain('Chưa nêu cơ quan chủ trì.')
  })

  it('gives its words as a text to keep, under a name of plain letters', async () => {
    const answer = await web.get(`${path}/soat.txt`)
    expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=UTF-8')
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="soat-41-kh-ubnd.txt"',
    )
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    expect(text).toMatch(/^\uFEFFSOÁT TRƯỚC KHI KÝ\r\n41\/KH-UBND/u)
    expect(text).toContain('LỜI VĂN GỢI Ý')
  })

  it('says of a paper without number that it is not signed, and of a published one that it is out', async () => {
    const blank = fixturePlan({ number: '/KH-UBND', title: 'Đưa pháp luật về cơ sở năm 2026' })
    const draft = (await web.post('/', { 'van-ban': blank })).headers.get('Location') ?? ''
    const { draft: read } =
      (await web.deps.store.getDraft('binh-minh', draft.split('/').at(-1) ?? '')) ?? {}
    if (read?.number === null) expect(await page(`${draft}/soat`)).toContain('Bản chưa ký')
    const { page: published } = await imported(web, fixturePlan({ number: '42/KH-UBND' }))
    expect(await page(`${new URL(published).pathname}/soat`)).toContain('Kế hoạch đã công bố')
  })

  it('writes a title that would be markup as words', async () => {
    const sly = fixturePlan({ title: '<script>alert(1)</script> năm 2026', number: '43/KH-UBND' })
    const at = (await web.post('/', { 'van-ban': sly })).headers.get('Location') ?? ''
    expect(await page(`${at}/soat`)).not.toContain('<script>alert')
  })

  it('is nothing to another ward', async () => {
    await web.post('/', { 'van-ban': fixturePlan({ ward: 'phường Hưng Hà' }) })
    const elsewhere = path.replace('/binh-minh/', '/hung-ha/')
    expect((await web.get(`${elsewhere}/soat`)).status).toBe(404)
    expect((await web.get(`${elsewhere}/soat.txt`)).status).toBe(404)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan, NO_PLAN } from '../testing/fixture-plan.ts'

let web: AWeb
beforeEach(async () => {
  web = await aWeb()
})

const draftPath = /^\/binh-minh\/ke-hoach\/pln_\d+$/

describe('the start page', () => {
  it('says what this is and takes a plan', async () => {
    const response = await web.get('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    const page = await response.text()
    expect(page.slice(0, 40)).toContain('<!doctype html><html lang="vi">')
    expect(page).toContain('<textarea id="van-ban" name="van-ban"')
  })

  it('names the wards of this machine only when they are handed in', async () => {
    await imported(web)
    expect(await (await web.get('/')).text()).not.toContain('Phường Bình Minh')
    const known = await web.deps.store.getLocality('binh-minh')
    const local = await aWeb({ localities: async () => (known ? [known] : []) })
    expect(await (await local.get('/')).text()).toContain(
      '<a href="/binh-minh">Phường Bình Minh</a>',
    )
  })

  it('founds the ward of the first plan and opens its draft, publishing nothing', async () => {
    const response = await web.post('/', { 'van-ban': fixturePlan() })
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toMatch(draftPath)
    const [plan] = await web.deps.store.listPlans('binh-minh')
    expect(plan).toMatchObject({ state: 'draft', taskCount: 7 })
  })

  it('reads a text file in place of pasted words', async () => {
    const tep = new File([fixturePlan()], 'ke-hoach.txt', { type: 'text/plain' })
    const response = await web.post('/', { 'van-ban': '', tep })
    expect(response.headers.get('Location')).toMatch(draftPath)
  })

  it('says beside the field what is wrong with it, and leads there from the top', async () => {
    const tep = new File([new Uint8Array([1, 0, 2])], 'anh.txt', { type: 'text/plain' })
    const ofFile = await (await web.post('/', { 'van-ban': '', tep })).text()
    expect(ofFile).toContain('<a href="#tep">')
    expect(ofFile).toMatch(/id="tep"[^>]*aria-invalid="true"/u)
    expect(ofFile).not.toMatch(/id="van-ban"[^>]*aria-invalid/u)
    const ofText = await (await web.post('/', { 'van-ban': NO_PLAN })).text()
    expect(ofText).toContain('<a href="#van-ban">')
    expect(ofText).toMatch(/id="van-ban"[^>]*aria-invalid="true"/u)
  })

  it('opens the plan that is there when the same text comes again', async () => {
    const first = await web.post('/', { 'van-ban': fixturePlan() })
    const path = first.headers.get('Location') ?? ''
    const later = await aWeb({ store: web.deps.store, clock: () => web.deps.clock() + 1_000 })
    const second = await later.post('/', { 'van-ban': fixturePlan() })
    expect(second.headers.get('Location')).toBe(`${path}?thong-bao=da-co`)
    expect(await (await later.get(`${path}?thong-bao=da-co`)).text()).toContain('đã có từ trước')
  })

  it('asks for the ward when the document does not name its issuer', async () => {
    const text = fixturePlan().replace(/^UBND [^\n]+\n/u, '')
    const asked = await web.post('/', { 'van-ban': text })
    expect(asked.status).toBe(200)
    expect(await asked.text()).toContain('Kế hoạch này của địa phương nào?')
    const named = await web.post('/', { 'van-ban': text, 'dia-phuong': '  phường Bình  Minh ' })
    expect(named.headers.get('Location')).toMatch(draftPath)
    expect(await web.deps.store.getLocality('binh-minh')).toMatchObject({
      name: 'Phường Bình Minh',
    })
  })

  it.each([
    ['nothing', { 'van-ban': '  \n ' }, 422, 'Chưa có nội dung nào'],
    ['a text that is no plan', { 'van-ban': NO_PLAN }, 422, 'Không đọc được nhiệm vụ'],
    [
      'a binary file',
      { tep: new File([new Uint8Array([1, 0, 2])], 'a.txt') },
      422,
      'không phải tệp chữ',
    ],
    ['a Word file', { tep: new File(['PK\u0003\u0004'], 'a.docx') }, 422, 'đây là tệp Word'],
    [
      'a Word file named .txt',
      { tep: new File(['PK\u0003\u0004'], 'a.txt') },
      422,
      'đây là tệp Word',
    ],
    ['a PDF', { tep: new File(['%PDF-1.7'], 'a.pdf') }, 422, 'đây là tệp PDF'],
    [
      'a ward without a name',
      { 'van-ban': fixturePlan({ ward: '' }), 'dia-phuong': '…' },
      422,
      'tên địa phương',
    ],
  ])('answers %s with a sentence and keeps nothing', async (_, fields, status, sentence) => {
    const response = await web.post('/', fields)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(sentence)
    expect(await web.deps.store.getLocality('binh-minh')).toBeUndefined()
  })

  it('shows the pasted words again beside what is wrong with them', async () => {
    const page = await (await web.post('/', { 'van-ban': NO_PLAN })).text()
    expect(page).toContain('Trân trọng kính mời')
    expect(page).toContain('aria-invalid="true"')
  })

  it('refuses 5 MB before reading it whole', async () => {
    const response = await web.post('/', { 'van-ban': 'a'.repeat(5_000_000) })
    expect(response.status).toBe(413)
    expect((await web.post('/', { khac: 'a'.repeat(5_000_000) })).status).toBe(413)
    expect(await response.text()).toContain('Văn bản lớn hơn 1 MB')
  })

  it.each([
    ['control characters', (text: string) => text.replaceAll(';', ';\u0000\u0007')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
  ])('carries %s through', async (_, change) => {
    const response = await web.post('/', { 'van-ban': change(fixturePlan()) })
    expect(response.headers.get('Location')).toMatch(draftPath)
  })
})

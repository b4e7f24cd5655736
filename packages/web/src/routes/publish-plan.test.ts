import { aTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'
import { readFixture } from '../testing/fixture-reader.ts'
import { formFields } from '../testing/form-fields.ts'

const MONEY = `III. KINH PHÍ
Phòng Kinh tế tham mưu bố trí <b>kinh phí</b> từ ngân sách phường.
`
let web: AWeb
let path: string
let planId: string
let above: string
let store: Awaited<ReturnType<typeof aTable>>['store']

/** A ward that keeps the plan above, and a draft that names it, its money and its recipients. */
beforeEach(async () => {
  store = (await aTable()).store
  web = await aWeb({
    store,
    addressOf: (ward, name) => (name === 'Công an phường' ? `cap@${ward}.vn` : null),
    readPlan: (text) => ({
      ...readFixture(text),
      recipients: ['Công an phường (thực hiện)', 'Sở Tư pháp (báo cáo)', 'Lưu: VT.'],
      legalBases: [
        { number: '25/QĐ-TTg', date: null, issuer: 'Thủ tướng' },
        { number: '12/KH-STP', date: null, issuer: 'Sở Tư pháp' },
      ],
    }),
  })
  above = (await imported(web, fixturePlan({ number: '12/KH-STP', title: 'Kế hoạch của Sở' }))).plan
    .id
  const text = fixturePlan({ number: '52/KH-UBND' })
    .replace('IV. TỔ CHỨC', `${MONEY}\nIV. TỔ CHỨC`)
    .replace('6. Dựng ba tiểu phẩm', '6. Lồng ghép ba tiểu phẩm')
  const sent = await web.post('/binh-minh/ke-hoach/moi', { 'van-ban': text })
  const draft = new URL(sent.headers.get('Location') ?? '', 'http://localhost').pathname
  planId = /pln_\w+/u.exec(draft)?.[0] ?? ''
  path = `/binh-minh/ke-hoach/${planId}/cong-bo`
})

const page = async () => (await web.get(path)).text()
const form = async () => formFields(await page())
const plan = () => store.getPlan('binh-minh', planId)

describe('the step before publishing', () => {
  it('follows the review and binds nothing before its own button', async () => {
    const draft = path.replace('/cong-bo', '')
    const review = formFields(await (await web.get(draft)).text())
    const sent = await web.post(draft, { ...review, viec: 'cong-bo' })
    expect(sent.headers.get('Location')).toBe(path)
    expect(await plan()).toMatchObject({ state: 'draft' })
  })

  it('proposes money, plan above and recipients so that one button is right', async () => {
    const shown = await page()
    expect(shown).toContain('Phòng Kinh tế tham mưu bố trí &lt;b&gt;kinh phí&lt;/b&gt;')
    expect(shown).toMatch(/<option value="agc_\w+" selected="">Phòng Kinh tế</u)
    expect(shown).toMatch(/<option value="12\/KH-STP" selected="">[^<]*\(đã có ở đây\)/u)
    expect(shown).toMatch(/value="0" checked=""[^>]*>.*?Công an phường \(thực hiện\)/su)
    expect(shown).not.toMatch(/value="1" checked/u)
    expect(shown).toContain('Bản lưu, không gửi: VT</p>')
    expect(shown).toContain('Danh sách nơi nhận được lưu cùng kế hoạch.')
    expect(shown).not.toContain('value="2"')
  })

  it('is kept with the plan, which says so quietly, and in the record once', async () => {
    const fields = await form()
    expect((await web.post(path, fields)).headers.get('Location')).toContain('da-cong-bo')
    expect((await web.post(path, fields)).status).toBe(303)
    expect(await plan()).toMatchObject({
      state: 'active',
      funding: { agency: 'Phòng Kinh tế' },
      superior: { number: '12/KH-STP', planId: above },
      distribution: [
        { chosen: true, purpose: 'thực hiện' },
        { chosen: false },
        { kind: 'archive' },
      ],
    })
    const shown = await (await web.get(`/binh-minh/ke-hoach/${planId}`)).text()
    const section = shown.slice(shown.indexOf('id="khi-cong-bo"'))
    expect(section).toContain(`href="/binh-minh/ke-hoach/${above}"`)
    expect(section).toContain('Công an phường (thực hiện)')
    const record = await store.listAudit('binh-minh', '2026-11')
    expect(record.filter(({ action }) => action === 'plan.prepared')).toHaveLength(1)
  })

  it('takes another answer, and a task that is woven into another plan', async () => {
    const fields = await form()
    const task = Object.keys(fields).find((name) => name.startsWith('trong.')) ?? ''
    const answers = { 'kinh-phi': '', 'cap-tren': '', [task]: above, gui: ['1'] }
    expect((await web.post(path, { ...fields, ...answers })).status).toBe(303)
    const kept = await plan()
    expect(kept?.funding).toMatchObject({ agencyId: null, agency: null })
    expect(kept?.superior).toBeUndefined()
    expect(kept?.carriedOutIn).toEqual([{ taskId: task.replace('trong.', ''), planId: above }])
    expect(kept?.distribution?.map(({ chosen }) => chosen)).toEqual([false, true, false])
    const shown = await (await web.get(`/binh-minh/ke-hoach/${planId}`)).text()
    expect(shown).toContain(`Lồng ghép vào <a href="/binh-minh/ke-hoach/${above}">`)
  })

  it.each<[string, Record<string, string | string[]>]>([
    ['an agency of nobody', { 'kinh-phi': 'agc_la' }],
    ['money without an answer', { 'kinh-phi': [] }],
    ['a plan above that is not named', { 'cap-tren': '99/KH-UBND' }],
    ['the plan above without an answer', { 'cap-tren': [] }],
    ['the archive as a recipient', { gui: ['2'] }],
    ['a recipient that is not there', { gui: ['7'] }],
    ['a task that was not asked about', { 'trong.tsk_la': '' }],
    ['a recipient that is no number', { gui: ['x'] }],
    ['no version', { 'phien-ban': '' }],
  ])('refuses %s and keeps nothing', async (_, wrong) => {
    const response = await web.post(path, { ...(await form()), ...wrong })
    expect(response.status).toBe(422)
    const kept = await plan()
    expect(kept).toMatchObject({ state: 'draft', version: 1 })
    expect(kept?.distribution).toBeUndefined()
  })

  it('refuses a page older than what another clerk saved', async () => {
    const fields = await form()
    await web.post(`/binh-minh/ke-hoach/${planId}/pham-vi`, { 'noi-bo': 'co' })
    expect((await web.post(path, fields)).status).toBe(409)
    expect(await plan()).toMatchObject({ state: 'draft', private: true })
  })

  it('is for the office of its own ward alone', async () => {
    const reader = await aWeb({ store, actorOf: async () => ({ kind: 'reader', id: 'doc' }) })
    expect((await reader.post(path, await form())).status).toBe(403)
    await imported(web, fixturePlan({ ward: 'xã Hòa Bình' }))
    const other = path.replace('/binh-minh/', '/hoa-binh/')
    expect((await web.get(other)).status).toBe(404)
    expect((await web.post(other, await form())).status).toBe(404)
    expect(await plan()).toMatchObject({ state: 'draft' })
  })
})

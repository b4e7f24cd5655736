import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'
import { publishDraft } from '../testing/publish-draft.ts'

let web: AWeb
let path: string
beforeEach(async () => {
  web = await aWeb()
  await imported(web)
  const text = fixturePlan({ number: '52/KH-UBND', title: 'Kế hoạch quý sau' })
    .replaceAll('Công an phường', 'Công ản phường')
    .replace('4. Tự chấm', '4. Bổ sung và tự chấm')
  const sent = await web.post('/binh-minh/ke-hoach/moi', { 'van-ban': text })
  path = new URL(sent.headers.get('Location') ?? '', 'http://localhost').pathname
})

const names = async () => (await web.get(`${path}/ten-co-quan`)).text()
const police = async () =>
  (await web.deps.store.listAgencies('binh-minh')).find(({ name }) => name === 'Công an phường')

describe('the page of a draft’s names', () => {
  it('is reached from the review, which says how many are known', async () => {
    const review = await (await web.get(path)).text()
    expect(review).toContain(`href="${path}/ten-co-quan"`)
    expect(review).toMatch(/Tên cơ quan: \d+ đã biết, 1 gần giống tên đã có/u)
    expect(review).toContain('còn 1 tên cần xác nhận, để vậy thì công bố xong thành cơ quan mới')
  })

  it('proposes the near body, takes it only when the clerk says so, and then remembers it', async () => {
    const held = await police()
    const shown = await names()
    expect(shown).toContain('Gần giống tên đã có')
    expect(shown).toContain(`<option value="${held?.id}">Công an phường, viết khác</option>`)
    const [, key = ''] = /name="ten" value="(công ản[^"]*)"/u.exec(shown) ?? []
    const fields = { 'phien-ban': '0', ten: key, 'la.0': held?.id ?? '', 'loai.0': 'named' }
    const saved = await web.post(`${path}/ten-co-quan`, fields)
    expect(saved.headers.get('Location')).toContain('thong-bao=da-luu-ten')
    expect((await web.post(`${path}/ten-co-quan`, { ...fields, 'la.0': 'moi' })).status).toBe(409)
    const review = await (await web.get(path)).text()
    expect(review).not.toContain('tên cần xác nhận')
    const version = /name="phien-ban" value="(\d+)"/u.exec(review)?.[1] ?? ''
    await publishDraft(web, path, { 'phien-ban': version })
    expect((await police())?.aliases).toMatchObject([{ name: 'Công ản phường' }])
    expect((await web.get(`${path}/ten-co-quan`)).status).toBe(303)
  })

  it('belongs to its ward and its office', async () => {
    const reader = await aWeb({
      store: web.deps.store,
      actorOf: async () => ({ kind: 'reader', id: 'doc' }),
    })
    expect((await reader.post(`${path}/ten-co-quan`, { 'phien-ban': '0' })).status).toBe(403)
    await imported(web, fixturePlan({ ward: 'xã Hòa Bình' }))
    const other = path.replace('/binh-minh/', '/hoa-binh/')
    expect((await web.get(`${other}/ten-co-quan`)).status).toBe(404)
    expect((await web.post(`${other}/ten-co-quan`, { 'phien-ban': '0' })).status).toBe(404)
  })
})

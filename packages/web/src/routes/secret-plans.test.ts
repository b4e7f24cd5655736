import { aTable, type TestTable } from '@dunghan/store/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

const SECRET = `TỐI MẬT\n${fixturePlan()}`
const WORDS = 'Kiện toàn đội ngũ tuyên truyền viên'

let web: AWeb
let table: TestTable
beforeEach(async () => {
  table = await aTable()
  web = await aWeb({ store: table.store })
})

describe('a plan that carries a secrecy mark', () => {
  it('is refused at every door and no word of it comes back', async () => {
    await web.post('/', { 'van-ban': fixturePlan({ title: 'Kế hoạch mở' }) })
    const file = new File([SECRET], 'ke-hoach.txt', { type: 'text/plain' })
    const answers = await Promise.all([
      web.post('/', { 'van-ban': SECRET }),
      web.post('/', { 'van-ban': '', tep: file }),
      web.post('/binh-minh/ke-hoach/moi', { 'van-ban': SECRET }),
      web.send('/api/import', SECRET),
      web.send('/api/read', SECRET),
    ])
    for (const answer of answers) {
      expect(answer.status).toBe(403)
      const said = await answer.text()
      expect(said).toContain('Văn bản mang dấu chỉ độ mật')
      expect(said).not.toContain(WORDS)
    }
    expect(await web.deps.store.listPlans('binh-minh')).toHaveLength(1)
  })

  it('founds no ward', async () => {
    await web.post('/', { 'van-ban': SECRET })
    await web.send('/api/import', SECRET)
    expect(await web.deps.store.getLocality('binh-minh')).toBeUndefined()
  })
})

describe('a plan for the office’s own eyes', () => {
  const internal = (number: string) =>
    fixturePlan({ number }).replace('KẾ HOẠCH', 'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH')
  const pathOf = async () => {
    const answer = await web.post('/', { 'van-ban': internal('42/KH-UBND') })
    return answer.headers.get('Location') ?? ''
  }
  const idOf = (path: string) => path.split('/').at(-1) ?? ''

  it('comes in as "nội bộ" and says so in the list and on its page', async () => {
    const path = await pathOf()
    expect(await web.deps.store.getPlan('binh-minh', idOf(path))).toMatchObject({ private: true })
    expect(await (await web.get('/binh-minh/ke-hoach')).text()).toContain('nội bộ</b>')
    expect(await (await web.get(path)).text()).toContain('nội bộ</b>')
    const published = await imported(web, internal('43/KH-UBND'))
    const page = await (await web.get(new URL(published.page).pathname)).text()
    expect(page).toContain('Kế hoạch nội bộ: không hiện ở trang công khai')
  })

  it('is opened only by the button, and the record keeps it', async () => {
    const path = await pathOf()
    const answer = await web.post(`${path}/pham-vi`, { 'noi-bo': 'khong' })
    expect(answer.headers.get('Location')).toBe(`${path}?thong-bao=thoi-noi-bo`)
    expect(await web.deps.store.getPlan('binh-minh', idOf(path))).toMatchObject({ private: false })
    const audit = await table.store.listAudit('binh-minh', '2026-11')
    expect(audit.map((event) => event.action)).toContain('plan.made-open')
    expect((await web.post(`${path}/pham-vi`, { 'noi-bo': 'khac' })).status).toBe(422)
  })

  it('stays so for an officer or a reader, and for another ward', async () => {
    const path = await pathOf()
    const { store } = web.deps
    for (const kind of ['officer', 'reader'] as const) {
      const other = await aWeb({
        store,
        actorOf: async () =>
          kind === 'officer' ? { kind, id: 'a', agencyIds: [] } : { kind, id: 'a' },
      })
      expect((await other.post(`${path}/pham-vi`, { 'noi-bo': 'khong' })).status).toBe(403)
    }
    await web.post('/', { 'van-ban': fixturePlan({ ward: 'phường Hưng Hà' }) })
    const elsewhere = path.replace('/binh-minh/', '/hung-ha/')
    expect((await web.post(`${elsewhere}/pham-vi`, { 'noi-bo': 'khong' })).status).toBe(404)
    expect(await store.getPlan('binh-minh', idOf(path))).toMatchObject({ private: true })
  })
})

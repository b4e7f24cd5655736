import { beforeAll, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

const EVIL = '<script>alert(1)</script>"\' onload=x ,; javascript:alert(2) &amp;'

let web: AWeb
let paths: string[]
beforeAll(async () => {
  web = await aWeb()
  const text = fixturePlan({ title: `Kế hoạch ${EVIL}`, ward: 'phường Bình Minh' })
    .replaceAll('Công an phường', `Công an ${EVIL.replaceAll(';', ' ')}`)
    .replace('1. Kiện toàn', `1. ${EVIL} Kiện toàn`)
    .replace('Quyết định kiện toàn.', EVIL)
  const { plan } = await imported(web, text)
  const drafted = await web.post('/binh-minh/ke-hoach/moi', { 'van-ban': `${text}\n` })
  const [task] = await web.deps.store.listTasks('binh-minh', plan.id)
  const agencies = await web.deps.store.listAgencies('binh-minh')
  const evil = agencies.find((agency) => agency.name.includes('script'))
  paths = [
    '',
    '/ke-hoach',
    `/ke-hoach/${plan.id}`,
    drafted.headers.get('Location')?.replace('/binh-minh', '') ?? '',
    `/nhiem-vu/${task?.id}`,
    '/co-quan',
    `/co-quan/${evil?.id}`,
    '/lich',
  ].map((path) => `/binh-minh${path}`)
})

describe('a plan that carries markup in its words', () => {
  it('shows them as words on every page', async () => {
    for (const path of paths) {
      const response = await web.get(path)
      expect([path, response.status]).toEqual([path, 200])
      const page = await response.text()
      expect(page).toContain('&lt;script&gt;')
      expect(page).not.toContain('<script')
      expect(page.replaceAll(/"[^"]*"/gu, '')).not.toMatch(/<[a-z]+[^>]* onload=/u)
      expect(page).not.toMatch(/href="javascript:/u)
    }
  })

  it('is shown as words again when a form comes back', async () => {
    const page = await (
      await web.post('/binh-minh/ke-hoach/moi', { 'van-ban': `</textarea>${EVIL}` })
    ).text()
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;')
    expect(page).not.toContain('<script')
  })

  it('cannot be put into an address', async () => {
    const page = await (await web.get('/%3Cscript%3E')).text()
    expect(page).not.toContain('<script')
    const query = await web.get('/binh-minh?thong-bao=%3Cscript%3E')
    expect(await query.text()).not.toContain('<script')
  })
})

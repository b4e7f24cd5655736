import { beforeAll, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, type Imported, imported } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

const SECRET = 'Việc chỉ của phường An Lạc'

let web: AWeb
let theirs: Imported
let ids: { plan: string; draft: string; task: string; agency: string; occurrence: string }

/** Two wards; everything asked for below belongs to An Lạc and is asked for under Bình Minh. */
beforeAll(async () => {
  web = await aWeb({ previewLetter: async () => SECRET })
  await imported(web)
  theirs = await imported(web, fixturePlan({ ward: 'phường An Lạc', title: SECRET }))
  const drafted = await web.post('/an-lac/ke-hoach/moi', {
    'van-ban': fixturePlan({ ward: 'phường An Lạc', number: '9/KH-UBND', title: SECRET }),
  })
  const [task] = await web.deps.store.listTasks('an-lac', theirs.plan.id)
  const [agency] = await web.deps.store.listAgencies('an-lac')
  ids = {
    plan: theirs.plan.id,
    draft: /pln_\w+/u.exec(drafted.headers.get('Location') ?? '')?.[0] ?? '',
    task: task?.id ?? '',
    agency: agency?.id ?? '',
    occurrence: task?.occurrences[0]?.key ?? '',
  }
})

const READS = [
  '/ke-hoach/{plan}',
  '/ke-hoach/{draft}',
  '/ke-hoach/{draft}/quan-he',
  '/ke-hoach/{draft}/cong-bo',
  '/ke-hoach/{draft}/sua-doi?cua={plan}',
  '/nhiem-vu/{task}',
  '/nhiem-vu/{task}/sua',
  '/co-quan/{agency}',
  '/co-quan/{agency}/thu',
]

const filled = (path: string): string =>
  path.replace(/\{(\w+)\}/gu, (_, name: keyof typeof ids) => ids[name])

describe('no ward sees another', () => {
  it.each(READS)('reading %s is a page that does not exist', async (path) => {
    expect((await web.get(`/an-lac${filled(path)}`)).status).toBe(200)
    const response = await web.get(`/binh-minh${filled(path)}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain(SECRET)
  })

  it.each(['', '/ke-hoach', '/co-quan', '/lich'])(
    'the list %s holds nothing of the other',
    async (path) => {
      const response = await web.get(`/binh-minh${path}`)
      expect(response.status).toBe(200)
      const page = await response.text()
      expect(page).not.toContain(SECRET)
      expect(page).not.toContain(ids.plan)
    },
  )

  it.each(['/plans/{plan}', '/plans/{plan}/draft', '/plans/{draft}/draft'])(
    'the API path %s does not exist',
    async (path) => {
      expect((await web.get(`/api/an-lac${filled(path)}`)).status).toBe(200)
      const response = await web.get(`/api/binh-minh${filled(path)}`)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain(SECRET)
    },
  )

  it('the API list holds nothing of the other', async () => {
    expect(await (await web.get('/api/binh-minh/plans')).text()).not.toContain(SECRET)
  })

  it.each([
    ['publishing its draft', '/ke-hoach/{draft}', { viec: 'cong-bo' }],
    ['publishing it at the last step', '/ke-hoach/{draft}/cong-bo', { 'phien-ban': '1' }],
    ['saving its draft', '/ke-hoach/{draft}', { viec: 'luu' }],
    ['making it a version', '/ke-hoach/{draft}/sua-doi', { cua: '{plan}', viec: 'ap-dung' }],
    ['completing its draft', '/ke-hoach/{draft}/quan-he', { la: 'ky', cua: '{plan}' }],
    ['changing its task', '/nhiem-vu/{task}/sua', { ten: 'x', 'ly-do': 'y' }],
    ['an address for its agency', '/co-quan/{agency}', { thu: 'ai@do.vn' }],
    [
      'progress of its task',
      '/nhiem-vu/{task}',
      { ky: '{occurrence}', 'co-quan': '{agency}', 'tinh-trang': 'done' },
    ],
  ])('writing is refused: %s', async (_, path, fields) => {
    const sent = Object.fromEntries(
      Object.entries<string>(fields).map(([name, value]) => [name, filled(value)]),
    )
    expect((await web.post(`/binh-minh${filled(path)}`, sent)).status).toBe(404)
    expect(await web.deps.store.getPlan('an-lac', ids.draft)).toMatchObject({ state: 'draft' })
    expect(await web.deps.store.getAgency('an-lac', ids.agency)).toMatchObject({ email: null })
    const task = await web.deps.store.getTask('an-lac', ids.task)
    expect(task?.occurrences[0]?.progress.state).toBe('open')
  })

  it('a feed of one ward does not answer under the other', async () => {
    for (const { url } of theirs.feeds) {
      const { pathname } = new URL(url)
      expect((await web.get(pathname)).status).toBe(200)
      expect((await web.get(pathname.replace('/an-lac/', '/binh-minh/'))).status).toBe(404)
    }
  })
})

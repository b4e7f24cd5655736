import { DomainError } from '@dunghan/core/errors'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type AWeb, aWeb, type Imported, imported, ORIGIN } from '../testing/a-web.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'

let web: AWeb
let plan: Imported
beforeAll(async () => {
  web = await aWeb()
  plan = await imported(web)
})

describe('where the entry point knows nobody', () => {
  const shut = () =>
    aWeb({ store: web.deps.store, feedKey: web.deps.feedKey, actorOf: async () => null })

  it('feeds, health, robots.txt and static files answer', async () => {
    const closed = await shut()
    const feed = new URL(plan.feeds[0]?.url ?? '').pathname
    for (const path of [feed, '/suc-khoe', '/robots.txt', '/static/tokens.css'])
      expect((await closed.get(path)).status).toBe(200)
  })

  it.each(['/', '/binh-minh', '/binh-minh/lich', '/tra-loi/abc', '/khong-co'])(
    '%s is closed',
    async (path) => {
      const response = await (await shut()).get(path)
      expect(response.status).toBe(404)
      const page = await response.text()
      expect(page).toContain('Trang này chưa mở.')
      expect(page).not.toContain('Bình Minh')
    },
  )

  it('nothing can be written and the API is closed', async () => {
    const closed = await shut()
    expect(
      (await closed.post('/', { 'van-ban': fixturePlan({ ward: 'phường Khác' }) })).status,
    ).toBe(404)
    expect((await closed.send('/api/import', fixturePlan({ ward: 'phường Khác' }))).status).toBe(
      404,
    )
    expect((await closed.get('/api/binh-minh/plans')).status).toBe(404)
    expect(await web.deps.store.getLocality('khac')).toBeUndefined()
  })
})

describe('a lesser actor', () => {
  const reader = () =>
    aWeb({ store: web.deps.store, actorOf: async () => ({ kind: 'reader', id: 'thanh-tra' }) })

  it('reads the ward but changes nothing', async () => {
    const pages = await reader()
    expect((await pages.get('/binh-minh')).status).toBe(200)
    const [agency] = await web.deps.store.listAgencies('binh-minh')
    const [task] = await web.deps.store.listTasks('binh-minh', plan.plan.id)
    const share = {
      ky: task?.occurrences[0]?.key ?? '',
      'co-quan': agency?.id ?? '',
      'tinh-trang': 'done',
    }
    const answers = await Promise.all([
      pages.post('/binh-minh/ke-hoach/moi', { 'van-ban': fixturePlan({ number: '1/KH-UBND' }) }),
      pages.post(`/binh-minh/co-quan/${agency?.id}`, { thu: 'a@b.vn' }),
      pages.post(`/binh-minh/nhiem-vu/${task?.id}`, share),
      pages.post(`/binh-minh/ke-hoach/${plan.plan.id}`, { viec: 'cong-bo' }),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403])
  })
})

describe('a request that another site makes a browser send', () => {
  const send = (headers: Record<string, string>, path = '/') => {
    const body = new FormData()
    body.set('van-ban', fixturePlan({ ward: 'phường Lạ' }))
    return web.app.request(path, { method: 'POST', body, headers })
  }

  it.each([
    ['another origin', { Origin: 'https://xau.example' }],
    ['a sandboxed origin', { Origin: 'null' }],
    ['a cross-site fetch', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://khac.dunghan.vn' }],
    ['another page by its referrer', { Referer: 'https://xau.example/x' }],
    ['no sign of where it comes from', {}],
  ])('is refused: %s', async (_, headers) => {
    const response = await send(headers)
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('đến từ một trang khác')
    expect(await web.deps.store.getLocality('la')).toBeUndefined()
  })

  it.each([
    ['our own origin', { Origin: ORIGIN }],
    ['our own page, by its referrer in an old browser', { Referer: `${ORIGIN}/` }],
  ])('is taken from %s', async (_, headers) => {
    expect((await send(headers)).status).toBe(303)
  })

  it('is refused by the API too, though a program without an origin may call it', async () => {
    expect((await send({ Origin: 'https://xau.example' }, '/api/import')).status).toBe(403)
    expect((await web.send('/api/read', fixturePlan())).status).toBe(200)
  })
})

describe('headers', () => {
  it('let no script run and nobody frame the page', async () => {
    const { headers } = await web.get('/binh-minh')
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('script-src')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('X-Request-Id')).toMatch(/^evt_/u)
  })

  it('let a file be asked for again cheaply', async () => {
    const first = await web.get('/static/tokens.css')
    const tag = first.headers.get('ETag') ?? ''
    const again = await web.app.request('/static/tokens.css', { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)
  })

  it.each(['/static/khong-co.css', '/static/__proto__', '/static/..%2Fpackage.json'])(
    '%s is no file of ours',
    async (path) => {
      expect((await web.get(path)).status).toBe(404)
    },
  )

  it('tell robots that calendars may be fetched', async () => {
    expect(await (await web.get('/robots.txt')).text()).toContain('Allow: /ics/')
  })
})

describe('a fault of ours', () => {
  it('is answered without detail, under a number that can be looked up', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const broken = await aWeb({
      store: { ...web.deps.store, listPlans: () => Promise.reject(new Error('bí mật')) },
    })
    const response = await broken.get('/binh-minh/ke-hoach')
    expect(response.status).toBe(500)
    const page = await response.text()
    expect(page).toContain('Máy chủ gặp lỗi')
    expect(page).toContain(response.headers.get('X-Request-Id') ?? '?')
    expect(page).not.toContain('bí mật')
    const api = await broken.get('/api/binh-minh/plans')
    expect(await api.json()).toMatchObject({ status: 500, type: '/loi/loi-may-chu' })
    expect(log.mock.calls[0]?.[0]).toBe('evt_000001 GET /binh-minh/ke-hoach')
    log.mockRestore()
  })
})

describe('an address asked in a way it does not take', () => {
  const ask = (method: string, path: string, init: RequestInit = {}) =>
    web.app.request(path, {
      method,
      ...init,
      headers: { 'Sec-Fetch-Site': 'same-origin', ...init.headers },
    })

  it.each([
    ['DELETE', '/binh-minh'],
    ['PUT', '/'],
    ['PROPFIND', '/binh-minh/lich'],
    ['POST', '/binh-minh'],
    ['OPTIONS', '/binh-minh/ke-hoach'],
    ['GET', '/api/import'],
    ['POST', '/api/openapi.json'],
  ])('%s %s is told which ways it takes', async (method, path) => {
    const response = await ask(method, path)
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toMatch(/GET|POST/u)
    expect(await response.text()).toContain('Địa chỉ này không nhận cách gửi đó.')
  })

  it('a calendar is only read', async () => {
    const response = await ask('POST', '/ics/binh-minh/ward/x.ics')
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  it.each(['/api/khong-co', '/api/local/x', '/api/binh-minh/khong-co'])(
    '%s is a path that the API does not have',
    async (path) => {
      const response = await ask('GET', path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ title: 'Không có trang này.' })
    },
  )

  it.each([
    ['/', 'application/json'],
    ['/binh-minh/ke-hoach/moi', 'text/plain'],
    ['/api/import', 'application/json'],
    ['/api/read', 'application/xml'],
  ])('%s does not take %s', async (path, type) => {
    const response = await ask('POST', path, { body: '{}', headers: { 'Content-Type': type } })
    expect(response.status).toBe(415)
    expect(await response.text()).toContain('Kiểu nội dung gửi lên không đúng.')
  })

  it('an address of a calendar leaves no secret in a log', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const broken = await aWeb({ actorOf: () => Promise.reject(new Error('hỏng')) })
    await broken.get('//ics/binh-minh/ward/bimatbimatbimat.ics')
    expect(String(log.mock.calls[0]?.[0])).toContain('/ics/binh-minh/ward/…')
    expect(JSON.stringify(log.mock.calls)).not.toContain('bimat')
    log.mockRestore()
  })

  it('what a reader inside said of a file is not passed on', async () => {
    const refusing = await aWeb({
      decodeText: () => {
        throw new DomainError('invalid', 'text.binary', { message: 'lời của bộ đọc' })
      },
    })
    const response = await refusing.send('/api/read', 'x')
    expect(await response.text()).not.toContain('lời của bộ đọc')
  })
})

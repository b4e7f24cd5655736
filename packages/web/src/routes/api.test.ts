import { beforeEach, describe, expect, it } from 'vitest'
import { type AWeb, aWeb, imported } from '../testing/a-web.ts'
import { fixturePlan, NO_PLAN } from '../testing/fixture-plan.ts'

let web: AWeb
beforeEach(async () => {
  web = await aWeb({ addressOf: (ward, name) => `${name.length}@${ward}.invalid` })
})

describe('the API', () => {
  it('reads a text into a draft and keeps nothing', async () => {
    const response = await web.send('/api/read', fixturePlan())
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ number: '41/KH-UBND', tasks: { length: 7 } })
    expect(await web.deps.store.getLocality('binh-minh')).toBeUndefined()
  })

  it('imports a plan: ward, tasks, page and every feed', async () => {
    const response = await web.send('/api/import', fixturePlan())
    expect(response.status).toBe(201)
    const answer = await response.json()
    expect(answer).toMatchObject({
      locality: { id: 'binh-minh', name: 'Phường Bình Minh', issuer: 'UBND phường Bình Minh' },
      plan: { number: '41/KH-UBND', state: 'active', tasks: 7 },
      existing: false,
    })
    expect(answer.page).toBe(`http://localhost/binh-minh/ke-hoach/${answer.plan.id}`)
    const scopes = answer.feeds.map((feed: { scope: string }) => feed.scope.split('-')[0])
    expect(scopes).toEqual(['ward', 'plan', 'agency', 'agency', 'agency', 'agency'])
    for (const feed of answer.feeds)
      expect((await web.get(new URL(feed.url).pathname)).status).toBe(200)
  })

  it('gives each body an address of the outbox', async () => {
    await imported(web)
    const agencies = await web.deps.store.listAgencies('binh-minh')
    expect(agencies.find((agency) => agency.name === 'Công an phường')?.email).toBe(
      '14@binh-minh.invalid',
    )
  })

  it('answers a plan imported before with the plan that is there', async () => {
    const first = await imported(web)
    const later = await aWeb({ store: web.deps.store, clock: () => web.deps.clock() + 60_000 })
    const response = await later.send('/api/import', fixturePlan())
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ plan: { id: first.plan.id }, existing: true })
    expect(await web.deps.store.listPlans('binh-minh')).toHaveLength(1)
  })

  it('lists plans, and tasks with how they stand today', async () => {
    const { plan } = await imported(web)
    const list = await (await web.get('/api/binh-minh/plans')).json()
    expect(list).toMatchObject({
      plans: [{ id: plan.id, title: 'Đưa pháp luật đến từng tổ dân phố năm 2026' }],
    })
    const { tasks } = await (await web.get(`/api/binh-minh/plans/${plan.id}`)).json()
    expect(tasks).toHaveLength(9)
    expect(tasks[1]).toMatchObject({
      ref: 'II.2',
      lead: ['Phòng Văn hóa - Xã hội'],
      coordinating: ['Văn phòng HĐND và UBND', 'Công an phường'],
      occurrences: [{ lastDay: '2026-10-30', status: 'overdue' }],
    })
    const draft = await (await web.get(`/api/binh-minh/plans/${plan.id}/draft`)).json()
    expect(draft).toMatchObject({ tasks: { length: 7 }, text: fixturePlan() })
  })

  it.each([
    ['nothing', '', 422, '/loi/text.empty'],
    ['a text that is no plan', NO_PLAN, 422, '/loi/plan.not-a-plan'],
    [
      'a plan without an issuer',
      fixturePlan().replace(/^UBND [^\n]+\n/u, ''),
      422,
      '/loi/locality.no-name',
    ],
    ['bytes that are no text', '\u0000\u0001', 422, '/loi/text.binary'],
    ['5 MB', 'a'.repeat(5_000_000), 413, '/loi/text.too-large'],
  ])('refuses %s as a problem with a Vietnamese title', async (_, text, status, type) => {
    const response = await web.send('/api/import', text)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=UTF-8')
    const problem = await response.json()
    expect(problem).toMatchObject({ type, status })
    expect(problem.title).toMatch(/\.$/u)
    expect(await web.deps.store.getLocality('binh-minh')).toBeUndefined()
  })

  it('answers what is not there with 404 as a problem', async () => {
    await imported(web)
    for (const path of [
      'khong-co/plans',
      'binh-minh/plans/pln_9',
      'binh-minh/plans/x/draft',
      'x',
    ]) {
      const response = await web.get(`/api/${path}`)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    }
  })

  it('describes itself', async () => {
    const document = await (await web.get('/api/openapi.json')).json()
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api' }] })
    expect(Object.keys(document.paths)).toEqual([
      '/read',
      '/import',
      '/{ward}/plans',
      '/{ward}/plans/{plan}',
      '/{ward}/plans/{plan}/draft',
    ])
  })
})

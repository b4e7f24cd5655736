import { randomBytes } from 'node:crypto'
import {
  type Draft,
  dutyKey,
  type Plan,
  type Preparation,
  preparationOf,
  type Standing,
} from '@dunghan/core/plan'
import { aDraft, aPlan } from '@dunghan/core/testing'
import { day } from '@dunghan/core/time'
import { beforeAll, describe, expect, it } from 'vitest'
import { decode } from './codec.ts'
import { draftRows, readDraft } from './drafts.ts'
import { PLAN } from './items/plan.ts'
import { decisionsKey } from './keys.ts'
import { anEvent, aTable, type TestTable } from './testing/index.ts'

const WARD = 'binh-minh'
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

let count = 0
/** A plan of a text nobody has seen. */
function received(over: Parameters<typeof aPlan>[0] = {}) {
  count += 1
  const sha256 = count.toString(16).padStart(64, '0')
  return aPlan({ id: `pln_${count}`, sha256, state: 'draft', publishedAt: null, ...over })
}

/** A draft that nobody has settled anything of. */
function unsettled(draft: Draft) {
  return { draft, version: 0, before: null, decisions: [] }
}

describe('a received plan', () => {
  it('is kept with its draft and its event', async () => {
    const { store } = table
    const plan = received()
    expect(await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))).toEqual(plan)
    expect(await store.getPlan(WARD, plan.id)).toEqual(plan)
    expect(await store.getDraft(WARD, plan.id)).toEqual(unsettled(aDraft()))
    expect(await store.listAudit(WARD, '2026-11')).toContainEqual(anEvent(plan, 'received'))
  })

  it('of a text that came before is the plan that holds the text', async () => {
    const { store } = table
    const first = received()
    await store.claimImport(WARD, first, aDraft(), anEvent(first, 'received'))
    const again = { ...received(), sha256: first.sha256 }
    expect(await store.claimImport(WARD, again, aDraft(), anEvent(again, 'received'))).toEqual(
      first,
    )
    expect(await store.getPlan(WARD, again.id)).toBeUndefined()
    expect(await store.getDraft(WARD, again.id)).toBeUndefined()
  })

  it('of the same text is another plan in another ward', async () => {
    const { store } = table
    const here = received()
    const there = { ...here, localityId: 'hung-ha' }
    await store.claimImport(WARD, here, aDraft(), anEvent(here, 'received'))
    expect(await store.claimImport('hung-ha', there, aDraft(), anEvent(there, 'received'))).toEqual(
      there,
    )
    expect(await store.listPlans('hung-ha')).toEqual([there])
  })

  it('never takes the id of another', async () => {
    const { store } = table
    const first = received()
    await store.claimImport(WARD, first, aDraft(), anEvent(first, 'received'))
    const other = received({ id: first.id })
    await expect(
      store.claimImport(WARD, other, aDraft(), anEvent(other, 'again')),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'plan.same-id' })
    expect(await store.getPlan(WARD, first.id)).toEqual(first)
  })

  it('of a megabyte of words that do not pack keeps its draft in parts', async () => {
    const { store } = table
    const plan = received()
    const draft = aDraft({ text: randomBytes(750_000).toString('base64') })
    await store.claimImport(WARD, plan, draft, anEvent(plan, 'received'))
    expect(await store.getDraft(WARD, plan.id)).toEqual(unsettled(draft))
  })

  it('is refused when no table could hold its draft', async () => {
    const plan = received()
    const draft = aDraft({ text: randomBytes(3_000_000).toString('base64') })
    await expect(
      table.store.claimImport(WARD, plan, draft, anEvent(plan, 'received')),
    ).rejects.toMatchObject({ kind: 'too-large', code: 'draft.too-large' })
    expect(await table.store.getPlan(WARD, plan.id)).toBeUndefined()
  })
})

describe('what a clerk settles', () => {
  const decisions = [{ key: dutyKey('task', 0), lastDay: day('2026-12-01'), lead: ['Văn phòng'] }]
  const first: Standing = { version: 0, before: null, decisions: [] }

  /** Saves these decisions over the first version of a plan. */
  const save = (plan: Plan, over: Partial<Standing> = {}, version = plan.version) =>
    table.store.putDecisions(
      WARD,
      version,
      { ...plan, version: version + 1 },
      { version: version + 1, before: 0, decisions, ...over },
      [first],
      anEvent(plan, `settled-${version}`),
    )

  it('replaces what was settled before, and keeps it to go back to, with its event', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    expect(await store.listStandings(WARD, plan.id)).toEqual([])
    const next = await save(plan)
    expect(next).toEqual({ ...plan, version: 2 })
    expect(await store.getPlan(WARD, plan.id)).toEqual(next)
    expect(await store.getDraft(WARD, plan.id)).toEqual({
      ...{ draft: aDraft(), version: 2, before: 0, decisions },
    })
    expect(await store.listStandings(WARD, plan.id)).toEqual([first])
    expect(await store.listAudit(WARD, '2026-11')).toContainEqual(anEvent(plan, 'settled-1'))
  })

  it('keeps the newest twenty standings, fewer when they are long', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    const words = () => [{ key: dutyKey('task', 0), title: randomBytes(50_000).toString('base64') }]
    const many = Array.from({ length: 30 }, (_, version) => ({ ...first, version }))
    const long = many.map((standing) => ({ ...standing, decisions: words() }))
    const [standing, event] = [{ ...first, version: 2 }, anEvent(plan, 'again')]
    await store.putDecisions(WARD, 1, { ...plan, version: 2 }, standing, many, event)
    const kept = (await store.listStandings(WARD, plan.id)).map(({ version }) => version)
    expect(kept).toEqual(Array.from({ length: 20 }, (_, index) => index + 10))
    await store.putDecisions(WARD, 2, { ...plan, version: 3 }, standing, long, event)
    const fewer = (await store.listStandings(WARD, plan.id)).map(({ version }) => version)
    expect(fewer.at(-1)).toBe(29)
    expect(fewer.length).toBeLessThan(8)
  })

  it('reads what was kept before standings were', () => {
    const doc = JSON.stringify(decisions)
    const old = { ...decisionsKey(WARD, 'pln_1'), _t: 'decisions', _v: 1, doc }
    expect(readDraft([old, ...draftRows(WARD, 'pln_1', aDraft())])).toEqual({
      ...unsettled(aDraft()),
      decisions,
    })
  })

  it('is refused when another save came first', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    await save(plan)
    await expect(save(plan, { decisions: [] })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'plan.changed',
    })
    expect((await store.getDraft(WARD, plan.id))?.decisions).toEqual(decisions)
  })

  it('is refused once publishing has begun', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    await store.beginImport(WARD, plan.id)
    for (const version of [1, 2])
      await expect(save(plan, {}, version)).rejects.toMatchObject({
        kind: 'conflict',
        code: 'plan.not-draft',
      })
  })

  it('is refused for a plan that is not there', async () => {
    await expect(save(received())).rejects.toMatchObject({
      kind: 'not-found',
      code: 'plan.unknown',
    })
    expect(await table.store.getDraft(WARD, 'pln_never')).toBeUndefined()
  })
})

describe('the list of plans', () => {
  it('begins with the newest issue; a plan without a date stands where it was received', async () => {
    const { store } = table
    const dates = [
      { id: 'pln_a', issuedOn: day('2024-01-05') },
      { id: 'pln_b', issuedOn: null },
      { id: 'pln_c', issuedOn: null, issuedOnPartial: '2026' },
      { id: 'pln_d', issuedOn: day('2026-04-20') },
      { id: 'pln_e', issuedOn: day('2026-04-20') },
    ]
    for (const over of dates) {
      const plan = received({ ...over, localityId: 'tan-an' })
      await store.claimImport('tan-an', plan, aDraft(), anEvent(plan, 'received'))
    }
    const listed = (await store.listPlans('tan-an')).map(({ id }) => id)
    expect(listed).toEqual(['pln_b', 'pln_e', 'pln_d', 'pln_c', 'pln_a'])
  })
})

describe('who may see a plan', () => {
  it('is written with its event, once, and not over a plan that has moved', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    const hidden = { ...plan, private: true }
    const event = anEvent(plan, 'made-private')
    expect(await store.putPrivacy(WARD, hidden, event)).toEqual({ ...hidden, version: 2 })
    expect(await store.getPlan(WARD, plan.id)).toMatchObject({ private: true, version: 2 })
    expect(await store.listAudit(WARD, '2026-11')).toContainEqual(event)
    const late = store.putPrivacy(WARD, { ...plan, private: false }, anEvent(plan, 'made-open'))
    await expect(late).rejects.toMatchObject({ kind: 'conflict', code: 'plan.changed' })
  })

  it('is everybody in plans kept before anybody asked', () => {
    const { private: _, ...old } = received()
    const row = { pk: 'T#binh-minh', sk: 'P#x', _t: 'plan', _v: 1, doc: JSON.stringify(old) }
    expect(decode(PLAN, row)).toMatchObject({ private: false })
  })
})

describe('what was settled right before publishing', () => {
  const said: Preparation = {
    funding: { words: 'Từ ngân sách phường.', agencyId: null, agency: 'Phòng Kinh tế' },
    superior: { number: '12/KH-STP', planId: null },
    carriedOutIn: [{ taskId: 'tsk_1', planId: 'pln_2' }],
    distribution: [
      { name: 'Sở Tư pháp', purpose: 'báo cáo', kind: 'body', agencyId: null, chosen: true },
    ],
  }

  it('is absent in plans from before that step, and reads back as written', () => {
    const { private: _, ...old } = received()
    const row = (plan: object) => ({
      ...{ pk: 'T#binh-minh', sk: 'P#x', _t: 'plan', _v: 1, doc: JSON.stringify(plan) },
    })
    expect(preparationOf(decode(PLAN, row(old)))).toEqual({})
    expect(preparationOf(decode(PLAN, row({ ...old, ...said })))).toEqual(said)
  })

  it('is kept when publishing began from a reading older than it', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    await store.putPlan(WARD, { ...plan, ...said }, anEvent(plan, 'prepared'))
    await store.beginImport(WARD, plan.id)
    await store.activate(WARD, { ...plan, state: 'active' }, anEvent(plan, 'published'))
    expect(await store.getPlan(WARD, plan.id)).toMatchObject({ state: 'active', ...said })
  })
})

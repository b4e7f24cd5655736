import { randomBytes } from 'node:crypto'
import { dutyKey } from '@dunghan/core/plan'
import { aDraft, aPlan } from '@dunghan/core/testing'
import { day } from '@dunghan/core/time'
import { beforeAll, describe, expect, it } from 'vitest'
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

describe('a received plan', () => {
  it('is kept with its draft and its event', async () => {
    const { store } = table
    const plan = received()
    expect(await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))).toEqual(plan)
    expect(await store.getPlan(WARD, plan.id)).toEqual(plan)
    expect(await store.getDraft(WARD, plan.id)).toEqual({ draft: aDraft(), decisions: [] })
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
    expect(await store.getDraft(WARD, plan.id)).toEqual({ draft, decisions: [] })
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

  it('replaces what was settled before', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    const next = await store.putDecisions(WARD, plan, [{ key: dutyKey('report', 1), drop: true }])
    expect(next).toEqual({ ...plan, version: 2 })
    await store.putDecisions(WARD, next, decisions)
    expect((await store.getDraft(WARD, plan.id))?.decisions).toEqual(decisions)
  })

  it('is refused when another save came first', async () => {
    const { store } = table
    const plan = received()
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    await store.putDecisions(WARD, plan, decisions)
    await expect(store.putDecisions(WARD, plan, [])).rejects.toMatchObject({
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
      await expect(store.putDecisions(WARD, { ...plan, version }, decisions)).rejects.toMatchObject(
        { kind: 'conflict', code: 'plan.not-draft' },
      )
  })

  it('is refused for a plan that is not there', async () => {
    await expect(table.store.putDecisions(WARD, received(), [])).rejects.toMatchObject({
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

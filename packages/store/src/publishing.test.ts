import { aDraft, aPlan, aTask, NOW } from '@dunghan/core/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeClient } from './client.ts'
import { openStore } from './index.ts'
import {
  agenciesOf,
  anEvent,
  aPublication,
  aTable,
  engineOptions,
  type Fault,
  nemesisOf,
  publish,
  type TestTable,
} from './testing/index.ts'

const WARD = 'binh-minh'

/** Hundreds of small transactions on a machine that does other things beside. */
const PATIENT = 120_000

/** A store whose client tries nothing twice, so that a spoiled request is a crash of the importer. */
function fragile({ tableName }: TestTable) {
  const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
  return { nemesis: nemesisOf(client), store: openStore({ client, tableName }) }
}

async function rowsOfPublishing(...size: Parameters<typeof aPublication>) {
  const table = await aTable()
  const { nemesis, store } = fragile(table)
  nemesis.spoil(() => undefined)
  await publish(store, aPublication(...size))
  return { rows: await table.rows(), requests: nemesis.requests() }
}

describe('publishing a small plan that dies at any request', () => {
  it.each([
    ['before it was done', ['throttled', 'failed', 'lost']],
    ['after it was done', ['unanswered']],
  ] as const)(
    'is whole after publishing again (%s)',
    async (_, causes: readonly Fault[]) => {
      const { rows, requests } = await rowsOfPublishing(12, 4)
      for (let dies = 0; dies < requests; dies += 1) {
        const table = await aTable()
        const { nemesis, store } = fragile(table)
        const fault = causes[dies % causes.length]
        nemesis.spoil((request) => (request === dies ? fault : undefined))
        await expect(publish(store, aPublication(12, 4))).rejects.toThrow()
        nemesis.spoil(() => undefined)
        await publish(store, aPublication(12, 4))
        expect(await table.rows()).toEqual(rows)
      }
    },
    PATIENT,
  )
})

describe('publishing a plan of 300 tasks among 12 agencies', () => {
  let undisturbed: Awaited<ReturnType<typeof rowsOfPublishing>>
  beforeAll(async () => {
    undisturbed = await rowsOfPublishing(300, 12)
  })

  it(
    'that dies at its first request, then at its second, and so on to its last, is whole in the end',
    async () => {
      const table = await aTable()
      const { nemesis, store } = fragile(table)
      for (let dies = 0; dies < undisturbed.requests - 1; dies += 1) {
        const fault: Fault = dies % 2 === 0 ? 'unanswered' : 'lost'
        nemesis.spoil((request) => (request === dies ? fault : undefined))
        await expect(publish(store, aPublication(300, 12))).rejects.toThrow()
      }
      nemesis.spoil(() => undefined)
      await publish(store, aPublication(300, 12))
      expect(await table.rows()).toEqual(undisturbed.rows)
    },
    PATIENT,
  )

  it(
    'by four importers at once is the work of one',
    async () => {
      const table = await aTable()
      const others = ['pln_first', 'pln_second', 'pln_third', 'pln_fourth']
      const held = await Promise.all(
        others.map((id) => publish(fragile(table).store, aPublication(60, 5, { id }))),
      )
      const [winner] = held
      expect(new Set(held.map(({ id }) => id))).toEqual(new Set([winner?.id]))
      const alone = await rowsOfPublishing(60, 5, { id: winner?.id ?? '' })
      expect(await table.rows()).toEqual(alone.rows)
    },
    PATIENT,
  )
})

describe('a step of publishing', () => {
  let table: TestTable
  beforeAll(async () => {
    table = await aTable()
  })

  it('overwrites nothing that was edited since', async () => {
    const { store } = table
    const publication = aPublication(3, 3, { id: 'pln_edited', sha256: 'e'.repeat(64) })
    const [agency] = agenciesOf(publication.plan, 1)
    await publish(store, publication)
    const edited = { ...agency, email: 'moi@binh-minh.invalid' }
    const standing = await store.getAgency(WARD, 'agc_0')
    if (standing === undefined) throw new Error('no agency')
    await store.putAgency(WARD, { ...standing, ...edited }, anEvent(publication.plan, 'edited'))
    await publish(store, publication)
    expect(await store.getAgency(WARD, 'agc_0')).toMatchObject({ email: edited.email, version: 2 })
  })

  it('is refused for a plan that nobody received', async () => {
    const { store } = table
    const unknown = { kind: 'not-found', code: 'plan.unknown' }
    const plan = aPlan({ id: 'pln_nobody' })
    await expect(store.beginImport(WARD, plan.id)).rejects.toMatchObject(unknown)
    await expect(store.activate(WARD, plan, anEvent(plan, 'x'))).rejects.toMatchObject(unknown)
    await expect(store.finishFanOut(WARD, plan.id, [], NOW)).rejects.toMatchObject(unknown)
  })

  it('is refused out of its order', async () => {
    const { store } = table
    const plan = aPlan({ id: 'pln_early', state: 'draft', sha256: 'a'.repeat(64) })
    await store.claimImport(WARD, plan, aDraft(), anEvent(plan, 'received'))
    await expect(store.activate(WARD, plan, anEvent(plan, 'x'))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'plan.not-importing',
    })
    await expect(store.finishFanOut(WARD, plan.id, [], NOW)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'plan.not-published',
    })
  })

  it('is refused for a plan of more than a thousand tasks', async () => {
    const { plan } = aPublication(0, 1)
    const tasks = Array.from({ length: 1_001 }, () => ({ ...aTask({ planId: plan.id }) }))
    await expect(table.store.addTasks(WARD, tasks)).rejects.toMatchObject({
      kind: 'too-large',
      code: 'plan.too-many-tasks',
    })
  })
})

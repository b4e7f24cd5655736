import { aCard, anOccurrence, aPlan, aTask } from '@dunghan/core/testing'
import { day } from '@dunghan/core/time'
import { beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aPublication, aTable, publish, type TestTable, tasksOf } from './testing/index.ts'

const WARD = 'binh-minh'
const EVENT = anEvent(aPlan(), 'reported')
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

describe('the tasks of a plan', () => {
  it('are found by their own ids, and listed in their printed order', async () => {
    const { store } = table
    const publication = aPublication(12, 3, { id: 'pln_listed' })
    const tasks = tasksOf(publication.plan, publication)
    await store.addTasks(WARD, tasks.toReversed())
    expect(await store.listTasks(WARD, 'pln_listed')).toEqual(tasks)
    expect(await store.getTask(WARD, tasks[7]?.id ?? '')).toEqual(tasks[7])
    expect(await store.getTask(WARD, 'tsk_never')).toBeUndefined()
  })

  it('of great length are written in more transactions, not refused', async () => {
    const tasks = Array.from({ length: 48 }, (_, order) =>
      aTask({
        id: `tsk_long${order}`,
        planId: 'pln_long',
        order,
        section: noise(order),
      }),
    )
    await table.store.addTasks(WARD, tasks)
    expect(await table.store.listTasks(WARD, 'pln_long')).toEqual(tasks)
  })
})

describe('the cards of a task', () => {
  it('come in the order of its agencies and occurrences, however many they are', async () => {
    const { store } = table
    const occurrences = Array.from({ length: 12 }, (_, no) => anOccurrence({ key: `2026m${no}` }))
    const assignments = Array.from({ length: 20 }, (_, no) => ({
      agencyId: `agc_${no}`,
      name: `Phòng số ${no}`,
      role: 'coordinating' as const,
      via: 'các cơ quan, đơn vị phường',
      asked: false,
    }))
    const task = aTask({
      id: 'tsk_many',
      occurrences,
      assignments: [...assignments, ...assignments],
    })
    const cards = assignments.flatMap(({ agencyId }) =>
      occurrences.map(({ key: occurrence }) => aCard({ agencyId, taskId: task.id, occurrence })),
    )
    await store.addCards(WARD, cards.slice(1))
    expect(await store.listCardsOfTask(WARD, task)).toEqual(cards.slice(1))
  })

  it('of one agency are its own only', async () => {
    const { store } = table
    const [own, other] = ['agc_x1', 'agc_x10'].map((agencyId) => aCard({ agencyId }))
    if (!own || !other) throw new Error('two cards')
    await store.addCards(WARD, [own, other])
    expect(await store.listCardsOfAgency(WARD, 'agc_x1')).toEqual([own])
    const { agencyId, planId, taskId, occurrence } = own
    expect(await store.getCard(WARD, agencyId, planId, taskId, occurrence)).toEqual(own)
    expect(await store.getCard(WARD, agencyId, planId, taskId, 'quy')).toBeUndefined()
  })
})

describe('saving a card', () => {
  const task = aTask({ id: 'tsk_saved', planId: 'pln_saved' })
  const card = aCard({ taskId: task.id, planId: task.planId })
  const done = { ...card, state: 'done' as const, doneOn: day('2026-11-21') }

  it('moves task, card, feeds and record together, each one version on', async () => {
    const { store } = table
    await store.addTasks(WARD, [task])
    await store.addCards(WARD, [card])
    await store.saveCard(WARD, { task, card: done, event: EVENT })
    expect(await store.getTask(WARD, task.id)).toEqual({ ...task, version: 2 })
    expect(await store.listCardsOfTask(WARD, task)).toEqual([{ ...done, version: 2 }])
    expect(await store.listAudit(WARD, '2026-11')).toContainEqual(EVENT)
    expect(await versions(table)).toMatchObject({
      ward: 1,
      'plan-pln_saved': 1,
      'agency-agc_kinhte': 1,
      'lead-agc_kinhte': 1,
    })
  })

  it('is refused, and nothing moves, when card or task has moved since', async () => {
    const before = await table.rows()
    const moved = { kind: 'conflict', code: 'card.changed' }
    const next = { ...task, version: 2 }
    const { store } = table
    await expect(store.saveCard(WARD, { task, card: done, event: EVENT })).rejects.toMatchObject(
      moved,
    )
    await expect(
      store.saveCard(WARD, { task: next, card: done, event: EVENT }),
    ).rejects.toMatchObject(moved)
    expect(await table.rows()).toEqual(before)
  })

  it('is refused when there is no such task or card', async () => {
    const { store } = table
    const gone = { ...task, id: 'tsk_gone' }
    const elsewhere = { ...card, agencyId: 'agc_never' }
    await expect(store.saveCard(WARD, { task: gone, card, event: EVENT })).rejects.toMatchObject({
      kind: 'not-found',
      code: 'task.unknown',
    })
    await expect(
      store.saveCard(WARD, { task: { ...task, version: 2 }, card: elsewhere, event: EVENT }),
    ).rejects.toMatchObject({ kind: 'not-found', code: 'card.unknown' })
  })

  it('by eight at once loses none of them', async () => {
    const { store } = table
    const publication = aPublication(1, 3, { id: 'pln_busy', sha256: 'b'.repeat(64) })
    await publish(store, publication)
    const id = tasksOf(publication.plan, publication)[0]?.id ?? ''
    const once = async (no: number): Promise<void> => {
      const now = await store.getTask(WARD, id)
      const [own] = now ? await store.listCardsOfTask(WARD, now) : []
      if (!now || !own) throw new Error('no card')
      const event = { ...EVENT, id: `aud_busy${no}` }
      const note = `${own.note ?? ''}.`
      await store
        .saveCard(WARD, { task: now, card: { ...own, note }, event })
        .catch((error) => (error.kind === 'conflict' ? once(no) : Promise.reject(error)))
    }
    await Promise.all(Array.from({ length: 8 }, (_, no) => once(no)))
    const after = await store.getTask(WARD, id)
    expect(after?.version).toBe(9)
    expect((after && (await store.listCardsOfTask(WARD, after)))?.[0]).toMatchObject({
      note: '.'.repeat(8),
      version: 9,
    })
    expect(await versions(table)).toMatchObject({ 'plan-pln_busy': 9, 'agency-agc_0': 9 })
  })
})

describe('a change that reaches more than eighty feeds', () => {
  const assignments = Array.from({ length: 150 }, (_, no) => ({
    agencyId: `agc_w${no}`,
    name: `Tổ dân phố số ${no}`,
    role: no < 30 ? ('lead' as const) : ('coordinating' as const),
    via: null,
    asked: false,
  }))
  const task = aTask({ id: 'tsk_wide', planId: 'pln_wide', assignments })
  const card = aCard({ taskId: task.id, planId: task.planId, agencyId: 'agc_w0' })

  it('raises each of them once', async () => {
    const wide = await aTable()
    await wide.store.addTasks(WARD, [task])
    await wide.store.addCards(WARD, [card])
    await wide.store.saveCard(WARD, { task, card, event: EVENT })
    await wide.store.finishRaises(WARD)
    const raised = await versions(wide)
    expect(Object.keys(raised)).toHaveLength(2 + 150 + 30)
    expect(new Set(Object.values(raised))).toEqual(new Set([1]))
    expect((await wide.rows()).some(({ pk }) => pk === `T#${WARD}#R`)).toBe(false)
  })

  it('is the same for the fan-out of a plan to as many agencies', async () => {
    const wide = await aTable()
    await publish(wide.store, aPublication(2, 130))
    const raised = await versions(wide)
    expect(Object.keys(raised)).toHaveLength(2 + 260)
    expect(new Set(Object.values(raised))).toEqual(new Set([1]))
  })
})

/** The version of every feed that was ever raised. */
async function versions({ rows }: TestTable): Promise<Record<string, unknown>> {
  return Object.fromEntries(
    (await rows()).flatMap(({ pk, sk, v }) =>
      sk === 'V' ? [[String(pk).split('#F#')[1], v]] : [],
    ),
  )
}

/** Words that do not pack. */
function noise(seed: number): string {
  let state = seed + 1
  return Array.from({ length: 120_000 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (state % 90))
  }).join('')
}

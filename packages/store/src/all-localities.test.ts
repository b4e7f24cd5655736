import { aCard, anAgency, aPlan, aTask } from '@dunghan/core/testing'
import { day } from '@dunghan/core/time'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  listDigestLocalitiesOfAllLocalities,
  listUnfinishedOfAllLocalities,
} from './all-localities.ts'
import { makeClient } from './client.ts'
import { openStore } from './index.ts'
import {
  anEvent,
  aPublication,
  aTable,
  engineOptions,
  nemesisOf,
  publish,
  type TestTable,
} from './testing/index.ts'

let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

describe('the localities that are written to', () => {
  it('are those with a mailbox, each once, over all shards', async () => {
    const { store } = table
    const wards = Array.from({ length: 40 }, (_, no) => `phuong-${String(no).padStart(2, '0')}`)
    for (const localityId of wards)
      await store.addAgencies(localityId, [
        anAgency({ localityId, id: 'agc_1', email: 'a@x.invalid' }),
        anAgency({ localityId, id: 'agc_2', email: 'b@x.invalid' }),
      ])
    await store.addAgencies('xa-im-lang', [anAgency({ localityId: 'xa-im-lang' })])
    expect(await listDigestLocalitiesOfAllLocalities(table)).toEqual(wards)
    expect(await listDigestLocalitiesOfAllLocalities(table, 3)).toEqual(wards.slice(0, 3))

    const last = anAgency({ localityId: 'phuong-00', id: 'agc_1', email: null })
    await store.putAgency('phuong-00', last, { ...EVENT, localityId: 'phuong-00' })
    const other = { ...last, id: 'agc_2' }
    const event = { ...EVENT, localityId: 'phuong-00', id: 'aud_2' }
    await store.putAgency('phuong-00', other, event)
    expect(await listDigestLocalitiesOfAllLocalities(table)).toEqual(wards.slice(1))
  })
})

const EVENT = anEvent(aPlan(), 'changed')

describe('work that a crash left half done', () => {
  it('is found from the first step of publishing to the last, then no more', async () => {
    const { tableName } = await aTable()
    const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
    const nemesis = nemesisOf(client)
    const store = openStore({ client, tableName })
    const found: number[] = []
    nemesis.spoil(() => undefined)
    await publish(store, aPublication(2, 2, { id: 'pln_whole', sha256: 'a'.repeat(64) }))
    const requests = nemesis.requests()
    for (let dies = 0; dies <= requests; dies += 1) {
      nemesis.spoil((request) => (request === dies ? 'lost' : undefined))
      await publish(store, aPublication(2, 2)).catch(() => {})
      nemesis.spoil(() => undefined)
      found.push((await listUnfinishedOfAllLocalities({ client, tableName })).length)
    }
    expect(found.join('')).toMatch(/^0+1{5,}0+$/)
  })

  it.each([
    [100, 0],
    [300, 2],
  ])(
    'is found when only feeds are left to raise, and finished without repeating anything (%i agencies)',
    async (count, dies) => {
      const { rows, tableName } = await aTable()
      const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
      const nemesis = nemesisOf(client)
      const store = openStore({ client, tableName })
      const assignments = Array.from({ length: count }, (_, no) => ({
        agencyId: `agc_${no}`,
        name: `Tổ ${no}`,
        role: 'coordinating' as const,
        via: null,
        asked: false,
      }))
      const [task, card] = [aTask({ assignments }), aCard({ agencyId: 'agc_0' })]
      await store.addTasks('binh-minh', [task])
      await store.addCards('binh-minh', [card])
      nemesis.spoil((request) => (request === dies ? 'unanswered' : undefined))
      await expect(store.saveCard('binh-minh', { task, card, event: EVENT })).rejects.toThrow()
      nemesis.spoil(() => undefined)
      const left = await listUnfinishedOfAllLocalities({ client, tableName })
      expect(left).toEqual([{ localityId: 'binh-minh', planId: 'pln_000001' }])

      await Promise.all([1, 2, 3, 4].map(() => store.finishRaises('binh-minh')))
      await store.finishRaises('binh-minh')
      expect(await listUnfinishedOfAllLocalities({ client, tableName })).toEqual([])
      const raised = (await rows()).filter(({ sk }) => sk === 'V')
      expect(raised).toHaveLength(count + 2)
      expect(raised.every(({ v }) => v === 1)).toBe(true)
    },
  )
})

describe('what is due in a ward', () => {
  it('is what is open and dated in the window, the earliest first', async () => {
    const { store } = await aTable()
    const card = (lastDay: string | null, over: Partial<ReturnType<typeof aCard>> = {}) =>
      aCard({ lastDay: lastDay === null ? null : day(lastDay), taskId: `tsk_${lastDay}`, ...over })
    await store.addCards('binh-minh', [
      card('2026-12-31', { role: 'coordinating', planNumber: null }),
      card('2026-12-01', { state: 'working' }),
      card('2026-11-30'),
      card('2026-12-15', { state: 'done', doneOn: day('2026-11-01') }),
      card(null),
    ])
    await store.addCards('tan-an', [aCard({ localityId: 'tan-an', lastDay: day('2026-12-10') })])
    const due = await store.listDue('binh-minh', day('2026-12-01'), day('2026-12-31'))
    expect(due).toEqual([
      {
        agencyId: 'agc_kinhte',
        planId: 'pln_000001',
        taskId: 'tsk_2026-12-01',
        occurrence: 'han',
        lastDay: '2026-12-01',
        title: aCard().title,
        planNumber: '41/KH-UBND',
        role: 'lead',
        state: 'working',
      },
      expect.objectContaining({ lastDay: '2026-12-31', role: 'coordinating', planNumber: null }),
    ])
    expect(await store.listDue('binh-minh', day('2026-11-01'), day('2026-12-31'), 1)).toHaveLength(
      1,
    )
  })
})

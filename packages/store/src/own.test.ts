import { aCard, aDraft, anAgency, aPlan, aTask } from '@dunghan/core/testing'
import { beforeAll, expect, it } from 'vitest'
import { anEvent, aTable, type TestTable } from './testing/index.ts'

let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

it('a thing of one ward is never written for another', async () => {
  const { store } = table
  const plan = aPlan()
  const event = anEvent(plan, 'x')
  const own = { ...event, localityId: 'hung-ha' }
  const foreign = 'a thing of binh-minh handed in for hung-ha'
  const tries = [
    () => store.claimImport('hung-ha', plan, aDraft(), own),
    () => store.claimImport('hung-ha', aPlan({ localityId: 'hung-ha' }), aDraft(), event),
    () => store.putAgency('hung-ha', anAgency(), own),
    () => store.addAgencies('hung-ha', [anAgency()]),
    () => store.addTasks('hung-ha', [aTask()]),
    () => store.addCards('hung-ha', [aCard()]),
  ]
  for (const attempt of tries) await expect(async () => attempt()).rejects.toThrow(foreign)
  expect(await table.rows()).toEqual([])
})

import { createHash } from 'node:crypto'
import { agencyKey, directoryOf, handOverAgency } from '@dunghan/core/agency'
import { publishPlan, receivePlan } from '@dunghan/core/plan'
import { aContext, aDraft, aDraftTask, aLocality } from '@dunghan/core/testing'
import { day, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { makeClient, openStore } from '@dunghan/store'
import { aTable, engineOptions, nemesisOf } from '@dunghan/store/testing'
import { expect, it } from 'vitest'

const WARD = 'binh-minh'
const ctx = aContext()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const draft = aDraft({
  tasks: ['II.1', 'II.2'].map((ref) =>
    aDraftTask({ ref, lead: ['Phòng Tư pháp'], coordinating: ['Phòng Kinh tế'] }),
  ),
})

/** A ward with a body to hand over, and a store whose client tries nothing twice. */
async function aWard() {
  const table = await aTable()
  const deps = { store: table.store, sha256, daysOff: NATIONAL_DAYS_OFF }
  await table.store.claimLocality(aLocality())
  const plan = await receivePlan(ctx, deps, { draft })
  await publishPlan(ctx, deps, { planId: plan.id })
  const directory = directoryOf(await table.store.listAgencies(WARD))
  const id = (name: string) => directory.get(agencyKey(name))?.id ?? ''
  const client = makeClient({ ...engineOptions(), maxAttempts: 1 })
  const nemesis = nemesisOf(client)
  const fragile = openStore({ client, tableName: table.tableName })
  const input = {
    agencyId: id('Phòng Tư pháp'),
    successorId: id('Phòng Kinh tế'),
    validTo: day('2026-10-31'),
  }
  const shares = async () => {
    const tasks = await table.store.listTasks(WARD, plan.id)
    const cards = await Promise.all(tasks.map((task) => table.store.listCardsOfTask(WARD, task)))
    return [
      tasks.map(({ assignments, handedOn }) => [
        assignments.map(({ agencyId, role }) => `${agencyId} ${role}`),
        handedOn?.map(({ agencyId }) => agencyId),
      ]),
      cards.flat().map((card) => [card.agencyId, card.role, card.state, card.cancelledOn]),
      await table.store.getAgency(WARD, input.agencyId).then((agency) => agency?.successor),
    ]
  }
  return { nemesis, input, shares, handOver: () => handOverAgency(ctx, { store: fragile }, input) }
}

it('a body handed over by a program that dies at any request is handed over by the next press', async () => {
  const calm = await aWard()
  calm.nemesis.spoil(() => undefined)
  await calm.handOver()
  const requests = calm.nemesis.requests()
  const wanted = await calm.shares()
  for (let dies = 0; dies < requests; dies += 1) {
    const ward = await aWard()
    const fault = dies % 2 === 0 ? 'unanswered' : 'lost'
    ward.nemesis.spoil((request) => (request === dies ? fault : undefined))
    await expect(ward.handOver()).rejects.toThrow()
    ward.nemesis.spoil(() => undefined)
    await ward.handOver()
    expect([dies, await ward.shares()]).toEqual([dies, wanted])
  }
}, 120_000)

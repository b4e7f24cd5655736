import { type DynamoDBClient, ReturnConsumedCapacity } from '@aws-sdk/client-dynamodb'
import type { FeedLink } from '@dunghan/core/calendar'
import { NOW, TODAY } from '@dunghan/core/testing'
import { isoWeekOf } from '@dunghan/core/time'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  anEvent,
  aPublication,
  aTable,
  cardsOf,
  publish,
  type TestTable,
  tasksOf,
} from './testing/index.ts'

const WARD = 'binh-minh'
const publication = aPublication(300, 15)
const weekOfNow = isoWeekOf(TODAY)
let table: TestTable
let meter: ReturnType<typeof meterOf>

beforeAll(async () => {
  table = await aTable()
  meter = meterOf(table.client)
  await publish(table.store, publication)
})

/** Adds up what a client's requests cost, as the engine reckons it. */
function meterOf(client: DynamoDBClient) {
  const costs: number[] = []
  client.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: ReturnConsumedCapacity.TOTAL })
      const answer = await next(args)
      const told: unknown = Reflect.get(answer.output, 'ConsumedCapacity')
      for (const each of Array.isArray(told) ? told : [told])
        costs.push(Number(each?.CapacityUnits))
      return answer
    },
    { step: 'initialize', name: 'meter' },
  )
  return async (work: () => Promise<unknown>) => {
    costs.length = 0
    await work()
    return { requests: costs.length, units: costs.reduce((sum, cost) => sum + cost, 0) }
  }
}

const link = (sign: string): FeedLink => ({
  scope: 'agency-agc_1',
  linkId: `lnk_${sign}`,
  generation: 1,
  secretSha256: sign.repeat(64),
  createdAt: NOW,
  revokedAt: null,
})

describe('what a ward costs', () => {
  it('half a unit for the check of a feed', async () => {
    await table.store.ensureLink(WARD, link('a'))
    const check = () => table.store.checkFeed(WARD, 'agency-agc_1', 'a'.repeat(64))
    expect(await meter(check)).toEqual({ requests: 1, units: 0.5 })
    expect(await check()).toMatchObject({ version: 1 })
  })

  it('one query for the cards of an agency', async () => {
    const cost = await meter(() => table.store.listCardsOfAgency(WARD, 'agc_1'))
    expect(cost.requests).toBe(1)
    expect(cost.units).toBeLessThanOrEqual(15)
  })

  it('one query for a plan of 300 tasks', async () => {
    const cost = await meter(() => table.store.listTasks(WARD, publication.plan.id))
    expect(cost.requests).toBe(1)
    expect(cost.units).toBeLessThanOrEqual(60)
  })

  it('one transaction for a report on a card', async () => {
    const [task] = tasksOf(publication.plan, publication)
    const [card] = task ? cardsOf(task) : []
    if (!task || !card) throw new Error('no card')
    const change = { task, card: { ...card, state: 'working' as const } }
    const event = { ...anEvent(publication.plan, 'reported'), id: 'aud_capacity' }
    const cost = await meter(() => table.store.saveCard(WARD, { ...change, event }))
    expect(cost.requests).toBe(1)
    expect(cost.units).toBeLessThanOrEqual(24)
  })

  it('one refused transaction for a plan that was received before', async () => {
    const again = () => publish(table.store, publication)
    expect((await meter(again)).requests).toBeLessThanOrEqual(30)
  })

  it('one request for a claim of a letter', async () => {
    const claim = {
      localityId: WARD,
      agencyId: 'agc_1',
      week: weekOfNow,
      state: 'claimed' as const,
      owner: 'msg-1',
      claimedAt: NOW,
      reason: null,
      providerId: null,
      batch: null,
      mail: null,
    }
    expect(await meter(() => table.store.claimLedger(WARD, claim))).toEqual({
      requests: 1,
      units: 1,
    })
  })
})

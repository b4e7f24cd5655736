import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { FeedLink } from '@dunghan/core/calendar'
import type { LedgerRow } from '@dunghan/core/digest'
import { aLocality, NOW, TODAY } from '@dunghan/core/testing'
import { addDays, isoWeekOf } from '@dunghan/core/time'
import { makeClient, type OpenStore, openStore } from '@dunghan/store'
import {
  anEvent,
  aPublication,
  aTable,
  engineOptions,
  publish,
  tasksOf,
} from '@dunghan/store/testing'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

/** Names that a careless prefix would take for one another. */
const LOOK_ALIKES = ['t', 't1', 't10', 't1-x', 'hp', 'hp-an-bien'] as const

const WEEK = isoWeekOf(TODAY)
const SECRET = 'a'.repeat(64)

/** Everything a ward does, under the same ids in every ward; each answers what it read. */
const DOINGS: Readonly<Record<string, (store: OpenStore, ward: string) => Promise<unknown>>> = {
  found: (store, ward) => store.claimLocality(aLocality({ id: ward, name: ward, issuer: ward })),
  publish: (store, ward) => publish(store, publicationOf(ward)),
  readPlans: async (store, ward) => [
    await store.listPlans(ward),
    await store.getPlan(ward, 'pln_same'),
    await store.getLocality(ward),
  ],
  readTasks: async (store, ward) => {
    const [task] = tasksOf(publicationOf(ward).plan, publicationOf(ward))
    const cards = task ? await store.listCardsOfTask(ward, task) : []
    return [
      cards,
      await store.listTasks(ward, 'pln_same'),
      await store.getTask(ward, task?.id ?? ''),
    ]
  },
  readAgencies: async (store, ward) => [
    await store.listAgencies(ward),
    await store.listCardsOfAgency(ward, 'agc_0'),
    await store.getCard(ward, 'agc_1', 'pln_same', 'tsk_samex0', 'han'),
  ],
  readDue: (store, ward) => store.listDue(ward, TODAY, addDays(TODAY, 60)),
  readRecord: (store, ward) => store.listAudit(ward, '2026-11'),
  report: async (store, ward) => {
    const task = await store.getTask(ward, 'tsk_samex0')
    const [card] = task ? await store.listCardsOfTask(ward, task) : []
    if (!task || !card) return []
    const event = { ...anEvent(publicationOf(ward).plan, 'reported'), id: `aud_${card.version}` }
    await store.saveCard(ward, { task, card: { ...card, note: ward }, event })
    return [task, card]
  },
  nameMailbox: async (store, ward) => {
    const agency = await store.getAgency(ward, 'agc_0')
    if (!agency) return []
    const event = { ...anEvent(publicationOf(ward).plan, 'agency'), id: `aud_g${agency.version}` }
    return store.putAgency(ward, { ...agency, email: `${ward}@x.invalid` }, event)
  },
  link: (store, ward) => store.ensureLink(ward, linkOf(ward)),
  check: async (store, ward) => [
    await store.checkFeed(ward, 'ward', SECRET),
    await store.getSnapshot(ward, 'ward'),
  ],
  snapshot: (store, ward) => store.putSnapshot(ward, 'ward', ward, new Uint8Array([1])),
  claim: (store, ward) => store.claimLedger(ward, claimOf(ward)),
  settle: async (store, ward) => {
    if (await store.getLedger(ward, 'agc_0', WEEK))
      await store.settleLedger(ward, { ...claimOf(ward), state: 'sent' })
    return store.listLedger(ward, WEEK)
  },
}

function publicationOf(ward: string) {
  return aPublication(2, 3, { id: 'pln_same', localityId: ward, title: ward, issuer: ward })
}

function linkOf(ward: string): FeedLink {
  const link = { scope: 'ward', linkId: ward, generation: 1, secretSha256: SECRET }
  return { ...link, createdAt: NOW, revokedAt: null }
}

function claimOf(ward: string): LedgerRow {
  const none = { reason: null, providerId: null, batch: null, mail: null }
  const claim = { localityId: ward, agencyId: 'agc_0', week: WEEK, state: 'claimed' as const }
  return { ...claim, ...none, owner: ward, claimedAt: NOW }
}

/** Collects every partition key that leaves a client, whatever the guard thinks of it. */
function listen(client: DynamoDBClient): Set<string> {
  const heard = new Set<string>()
  client.middlewareStack.add(
    (next) => (args) => {
      for (const key of partitionsIn(args.input)) heard.add(key)
      return next(args)
    },
    { step: 'finalizeRequest', name: 'listener' },
  )
  return heard
}

function partitionsIn(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const text: unknown = Reflect.get(value, 'S')
  if (typeof text === 'string') return ['pk', 'g1p', ':p'].includes(name) ? [text] : []
  return Object.entries(value).flatMap(([inner, entry]) => partitionsIn(entry, inner))
}

/** Every word of an answer that names a ward. */
function wardsIn(value: unknown, name = ''): unknown[] {
  if (['localityId', 'issuer', 'note', 'linkId', 'owner', 'etag'].includes(name))
    return value === null ? [] : [value]
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  return Object.entries(value).flatMap(([inner, entry]) => wardsIn(entry, inner))
}

it('wards whose names look alike never touch or see one another, whatever they do at once', async () => {
  const step = fc.record({
    ward: fc.constantFrom(...LOOK_ALIKES),
    doing: fc.constantFrom(...Object.keys(DOINGS)),
  })
  const first = fc.subarray([...LOOK_ALIKES], { minLength: 2, maxLength: 3 })
  const moments = fc.array(fc.uniqueArray(step, { selector: ({ ward }) => ward, maxLength: 4 }), {
    minLength: 4,
    maxLength: 12,
  })
  let keys = 0
  let words = 0
  await fc.assert(
    fc.asyncProperty(first, moments, async (founders, moments) => {
      const { tableName, rows } = await aTable()
      const seats = new Map(
        LOOK_ALIKES.map((ward) => {
          const client = makeClient(engineOptions())
          return [ward, { heard: listen(client), store: openStore({ client, tableName }) }]
        }),
      )
      const publishing = founders.map((ward) => ({ ward, doing: 'publish' }))
      for (const moment of [publishing, ...moments]) {
        await Promise.all(
          moment.map(async ({ ward, doing }) => {
            const seat = seats.get(ward)
            const seen = seat && wardsIn(await DOINGS[doing]?.(seat.store, ward))
            for (const word of seen ?? []) expect(word).toBe(ward)
            words += seen?.length ?? 0
          }),
        )
      }
      for (const [ward, { heard }] of seats) {
        for (const key of heard) expect(key).toMatch(new RegExp(`^T#${ward}(?:#|$)`))
        keys += heard.size
      }
      for (const { pk, g2s } of await rows()) {
        const [, ward] = String(pk).split('#')
        expect(LOOK_ALIKES).toContain(ward)
        if (g2s !== undefined) expect(String(g2s).split('#')[0]).toBe(ward)
      }
    }),
    { numRuns: 20 },
  )
  expect(keys).toBeGreaterThan(200)
  expect(words).toBeGreaterThan(200)
})

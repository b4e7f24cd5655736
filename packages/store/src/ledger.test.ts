import type { FrozenMail, LedgerRow } from '@dunghan/core/digest'
import { anAgency, NOW, TODAY } from '@dunghan/core/testing'
import { addDays, isoWeekOf } from '@dunghan/core/time'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeClient } from './client.ts'
import { openStore } from './index.ts'
import { aTable, engineOptions, nemesisOf, type TestTable } from './testing/index.ts'

const WARD = 'binh-minh'
const WEEK = isoWeekOf(TODAY)
const PAST = addDays(TODAY, -7)
let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

const MAIL: FrozenMail = {
  id: `${WARD}.agc_1.${WEEK}`,
  from: 'thu@dunghan.vn',
  fromName: 'Đúng Hạn',
  to: 'phong1@binh-minh.invalid',
  toName: 'Phòng Kinh tế',
  replyTo: null,
  subject: 'Việc tuần này',
  html: '<p>Việc tuần này</p>',
  text: 'Việc tuần này',
  messageId: '<1@dunghan.vn>',
  headers: { 'X-Entity-Ref-ID': 'x' },
}

/** The claim of one worker on one agency's letter. */
function aClaim(agencyId: string, owner: string, over: Partial<LedgerRow> = {}): LedgerRow {
  return {
    localityId: WARD,
    agencyId,
    week: WEEK,
    state: 'claimed',
    owner,
    claimedAt: NOW,
    reason: null,
    providerId: null,
    batch: null,
    mail: null,
    ...over,
  }
}

describe('the claim of a letter', () => {
  it('stands for the first who makes it', async () => {
    const { store } = table
    const first = aClaim('agc_1', 'msg-1')
    expect(await store.claimLedger(WARD, first)).toEqual(first)
    expect(await store.claimLedger(WARD, aClaim('agc_1', 'msg-2'))).toEqual(first)
    expect(await store.getLedger(WARD, 'agc_1', WEEK)).toEqual(first)
  })

  it('may be made again by its holder, who so freezes the letter, once', async () => {
    const { store } = table
    const frozen = aClaim('agc_1', 'msg-1', { mail: MAIL })
    expect(await store.claimLedger(WARD, frozen)).toEqual(frozen)
    const other = { ...MAIL, html: '<p>Khác</p>' }
    expect(await store.claimLedger(WARD, aClaim('agc_1', 'msg-1', { mail: other }))).toEqual(frozen)
    expect(await store.claimLedger(WARD, aClaim('agc_1', 'msg-1'))).toEqual(frozen)
  })

  it('is not made again once the letter was sent', async () => {
    const { store } = table
    const sent = aClaim('agc_1', 'msg-1', { mail: MAIL, state: 'sent', providerId: 'p-1' })
    await store.settleLedger(WARD, sent)
    expect(await store.claimLedger(WARD, aClaim('agc_1', 'msg-1'))).toEqual(sent)
  })

  it('is won by exactly one of twenty, whatever answers are lost', async () => {
    const client = makeClient({ ...engineOptions(), maxAttempts: 8 })
    const nemesis = nemesisOf(client)
    nemesis.spoil((request) => (request % 3 === 0 ? 'unanswered' : undefined))
    const store = openStore({ client, tableName: table.tableName })
    for (let no = 0; no < 20; no += 1) {
      const owners = [`msg-${no}a`, `msg-${no}b`]
      const rows = await Promise.all(
        owners.map((owner) => store.claimLedger(WARD, aClaim(`agc_lost${no}`, owner))),
      )
      expect(rows.filter((row, place) => row.owner === owners[place])).toHaveLength(1)
    }
  })
})

describe('the end of a letter', () => {
  it('may be said twice', async () => {
    const { store } = table
    await store.claimLedger(WARD, aClaim('agc_2', 'msg-1'))
    const skipped = aClaim('agc_2', 'msg-1', { state: 'skipped', reason: 'nothing to say' })
    await store.settleLedger(WARD, skipped)
    await store.settleLedger(WARD, { ...skipped, reason: 'said again' })
    expect(await store.getLedger(WARD, 'agc_2', WEEK)).toEqual(skipped)
  })

  it('comes after an unknown outcome too', async () => {
    const { store } = table
    await store.claimLedger(WARD, aClaim('agc_3', 'msg-1', { mail: MAIL }))
    await store.settleLedger(WARD, aClaim('agc_3', 'msg-1', { state: 'unknown', mail: MAIL }))
    const sent = aClaim('agc_3', 'msg-1', { state: 'sent', mail: MAIL, providerId: 'p-3' })
    await store.settleLedger(WARD, sent)
    expect(await store.getLedger(WARD, 'agc_3', WEEK)).toEqual(sent)
  })

  it('is not changed into another one', async () => {
    const settled = { kind: 'conflict', code: 'letter.settled' }
    const failed = aClaim('agc_3', 'msg-1', { state: 'failed' })
    await expect(table.store.settleLedger(WARD, failed)).rejects.toMatchObject(settled)
  })

  it('is not said by somebody who does not hold the claim', async () => {
    const { store } = table
    await store.claimLedger(WARD, aClaim('agc_4', 'msg-1'))
    await expect(
      store.settleLedger(WARD, aClaim('agc_4', 'msg-2', { state: 'sent' })),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'letter.settled' })
    await expect(
      store.settleLedger(WARD, aClaim('agc_never', 'msg-1', { state: 'sent' })),
    ).rejects.toMatchObject({ kind: 'not-found', code: 'letter.unknown' })
  })
})

describe('the ledger of a week', () => {
  it('lists one row for each agency that has one', async () => {
    const { store } = table
    const ids = Array.from({ length: 120 }, (_, no) => `agc_${String(no).padStart(3, '0')}`)
    await store.addAgencies(
      'tan-an',
      ids.map((id) => anAgency({ id, localityId: 'tan-an' })),
    )
    const claims = ids.slice(0, 110).map((id) => aClaim(id, 'msg', { localityId: 'tan-an' }))
    for (const claim of claims) await store.claimLedger('tan-an', claim)
    const before = aClaim('agc_119', 'msg', { localityId: 'tan-an', week: isoWeekOf(PAST) })
    await store.claimLedger('tan-an', before)
    expect(await store.listLedger('tan-an', WEEK)).toEqual(claims)
  })

  it('leaves the table sixty days after its Monday', async () => {
    const rows = await table.rows()
    const { ttl } = rows.find(({ sk }) => sk === `L#${WEEK}`) ?? {}
    expect(ttl).toBe(Date.UTC(2026, 10, 15, 17) / 1000 + 60 * 86_400)
  })
})

describe('a batch', () => {
  it('keeps the members it was first made with', async () => {
    const { store } = table
    const batch = { localityId: WARD, week: WEEK, no: 0, key: 'k', agencyIds: ['agc_1', 'agc_2'] }
    expect(await store.claimBatch(WARD, batch)).toEqual(batch)
    expect(await store.claimBatch(WARD, { ...batch, agencyIds: ['agc_3'] })).toEqual(batch)
  })
})

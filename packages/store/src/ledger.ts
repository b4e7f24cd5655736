import type { LedgerBatch, LedgerRow, LedgerStore } from '@dunghan/core/digest'
import { DomainError } from '@dunghan/core/errors'
import { type IsoWeek, midnightOf, mondayOf } from '@dunghan/core/time'
import { MOST_AGENCIES } from './agencies.ts'
import type { Row } from './attributes.ts'
import { decode, decodeAll, encode } from './codec.ts'
import { ABSENT, partition } from './expression.ts'
import { BATCH, LEDGER } from './items/ledger.ts'
import { BEGINS, batchKey, ledgerKey, localityPartition } from './keys.ts'
import { requireOwn } from './own.ts'
import type { Table } from './table.ts'

const DAYS_KEPT = 60

/** The ledger of the weekly letters in the table. */
export function ledgerOf(table: Table): LedgerStore {
  return {
    async getLedger(localityId, agencyId, week) {
      const row = await table.get(localityId, ledgerKey(localityId, agencyId, week))
      return row && decode(LEDGER, row)
    },

    async listLedger(localityId, week) {
      const where = partition(localityPartition(localityId), BEGINS.agency)
      const agencies = await table.query(localityId, { where, limit: MOST_AGENCIES })
      const keys = agencies.map(({ sk }) =>
        ledgerKey(localityId, String(sk).slice(BEGINS.agency.length), week),
      )
      return decodeAll(LEDGER, await table.getMany(localityId, keys)).toSorted((left, right) =>
        left.agencyId < right.agencyId ? -1 : 1,
      )
    },

    async claimLedger(localityId, row) {
      const claim = ledgerItem(localityId, row)
      // Its own holder may freeze the letter into a claim without one; from then on it stands as it is.
      const refused = await table.put(localityId, claim, {
        text: 'attribute_not_exists(#pk) OR (#ow = :me AND #st = :claimed AND attribute_not_exists(#fz))',
        values: { ':me': row.owner, ':claimed': 'claimed' },
      })
      return decode(LEDGER, refused?.standing ?? claim)
    },

    async settleLedger(localityId, row) {
      const { agencyId, week, owner, state } = row
      const refused = await table.put(localityId, ledgerItem(localityId, row), {
        text: '#ow = :me AND #st IN (:claimed, :unknown)',
        values: { ':me': owner, ':claimed': 'claimed', ':unknown': 'unknown' },
      })
      if (refused === undefined) return
      if (refused.standing === undefined)
        throw new DomainError('not-found', 'letter.unknown', { agencyId, week })
      const { ow, st } = refused.standing
      if (ow === owner && st === state) return
      throw new DomainError('conflict', 'letter.settled', { agencyId, week })
    },

    async claimBatch(localityId, batch) {
      const row = batchItem(localityId, batch)
      const refused = await table.put(localityId, row, ABSENT)
      return decode(BATCH, refused?.standing ?? row)
    },
  }
}

/** The row of a letter of a week. */
export function ledgerItem(localityId: string, row: LedgerRow): Row {
  requireOwn(localityId, row)
  return encode(LEDGER, ledgerKey(localityId, row.agencyId, row.week), row, {
    ow: row.owner,
    st: row.state,
    ...(row.mail === null ? {} : { fz: 1 }),
    ttl: expiryOf(row.week),
  })
}

function batchItem(localityId: string, batch: LedgerBatch): Row {
  requireOwn(localityId, batch)
  const key = batchKey(localityId, batch.week, batch.no)
  return encode(BATCH, key, batch, { ttl: expiryOf(batch.week) })
}

/** Reckoned from the week itself, so that the same row is the same bytes whenever it is written. */
function expiryOf(week: IsoWeek): number {
  return midnightOf(mondayOf(week)) / 1000 + DAYS_KEPT * 86_400
}

import type { Official, OfficialStore } from '@dunghan/core/agency'
import { DomainError } from '@dunghan/core/errors'
import type { Row } from './attributes.ts'
import { auditRow } from './audit.ts'
import { decodeAll, encode } from './codec.ts'
import { ABSENT, partition, unmoved } from './expression.ts'
import { OFFICIAL } from './items/locality.ts'
import { BEGINS, localityPartition, officialKey } from './keys.ts'
import { requireOwn } from './own.ts'
import type { Table } from './table.ts'

const MOST_OFFICIALS = 500

/** Officials in the table. */
export function officialsOf(table: Table): OfficialStore {
  return {
    async listOfficials(localityId) {
      const where = partition(localityPartition(localityId), BEGINS.official)
      return decodeAll(OFFICIAL, await table.query(localityId, { where, limit: MOST_OFFICIALS }))
    },

    async putOfficial(localityId, official, event) {
      const next = { ...official, version: official.version + 1 }
      const row = officialRow(localityId, next)
      const refused = await table.transact(localityId, [
        { put: row, when: official.version === 0 ? ABSENT : unmoved(official.version) },
        { put: auditRow(localityId, event) },
      ])
      if (refused.length === 0) return next
      throw new DomainError('conflict', 'official.changed', { officialId: official.id })
    },

    async dropOfficial(localityId, official, event) {
      const [refused] = await table.transact(localityId, [
        { delete: officialKey(localityId, official.id), when: unmoved(official.version) },
        { put: auditRow(localityId, event) },
      ])
      if (refused === undefined || refused.standing === undefined) return
      throw new DomainError('conflict', 'official.changed', { officialId: official.id })
    },
  }
}

/** The row of an official. */
export function officialRow(localityId: string, official: Official): Row {
  requireOwn(localityId, official)
  const key = officialKey(localityId, official.id)
  return encode(OFFICIAL, key, official, { v: official.version })
}

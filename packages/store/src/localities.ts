import { DomainError } from '@dunghan/core/errors'
import type { LocalityStore } from '@dunghan/core/locality'
import { auditRow } from './audit.ts'
import { decode, encode } from './codec.ts'
import { ABSENT, NEVER_CHANGED, unmoved } from './expression.ts'
import { LOCALITY_ITEM } from './items/locality.ts'
import { localityKey } from './keys.ts'
import type { Table } from './table.ts'

/** Localities in the table. */
export function localitiesOf(table: Table): LocalityStore {
  return {
    async getLocality(localityId) {
      const row = await table.get(localityId, localityKey(localityId))
      return row && decode(LOCALITY_ITEM, row)
    },

    async claimLocality(locality) {
      const row = encode(LOCALITY_ITEM, localityKey(locality.id), locality)
      const refused = await table.put(locality.id, row, ABSENT)
      return decode(LOCALITY_ITEM, refused?.standing ?? row)
    },

    async putLocality(localityId, locality, event) {
      const version = (locality.version ?? 0) + 1
      const next = { ...locality, version }
      const put = encode(LOCALITY_ITEM, localityKey(localityId), next, { v: version })
      const when = locality.version === undefined ? NEVER_CHANGED : unmoved(locality.version)
      const [refused] = await table.transact(localityId, [
        { put, when },
        { put: auditRow(localityId, event) },
      ])
      if (refused === undefined) return next
      if (refused.standing === undefined)
        throw new DomainError('not-found', 'locality.unknown', { id: localityId })
      throw new DomainError('conflict', 'locality.changed', { id: localityId })
    },
  }
}

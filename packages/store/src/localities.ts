import type { LocalityStore } from '@dunghan/core/locality'
import { decode, encode } from './codec.ts'
import { ABSENT } from './expression.ts'
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
  }
}

import type { Agency, AgencyStore } from '@dunghan/core/agency'
import { DomainError } from '@dunghan/core/errors'
import type { Row } from './attributes.ts'
import { auditRow } from './audit.ts'
import { decode, decodeAll, encode } from './codec.ts'
import { ABSENT, partition, unmoved } from './expression.ts'
import { mailboxEntry } from './index-keys.ts'
import { AGENCY } from './items/locality.ts'
import { agencyKey, BEGINS, localityPartition } from './keys.ts'
import { requireOwn } from './own.ts'
import type { Table } from './table.ts'

/** The most agencies a locality may have. */
export const MOST_AGENCIES = 500

/** Agencies in the table. */
export function agenciesOf(table: Table): AgencyStore {
  return {
    async getAgency(localityId, agencyId) {
      const row = await table.get(localityId, agencyKey(localityId, agencyId))
      return row && decode(AGENCY, row)
    },

    async listAgencies(localityId) {
      const where = partition(localityPartition(localityId), BEGINS.agency)
      return decodeAll(AGENCY, await table.query(localityId, { where, limit: MOST_AGENCIES }))
    },

    async putAgency(localityId, agency, event) {
      const next = { ...agency, version: agency.version + 1 }
      const [refused] = await table.transact(localityId, [
        {
          put: agencyRow(localityId, next),
          when: agency.version === 0 ? ABSENT : unmoved(agency.version),
        },
        { put: auditRow(localityId, event) },
      ])
      if (refused === undefined) return next
      const { standing } = refused
      if (standing === undefined && agency.version > 0)
        throw new DomainError('not-found', 'agency.unknown', { agencyId: agency.id })
      throw new DomainError('conflict', 'agency.changed', { agencyId: agency.id })
    },
  }
}

/** The row of an agency, in the `digest` index while it has a mailbox. */
export function agencyRow(localityId: string, agency: Agency): Row {
  requireOwn(localityId, agency)
  return encode(AGENCY, agencyKey(localityId, agency.id), agency, {
    v: agency.version,
    ...mailboxEntry(localityId, agency.id, agency.email),
  })
}

import type { AuditEvent } from '@dunghan/core/audit'
import type { Row } from './attributes.ts'
import { decodeAll, encode } from './codec.ts'
import { partition } from './expression.ts'
import { AUDIT } from './items/locality.ts'
import { auditKey, auditPartition } from './keys.ts'
import { requireOwn } from './own.ts'
import type { Table } from './table.ts'

/** Reads the append-only record. */
export interface AuditTrail {
  /** The events of a month in Việt Nam (`2026-11`), newest first, at most `limit` and 1,000. */
  listAudit(localityId: string, month: string, limit?: number): Promise<AuditEvent[]>
}

const MOST_EVENTS = 1_000

/** The audit trail in the table. */
export function auditOf(table: Table): AuditTrail {
  return {
    async listAudit(localityId, month, limit = MOST_EVENTS) {
      const where = partition(auditPartition(localityId, month))
      const most = Math.min(limit, MOST_EVENTS)
      return decodeAll(
        AUDIT,
        await table.query(localityId, { where, limit: most, newestFirst: true }),
      )
    },
  }
}

/** The row of an event, to be written together with the change it records. */
export function auditRow(localityId: string, event: AuditEvent): Row {
  requireOwn(localityId, event)
  return encode(AUDIT, auditKey(localityId, event.at, event.id), event)
}

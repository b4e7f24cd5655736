import type { AuditEvent } from '../audit/event.ts'
import type { Agency } from './agency.ts'

/** What agencies need of storage. */
export interface AgencyStore {
  getAgency(localityId: string, agencyId: string): Promise<Agency | undefined>
  /** Every agency of a locality, at most 500. */
  listAgencies(localityId: string): Promise<Agency[]>
  /** Replaces an agency at the version it was read with, 0 for a new one; `conflict` otherwise. The audit event goes in the same write. */
  putAgency(localityId: string, agency: Agency, event: AuditEvent): Promise<Agency>
}

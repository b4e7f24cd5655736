import type { AuditEvent } from '../audit/event.ts'
import type { Locality } from './locality.ts'

/** What localities need of storage. */
export interface LocalityStore {
  getLocality(localityId: string): Promise<Locality | undefined>
  /** Creates it when the id is free; answers the one that holds the id, which may be an older one of another issuer. */
  claimLocality(locality: Locality): Promise<Locality>
  /** Replaces a locality at the version it was read with; `conflict` otherwise. The audit event goes in the same write. */
  putLocality(localityId: string, locality: Locality, event: AuditEvent): Promise<Locality>
}

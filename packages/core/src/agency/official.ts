import type { AuditEvent } from '../audit/event.ts'
import type { Agency } from './agency.ts'

/**
 * A person who holds titles of a locality: working name and working address, nothing else about anybody (Luật
 * 91/2025/QH15). One person may hold several titles and a title several persons.
 */
export interface Official {
  readonly id: string
  readonly localityId: string
  readonly name: string
  readonly email: string | null
  /** The agencies of kind `officer` whose title this person holds. */
  readonly holds: readonly string[]
  readonly version: number
}

/** What officials need of storage. */
export interface OfficialStore {
  /** Every official of a locality, at most 500. */
  listOfficials(localityId: string): Promise<Official[]>
  /** Writes an official at the version read, 0 for a new one; `conflict` otherwise. The audit event goes in the same write. */
  putOfficial(localityId: string, official: Official, event: AuditEvent): Promise<Official>
  /** Takes an official out of the table, name and address with it; harmless when there is none. */
  dropOfficial(localityId: string, official: Official, event: AuditEvent): Promise<void>
}

/** Who holds a title. */
export function holdersOf(title: Agency, officials: readonly Official[]): Official[] {
  return officials.filter((official) => official.holds.includes(title.id))
}

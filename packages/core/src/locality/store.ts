import type { Locality } from './locality.ts'

/** What localities need of storage. */
export interface LocalityStore {
  getLocality(localityId: string): Promise<Locality | undefined>
  /** Creates it when the id is free; answers the one that holds the id, which may be an older one of another issuer. */
  claimLocality(locality: Locality): Promise<Locality>
}

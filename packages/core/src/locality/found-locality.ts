import { agencyKey } from '../agency/names.ts'
import { DomainError } from '../errors.ts'
import { DEFAULT_REPORTING, isLocalityId, type Locality } from './locality.ts'
import { levelOf, localityIdOf, localityName } from './name.ts'
import type { LocalityStore } from './store.ts'

const CLASHES = 20

/** The tenant of an issuer, made when it is met for the first time; another issuer of the same slug gets `-2`. */
export async function foundLocality(
  deps: { readonly store: Pick<LocalityStore, 'claimLocality'>; readonly now: number },
  issuer: string,
): Promise<Locality> {
  const wanted = localityIdOf(issuer)
  if (!isLocalityId(wanted))
    throw new DomainError('invalid', 'locality.no-name', { issuer: issuer.slice(0, 80) })
  for (let attempt = 1; attempt <= CLASHES; attempt += 1) {
    const id = attempt === 1 ? wanted : `${wanted}-${attempt}`
    const held = await deps.store.claimLocality({
      id,
      issuer,
      name: localityName(issuer),
      level: levelOf(issuer),
      reporting: DEFAULT_REPORTING,
      createdAt: deps.now,
    })
    if (sameIssuer(held.issuer, issuer)) return held
  }
  throw new DomainError('conflict', 'locality.too-many', { id: wanted })
}

function sameIssuer(left: string, right: string): boolean {
  return agencyKey(left) === agencyKey(right)
}

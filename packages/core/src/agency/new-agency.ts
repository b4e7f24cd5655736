import { agencyIdOf, type Sha256 } from '../ids.ts'
import { cleanName } from '../text/clean.ts'
import type { Agency } from './agency.ts'
import { isOffice, kindOfName } from './kind.ts'
import { agencyKey } from './names.ts'

/** An agency as a name alone makes it: its kind is what the words say, everything else is for the clerk to add. */
export function newAgency(
  printed: string,
  of: { readonly localityId: string; readonly sha256: Sha256 },
): Agency {
  const name = cleanName(printed)
  const key = agencyKey(name)
  return {
    id: agencyIdOf(of.localityId, key, of.sha256),
    localityId: of.localityId,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    kind: kindOfName(name),
    keys: [key],
    aliases: [],
    validFrom: null,
    validTo: null,
    successor: null,
    members: [],
    email: null,
    office: isOffice(name),
    version: 1,
  }
}

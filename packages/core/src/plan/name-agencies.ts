import type { Agency } from '../agency/agency.ts'
import { isOffice, kindOfName } from '../agency/kind.ts'
import { agencyKey } from '../agency/names.ts'
import { agencyIdOf, type Sha256 } from '../ids.ts'
import { assignmentsOf, directoryOf, needsOffice } from './assign.ts'
import type { Draft } from './draft.ts'
import type { Duty } from './duty.ts'

/** What a new agency of a locality starts with. */
export interface Naming {
  readonly localityId: string
  readonly sha256: Sha256
  /** The address a named body gets at once; null leaves it to the clerk. */
  readonly addressOf: (name: string) => string | null
}

const OFFICE_NAME = 'Văn phòng HĐND và UBND'

/** The agencies of a locality once a plan is published: those it has, and every body the plan names for the first time. */
export function agenciesAfter(
  existing: readonly Agency[],
  draft: Pick<Draft, 'responsibilities'>,
  duties: readonly Duty[],
  naming: Naming,
): Agency[] {
  const names = [
    ...duties
      .filter((duty) => !duty.dropped)
      .flatMap((duty) => [...duty.lead, ...duty.coordinating]),
    ...draft.responsibilities.flatMap((responsibility) => responsibility.agencies),
  ]
  const known = new Set(existing.flatMap((agency) => agency.keys))
  const agencies = [...existing]
  const add = (agency: Agency): void => {
    for (const key of agency.keys) known.add(key)
    agencies.push(agency)
  }
  for (const name of names)
    if (agencyKey(name) !== '' && !known.has(agencyKey(name))) add(newAgency(name, naming))
  const office = agencies.some((agency) => agency.office)
  const directory = directoryOf(agencies)
  if (!office && duties.some((duty) => !duty.dropped && needsOffice(duty, agencies, directory))) {
    add(newAgency(OFFICE_NAME, naming))
  }
  return agencies
}

/** The assignments of every kept duty, in order. */
export function assignAll(duties: readonly Duty[], agencies: readonly Agency[]) {
  const directory = directoryOf(agencies)
  return duties
    .filter((duty) => !duty.dropped)
    .map((duty) => ({ duty, assignments: assignmentsOf(duty, agencies, directory) }))
}

function newAgency(name: string, naming: Naming): Agency {
  const key = agencyKey(name)
  const kind = kindOfName(name)
  const reachable =
    kind === 'named' ||
    kind === 'officer' ||
    kind === 'requested' ||
    kind === 'outside' ||
    kind === 'council' ||
    kind === 'subordinates'
  return {
    id: agencyIdOf(naming.localityId, key, naming.sha256),
    localityId: naming.localityId,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    kind,
    keys: [key],
    email: reachable ? naming.addressOf(name) : null,
    office: isOffice(name),
    version: 1,
  }
}

import type { Agency, AgencyKind } from '../agency/agency.ts'
import { directoryOf } from '../agency/directory.ts'
import { agencyKey } from '../agency/names.ts'
import { newAgency } from '../agency/new-agency.ts'
import type { Sha256 } from '../ids.ts'
import type { Day } from '../time/day.ts'
import { assignmentsOf, needsOffice } from './assign.ts'
import type { Draft } from './draft.ts'
import type { Duty } from './duty.ts'

/** What a new agency of a locality starts with. */
export interface Naming {
  readonly localityId: string
  readonly sha256: Sha256
  /** The address a named body gets at once; null leaves it to the clerk. */
  readonly addressOf: (name: string) => string | null
  /** The day of the plan, which decides what body a name means; without it every name is its own. */
  readonly on?: Day
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
    if (agencyKey(name) !== '' && !known.has(agencyKey(name))) add(named(name, naming))
  const office = agencies.some((agency) => agency.office)
  const directory = directoryOf(agencies, naming.on)
  if (!office && duties.some((duty) => !duty.dropped && needsOffice(duty, agencies, directory))) {
    add(named(OFFICE_NAME, naming))
  }
  return agencies
}

/** The assignments of every kept duty, in order. */
export function assignAll(duties: readonly Duty[], agencies: readonly Agency[], on?: Day) {
  const directory = directoryOf(agencies, on)
  return duties
    .filter((duty) => !duty.dropped)
    .map((duty) => ({ duty, assignments: assignmentsOf(duty, agencies, directory, on) }))
}

const UNREACHED: readonly AgencyKind[] = ['placeholder', 'collective-all', 'collective-related']

function named(name: string, naming: Naming): Agency {
  const agency = newAgency(name, naming)
  return UNREACHED.includes(agency.kind) ? agency : { ...agency, email: naming.addressOf(name) }
}

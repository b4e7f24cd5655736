import type { Agency, AgencyKind } from '../agency/agency.ts'
import { withAlias } from '../agency/aliases.ts'
import { agencyKey } from '../agency/names.ts'
import { newAgency } from '../agency/new-agency.ts'
import type { Sha256 } from '../ids.ts'
import type { Day } from '../time/day.ts'
import { assignmentsOf, needsOffice } from './assign.ts'
import type { Draft } from './draft.ts'
import type { Duty } from './duty.ts'
import { type NameDecision, namingOf } from './name-decision.ts'

/** What a new agency of a locality starts with. */
export interface NewNames {
  readonly localityId: string
  readonly sha256: Sha256
  /** The address a named body gets at once; null leaves it to the clerk. */
  readonly addressOf: (name: string) => string | null
  /** The day of the plan, which decides what body a name means; without it every name is its own. */
  readonly on?: Day
  /** What the clerk settled about the plan's names. */
  readonly decisions?: readonly NameDecision[]
}

const OFFICE_NAME = 'Văn phòng HĐND và UBND'

/** The agencies of a locality once a plan is published: those it has, and every body the plan names for the first time. */
export function agenciesAfter(
  existing: readonly Agency[],
  draft: Pick<Draft, 'responsibilities'>,
  duties: readonly Duty[],
  naming: NewNames,
): Agency[] {
  const names = [
    ...duties
      .filter((duty) => !duty.dropped)
      .flatMap((duty) => [...duty.lead, ...duty.coordinating]),
    ...draft.responsibilities.flatMap((responsibility) => responsibility.agencies),
  ]
  const { decisions = [] } = naming
  const said = new Map(decisions.map((decision) => [decision.key, decision]))
  const known = new Set(existing.flatMap((agency) => agency.keys))
  const agencies = [...existing]
  const add = (agency: Agency): void => {
    for (const key of agency.keys) known.add(key)
    agencies.push(agency)
  }
  for (const name of names) {
    const key = agencyKey(name)
    const decision = said.get(key)
    if (key === '' || known.has(key) || decision?.is !== undefined) continue
    add(named(name, naming, decision?.kind))
  }
  const settled = settle(agencies, decisions, naming)
  const office = settled.some((agency) => agency.office)
  const { directory, members } = namingOf(settled, naming.on, decisions)
  const nobody = duties.some(
    (duty) => !duty.dropped && needsOffice(duty, settled, directory, members),
  )
  return office || !nobody ? settled : [...settled, named(OFFICE_NAME, naming)]
}

/** The directory with what was settled of a plan's names: other spellings learnt, members remembered. */
function settle(
  agencies: readonly Agency[],
  decisions: readonly NameDecision[],
  naming: NewNames,
): Agency[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const bearer = (key: string) => [...byId.values()].find(({ keys }) => keys.includes(key))
  for (const { key, name, is } of decisions) {
    if (is === undefined || bearer(key)) continue
    const meant = byId.get(is)
    const learnt = meant ? withAlias(meant, name) : named(name, naming)
    byId.set(learnt.id, learnt)
  }
  for (const { key, members = [] } of decisions) {
    const group = bearer(key)
    if (group && members.length > 0 && !sameMembers(group, members))
      byId.set(group.id, { ...group, members })
  }
  return [...byId.values()]
}

function sameMembers(agency: Agency, members: readonly string[]): boolean {
  return agency.members.join(' ') === members.join(' ')
}

/** The assignments of every kept duty, in order. */
export function assignAll(
  duties: readonly Duty[],
  agencies: readonly Agency[],
  on?: Day,
  decisions: readonly NameDecision[] = [],
) {
  const { directory, members } = namingOf(agencies, on, decisions)
  return duties
    .filter((duty) => !duty.dropped)
    .map((duty) => ({ duty, assignments: assignmentsOf(duty, agencies, directory, on, members) }))
}

const UNREACHED: readonly AgencyKind[] = ['placeholder', 'collective-all', 'collective-related']

function named(name: string, naming: NewNames, kind?: AgencyKind): Agency {
  const made = newAgency(name, naming)
  const agency = kind === undefined ? made : { ...made, kind }
  return UNREACHED.includes(agency.kind) ? agency : { ...agency, email: naming.addressOf(name) }
}

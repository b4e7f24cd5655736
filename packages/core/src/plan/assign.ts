import { type Agency, isAsked, isGroup, membersOfAll, receivesCards } from '../agency/agency.ts'
import type { Directory } from '../agency/directory.ts'
import { agencyKey } from '../agency/names.ts'
import type { Assignment, Role } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import type { Duty } from './duty.ts'

/** Who was picked to stand for a group, or appointed, in one plan; by the key of the printed name. */
export type Picked = ReadonlyMap<string, readonly Agency[]>

interface Reading {
  readonly directory: Directory
  readonly picked: Picked
  readonly on?: Day
}

const NOBODY: Picked = new Map()

/**
 * Who answers for a duty: named bodies themselves, every named body and officer for a collective of all, nobody for
 * "có liên quan" until members are picked; when no body is left as lead, the ward's office keeps the duty.
 */
export function assignmentsOf(
  duty: Duty,
  agencies: readonly Agency[],
  directory: Directory,
  on?: Day,
  picked: Picked = NOBODY,
): Assignment[] {
  const of = (name: string, role: Role): Assignment[] =>
    expand(name, role, agencies, { directory, picked, ...(on ? { on } : {}) })
  const lead = duty.lead.flatMap((name) => of(name, 'lead'))
  const office = agencies.find((agency) => agency.office)
  const kept = lead.length > 0 || !office ? lead : [heldBy(office, duty)]
  const coordinating = duty.coordinating.flatMap((name) => of(name, 'coordinating'))
  return onePerAgency([...kept, ...coordinating])
}

/** Whether no named body would lead this duty, so that the office must keep it. */
export function needsOffice(
  duty: Duty,
  agencies: readonly Agency[],
  directory: Directory,
  picked: Picked = NOBODY,
): boolean {
  return duty.lead.every(
    (name) => expand(name, 'lead', agencies, { directory, picked }).length === 0,
  )
}

function expand(
  name: string,
  role: Role,
  agencies: readonly Agency[],
  { directory, picked, on }: Reading,
): Assignment[] {
  const agency = directory.get(agencyKey(name))
  if (!agency) return []
  const members = picked.get(agencyKey(name)) ?? []
  if (members.length > 0 && (agency.kind === 'placeholder' || isGroup(agency.kind)))
    return members.map((member) => part(member, role, agency.name))
  if (agency.kind === 'collective-all')
    return membersOfAll(agencies, on).map((member) => part(member, role, agency.name))
  return receivesCards(agency.kind) ? [part(agency, role, null)] : []
}

/** The office's part in a duty that names nobody to lead it: kept, not led. */
function heldBy(office: Agency, duty: Duty): Assignment {
  return { ...part(office, 'lead', duty.lead[0] ?? null), held: true }
}

function part(agency: Agency, role: Role, via: string | null): Assignment {
  return { agencyId: agency.id, name: agency.name, role, via, asked: isAsked(agency.kind) }
}

function onePerAgency(assignments: readonly Assignment[]): Assignment[] {
  const kept = new Map<string, Assignment>()
  for (const assignment of assignments) {
    const before = kept.get(assignment.agencyId)
    const closer =
      before !== undefined &&
      before.role === assignment.role &&
      before.via !== null &&
      assignment.via === null
    if (before === undefined || closer) kept.set(assignment.agencyId, assignment)
  }
  return [...kept.values()]
}

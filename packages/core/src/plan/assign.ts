import { type Agency, isAsked, membersOfAll, receivesCards } from '../agency/agency.ts'
import { agencyKey } from '../agency/names.ts'
import type { Assignment, Role } from '../task/task.ts'
import type { Duty } from './duty.ts'

/** The agencies of a locality by every folded spelling of theirs. */
export type Directory = ReadonlyMap<string, Agency>

/** Indexes agencies by their keys. */
export function directoryOf(agencies: readonly Agency[]): Directory {
  return new Map(agencies.flatMap((agency) => agency.keys.map((key) => [key, agency] as const)))
}

/**
 * Who answers for a duty: named bodies themselves, every named body and officer for a collective of all, nobody for
 * "có liên quan" until members are picked; when no body is left as lead, the ward's office keeps the duty.
 */
export function assignmentsOf(
  duty: Duty,
  agencies: readonly Agency[],
  directory: Directory,
): Assignment[] {
  const lead = duty.lead.flatMap((name) => expand(name, 'lead', agencies, directory))
  const office = agencies.find((agency) => agency.office)
  const kept = lead.length > 0 || !office ? lead : [part(office, 'lead', duty.lead[0] ?? null)]
  const coordinating = duty.coordinating.flatMap((name) =>
    expand(name, 'coordinating', agencies, directory),
  )
  return onePerAgency([...kept, ...coordinating])
}

/** Whether no named body would lead this duty, so that the office must keep it. */
export function needsOffice(
  duty: Duty,
  agencies: readonly Agency[],
  directory: Directory,
): boolean {
  return duty.lead.every((name) => expand(name, 'lead', agencies, directory).length === 0)
}

function expand(
  name: string,
  role: Role,
  agencies: readonly Agency[],
  directory: Directory,
): Assignment[] {
  const agency = directory.get(agencyKey(name))
  if (!agency) return []
  if (agency.kind === 'collective-all')
    return membersOfAll(agencies).map((member) => part(member, role, agency.name))
  return receivesCards(agency.kind) ? [part(agency, role, null)] : []
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

import { type Agency, isAsked, membersOfAll, receivesCards } from '../agency/agency.ts'
import type { Directory } from '../agency/directory.ts'
import { agencyKey } from '../agency/names.ts'
import type { Assignment, Role } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import type { Duty } from './duty.ts'

/**
 * Who answers for a duty: named bodies themselves, every named body and officer for a collective of all, nobody for
 * "có liên quan" until members are picked; when no body is left as lead, the ward's office keeps the duty.
 */
export function assignmentsOf(
  duty: Duty,
  agencies: readonly Agency[],
  directory: Directory,
  on?: Day,
): Assignment[] {
  const lead = duty.lead.flatMap((name) => expand(name, 'lead', agencies, directory, on))
  const office = agencies.find((agency) => agency.office)
  const kept = lead.length > 0 || !office ? lead : [heldBy(office, duty)]
  const coordinating = duty.coordinating.flatMap((name) =>
    expand(name, 'coordinating', agencies, directory, on),
  )
  return onePerAgency([...kept, ...coordinating])
}

/** Whether no named body would lead this duty, so that the office must keep it. */
export function needsOffice(
  duty: Duty,
  agencies: readonly Agency[],
  directory: Directory,
  on?: Day,
): boolean {
  return duty.lead.every((name) => expand(name, 'lead', agencies, directory, on).length === 0)
}

function expand(
  name: string,
  role: Role,
  agencies: readonly Agency[],
  directory: Directory,
  on?: Day,
): Assignment[] {
  const agency = directory.get(agencyKey(name))
  if (!agency) return []
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

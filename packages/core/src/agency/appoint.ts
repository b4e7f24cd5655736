import { type Context, requireOfficeOrLeader } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Assignment, Role, Task } from '../task/task.ts'
import { type Agency, isGroup, receivesCards } from './agency.ts'
import { handShares, partOf, type ShareStore } from './hand-shares.ts'

/** Who is given one duty that the plan gives to a group, or to somebody still to be chosen. */
export interface Appointment {
  readonly taskId: string
  /** The placeholder or the group as the directory names it. */
  readonly groupId: string
  readonly role: Role
  readonly memberIds: readonly string[]
}

const MOST_MEMBERS = 40

/**
 * The chairman's choice: gives a duty of a placeholder, or of a group nobody has picked members of, to those chosen.
 * What the placeholder or the office had of it passes on with its notes; the choice replaces an earlier one.
 */
export async function appoint(
  ctx: Context,
  deps: { readonly store: ShareStore },
  input: Appointment,
): Promise<boolean> {
  requireOfficeOrLeader(ctx)
  const { store } = deps
  const agencies = await store.listAgencies(ctx.localityId)
  const group = agencies.find(({ id }) => id === input.groupId)
  if (!group) throw new DomainError('not-found', 'agency.unknown', { agencyId: input.groupId })
  if (group.kind !== 'placeholder' && !isGroup(group.kind))
    throw new DomainError('invalid', 'agency.no-group')
  const members = input.memberIds.flatMap((id) => agencies.find((agency) => agency.id === id) ?? [])
  const sound = members.every(({ kind }) => receivesCards(kind) && kind !== 'placeholder')
  if (members.length === 0 || members.length > MOST_MEMBERS || !sound)
    throw new DomainError('invalid', 'agency.no-members')
  const task = await store.getTask(ctx.localityId, input.taskId)
  const plans = await store.listPlans(ctx.localityId)
  const plan = plans.find(({ id }) => id === task?.planId)
  if (!task || !plan) throw new DomainError('not-found', 'task.unknown', { taskId: input.taskId })
  const to = members.map((member) => partOf(member, input.role, group.name))
  return handShares(ctx, store, {
    plan,
    taskId: task.id,
    action: 'task.appointed',
    handing: (standing) => ({ from: leaving(standing, group, input.role, to), to }),
    detail: { group: group.id },
  })
}

/** Whoever had the share until now: the placeholder, those chosen before, and the office where it kept a lead. */
function leaving(
  task: Task,
  group: Agency,
  role: Role,
  to: readonly Assignment[],
): readonly string[] {
  return task.assignments
    .filter(
      (share) =>
        share.role === role &&
        (share.agencyId === group.id || share.held === true || share.via === group.name),
    )
    .map(({ agencyId }) => agencyId)
    .filter((id) => !to.some(({ agencyId }) => agencyId === id))
}

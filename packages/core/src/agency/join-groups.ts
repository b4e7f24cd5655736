import { type Context, requireOffice } from '../context.ts'
import type { Plan } from '../plan/plan.ts'
import type { Role, Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import { type Agency, membersOfAll } from './agency.ts'
import { type Directory, directoryOf } from './directory.ts'
import { handShares, partOf, type ShareStore } from './hand-shares.ts'
import { agencyKey } from './names.ts'

/** A body that a plan means by "các cơ quan, đơn vị" and that has no share of that duty yet, because it came later. */
export interface Newcomer {
  readonly plan: Plan
  readonly task: Task
  readonly agency: Agency
  readonly role: Role
  readonly via: string
}

/** Who has come to a locality since its plans gave duties to everybody. */
export function newcomersOf(
  plan: Plan,
  tasks: readonly Task[],
  agencies: readonly Agency[],
  today: Day,
): Newcomer[] {
  const directory = directoryOf(agencies)
  const members = membersOfAll(agencies, today)
  return tasks.flatMap((task) =>
    ahead(task, today)
      ? groupsOfAll(task, directory).flatMap(({ group, role }) =>
          members
            .filter(({ id }) => ![...task.assignments, ...(task.handedOn ?? [])].some(isOf(id)))
            .map((agency) => ({ plan, task, agency, role, via: group.name })),
        )
      : [],
  )
}

/** Gives newcomers their share of what every agency must do, from today on; called again it goes on where it stopped. */
export async function joinGroups(
  ctx: Context,
  deps: { readonly store: ShareStore },
  only?: Agency,
): Promise<number> {
  requireOffice(ctx)
  const { store } = deps
  const agencies = await store.listAgencies(ctx.localityId)
  const plans = await store.listPlans(ctx.localityId)
  let joined = 0
  for (const plan of plans.filter(({ state }) => state === 'active')) {
    const tasks = await store.listTasks(ctx.localityId, plan.id)
    const found = newcomersOf(plan, tasks, agencies, ctx.today).filter(
      ({ agency }) => only === undefined || agency.id === only.id,
    )
    for (const [taskId, newcomers] of Map.groupBy(found, ({ task }) => task.id)) {
      const to = newcomers.map(({ agency, role, via }) => partOf(agency, role, via))
      const changed = await handShares(ctx, store, {
        plan,
        taskId,
        action: 'task.joined',
        handing: () => ({ from: [], to }),
        takesUp: (occurrence) => occurrence.lastDay === null || occurrence.lastDay >= ctx.today,
      })
      joined += changed ? 1 : 0
    }
  }
  return joined
}

function groupsOfAll(task: Task, directory: Directory): { group: Agency; role: Role }[] {
  const named = (names: readonly string[], role: Role) =>
    names
      .flatMap((name) => directory.get(agencyKey(name)) ?? [])
      .filter(({ kind }) => kind === 'collective-all')
      .map((group) => ({ group, role }))
  const all = [
    ...named(task.leadAsPrinted, 'lead'),
    ...named(task.coordinatingAsPrinted, 'coordinating'),
  ]
  // Somebody was already meant by the group, or the group was settled otherwise.
  const meant = all.filter(({ group }) => task.assignments.some(({ via }) => via === group.name))
  return meant.slice(0, 1)
}

/** A duty over and done with is nobody's to join. */
function ahead(task: Task, today: Day): boolean {
  return task.occurrences.some(
    (each) =>
      each.tracked &&
      each.progress.state !== 'done' &&
      (each.lastDay === null || each.lastDay >= today),
  )
}

function isOf(agencyId: string): (share: { readonly agencyId: string }) => boolean {
  return (share) => share.agencyId === agencyId
}

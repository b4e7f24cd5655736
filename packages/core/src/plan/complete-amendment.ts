import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Task } from '../task/task.ts'
import { dayAt } from '../time/day.ts'
import type { SlotRules } from '../time/occurrences.ts'
import { type Amended, type Amending, amendedTasks } from './amend-preview.ts'
import { isSame } from './amend-same.ts'
import type { PlanVersion } from './amend-versions.ts'
import { finishCards } from './complete-cards.ts'
import { dutiesOf } from './duty.ts'
import { agenciesAfter } from './name-agencies.ts'
import { boundsOf, type Plan, planLabel } from './plan.ts'
import type { PublishDeps } from './publish-plan.ts'
import { rememberNames } from './remember-names.ts'

const ATTEMPTS = 5

/**
 * Finishes what a plan's last version changes: agencies, tasks, cards, feeds. What is done already is only read; the
 * instants are those of the version, so that the same bytes come of it whenever it is finished.
 */
export async function finishAmendment(ctx: Context, deps: PublishDeps, plan: Plan): Promise<Plan> {
  const { store } = deps
  const version = plan.versions?.at(-1)
  // A change of one task with very many cards has no version of its own.
  if (version && version.at === plan.changingAt) await finishTasks(ctx, deps, plan, version)
  await finishCards(ctx, deps, plan)
  return (await store.getPlan(ctx.localityId, plan.id)) ?? plan
}

async function finishTasks(ctx: Context, deps: PublishDeps, plan: Plan, version: PlanVersion) {
  const { store } = deps
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const amended = amendedTasks(await amendingOf(ctx, deps, plan, version))
    const changed = [...amended.continued, ...amended.removed].filter(
      ({ before, after }) => !isSame(before, after),
    )
    await store.addTasks(ctx.localityId, amended.added.filter(isAbsent(amended)))
    const moved = await store.putTasks(
      ctx.localityId,
      changed.map(({ after }) => after),
    )
    // Whoever reported in between is not overwritten; the change is worked out anew over what was reported.
    if (moved.length === 0) return
  }
  throw new DomainError('conflict', 'store.busy')
}

async function amendingOf(
  ctx: Context,
  deps: PublishDeps,
  plan: Plan,
  version: PlanVersion,
): Promise<Amending> {
  const { localityId } = ctx
  const { store, sha256 } = deps
  const [amendment, own, other, tasks] = await Promise.all([
    store.getAmendment(localityId, version.id),
    store.getDraft(localityId, plan.id),
    store.getDraft(localityId, version.id),
    store.listTasksEver(localityId, plan.id),
  ])
  if (!amendment || !own || !other)
    throw new DomainError('not-found', 'plan.unknown', { planId: version.id })
  const [before, after] = version.kind === 'partial' ? [own, other] : [other, own]
  const duties = dutiesOf(after.draft, after.decisions)
  const on = version.issuedOn ?? version.on
  const names = (await store.getNames(localityId, version.id)).decisions
  const { addressOf = () => null } = deps
  const naming = { localityId, sha256, addressOf, on, decisions: names }
  const existing = await store.listAgencies(localityId)
  const agencies = agenciesAfter(existing, after.draft, duties, naming)
  await store.addAgencies(localityId, agencies.slice(existing.length))
  await rememberNames(ctx, store, existing, agencies)
  const { id: by, kind, at } = version
  return {
    ...{ plan, by, kind, tasks, before, after, agencies, named: on, names, sha256 },
    matches: new Map(amendment.matches.map(({ key, taskId, order }) => [key, { taskId, order }])),
    rules: await rulesFor(ctx, deps, plan.period),
    change: {
      ...{ at, on: dayAt(at), by: planLabel({ ...version, issuedOnPartial: null }) },
      renames: amendment.renames,
    },
  }
}

/** What turns the printed times of a plan of these years into days. */
export async function rulesFor(
  ctx: Context,
  deps: PublishDeps,
  period: Plan['period'],
): Promise<SlotRules> {
  const locality = await deps.store.getLocality(ctx.localityId)
  if (!locality) throw new DomainError('not-found', 'locality.unknown', { id: ctx.localityId })
  return { bounds: boundsOf(period), reporting: locality.reporting, daysOff: deps.daysOff }
}

/** New tasks of an earlier attempt stand among the tasks already. */
function isAbsent({ continued, removed }: Amended): (task: Task) => boolean {
  const known = new Set([...continued, ...removed].map(({ before }) => before.id))
  return ({ id }) => !known.has(id)
}

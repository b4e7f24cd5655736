import type { AgencyStore } from '../agency/store.ts'
import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Sha256 } from '../ids.ts'
import type { LocalityStore } from '../locality/store.ts'
import type { TaskStore } from '../task/store.ts'
import type { Task } from '../task/task.ts'
import { addDays, type Day } from '../time/day.ts'
import type { DaysOff } from '../time/holidays.ts'
import { buildCards, buildTask } from './build-tasks.ts'
import { finishAmendment } from './complete-amendment.ts'
import { dutiesOf } from './duty.ts'
import { agenciesAfter, assignAll } from './name-agencies.ts'
import type { NameStore } from './name-decision.ts'
import { boundsOf, dayOfPlan, type Plan } from './plan.ts'
import { rememberNames } from './remember-names.ts'
import type { PlanStore } from './store.ts'

/** What publishing needs. */
export interface PublishDeps {
  readonly store: PlanStore & AgencyStore & LocalityStore & TaskStore & NameStore
  readonly sha256: Sha256
  readonly daysOff: DaysOff
  /** The address a newly named body gets at once; without it every address waits for the clerk. */
  readonly addressOf?: (name: string) => string | null
  /** Takes over what would take longer than an answer may: the plan is finished by publishing it again. */
  readonly finishLater?: (localityId: string, planId: string) => void
}

/** More cards than this are left to `finishLater`, where there is one: large writes are the projector's. */
const CARDS_AT_ONCE = 80

const YEAR = 365

/**
 * Makes a draft binding: agencies, tasks, then cards. Every step may be repeated, so a publication that was cut off
 * is finished by calling it again, and one that is finished is answered as it stands.
 */
export async function publishPlan(
  ctx: Context,
  deps: PublishDeps,
  input: { readonly planId: string },
): Promise<Plan> {
  requireOffice(ctx)
  const { store, sha256 } = deps
  const found = await store.getPlan(ctx.localityId, input.planId)
  const kept = await store.getDraft(ctx.localityId, input.planId)
  const locality = await store.getLocality(ctx.localityId)
  if (!found || !kept || !locality)
    throw new DomainError('not-found', 'plan.unknown', { planId: input.planId })
  if (isPublished(found)) return found.fanningOut ? takeUp(ctx, deps, found) : found

  const checked = dutiesOf(kept.draft, kept.decisions)
  if (checked.every((duty) => duty.dropped)) throw new DomainError('invalid', 'plan.no-duty')
  await store.beginImport(ctx.localityId, found.id)
  // Read again: from here on nobody can save a decision, and one saved a moment ago must count.
  const settled = (await store.getDraft(ctx.localityId, found.id)) ?? kept
  const duties =
    settled.version === kept.version ? checked : dutiesOf(settled.draft, settled.decisions)
  const on = dayOfPlan(found)
  const naming = {
    localityId: ctx.localityId,
    sha256,
    addressOf: deps.addressOf ?? (() => null),
    on,
    decisions: (await store.getNames(ctx.localityId, found.id)).decisions,
  }
  const existing = await store.listAgencies(ctx.localityId)
  const agencies = agenciesAfter(existing, settled.draft, duties, naming)
  const rules = {
    bounds: boundsOf(found.period),
    reporting: locality.reporting,
    daysOff: deps.daysOff,
  }
  const tasks = assignAll(duties, agencies, on, naming.decisions).map((assigned) =>
    buildTask(found, assigned, rules, ctx.now, sha256),
  )

  await store.addAgencies(ctx.localityId, agencies)
  await rememberNames(ctx, store, existing, agencies)
  await store.addTasks(ctx.localityId, tasks)
  const published: Plan = {
    ...found,
    state: isOver(tasks, found, ctx.today) ? 'closed' : 'active',
    taskCount: tasks.filter((task) => task.origin === 'task').length,
    publishedAt: ctx.now,
    fanningOut: true,
  }
  await store.activate(
    ctx.localityId,
    published,
    auditEvent(ctx, 'plan.published', found.id, { tasks: tasks.length }),
  )
  const cards = tasks.reduce((sum, task) => sum + cardCount(task), 0)
  if (cards <= CARDS_AT_ONCE || !deps.finishLater) return finish(ctx, deps, published)
  deps.finishLater(ctx.localityId, found.id)
  return (await store.getPlan(ctx.localityId, found.id)) ?? published
}

function cardCount({ assignments, occurrences }: Task): number {
  return assignments.length * occurrences.filter(({ tracked }) => tracked).length
}

/** A plan in force whose cards are not all there yet: left to whoever finishes it, or finished here. */
async function takeUp(ctx: Context, deps: PublishDeps, plan: Plan): Promise<Plan> {
  if (!deps.finishLater) return finish(ctx, deps, plan)
  deps.finishLater(ctx.localityId, plan.id)
  return plan
}

async function finish(ctx: Context, deps: PublishDeps, plan: Plan): Promise<Plan> {
  const { store } = deps
  if (plan.changingAt !== undefined) return finishAmendment(ctx, deps, plan)
  const tasks = await store.listTasks(ctx.localityId, plan.id)
  await store.addCards(
    ctx.localityId,
    tasks.flatMap((task) => buildCards(plan, task, plan.publishedAt ?? ctx.now)),
  )
  const concerned = new Set(
    tasks.flatMap((task) => task.assignments.map((assignment) => assignment.agencyId)),
  )
  await store.finishFanOut(ctx.localityId, plan.id, [...concerned], ctx.now)
  return (await store.getPlan(ctx.localityId, plan.id)) ?? plan
}

function isPublished(plan: Plan): boolean {
  return plan.state === 'active' || plan.state === 'closed'
}

/** A plan whose last day of all lies more than a year back enters closed: shown, never mailed. */
function isOver(tasks: readonly Task[], plan: Plan, today: Day): boolean {
  const days = tasks.flatMap((task) => task.occurrences.flatMap((each) => each.lastDay ?? []))
  const end = boundsOf(plan.period)?.to
  const last = [...days, ...(end && plan.period?.to !== null ? [end] : [])].toSorted().at(-1)
  return last !== undefined && last < addDays(today, -YEAR)
}

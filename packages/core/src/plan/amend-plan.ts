import type { Agency } from '../agency/agency.ts'
import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import { changedCount, linesOf } from './amend-lines.ts'
import { type Matches, matchDuties } from './amend-match.ts'
import { type Amended, amendedTasks, type SettledText } from './amend-preview.ts'
import { isSame } from './amend-same.ts'
import { turnedPlan } from './amend-turns.ts'
import type { Amendment, AmendmentKind, PlanVersion } from './amend-versions.ts'
import { finishAmendment, rulesFor } from './complete-amendment.ts'
import type { DutyKey } from './decision.ts'
import { type Duty, dutiesOf } from './duty.ts'
import { agenciesAfter } from './name-agencies.ts'
import type { NameDecision } from './name-decision.ts'
import { type Plan, planLabel } from './plan.ts'
import { type PublishDeps, publishPlan } from './publish-plan.ts'

/** A larger plan is left to `finishLater`, where there is one. */
const TASKS_AT_ONCE = 80

/** Which received document changes which plan, and how. */
export interface PlanAmendment {
  readonly planId: string
  /** The draft that holds the amending text, with whatever its clerk settled. */
  readonly by: string
  readonly kind: AmendmentKind
  /** What the clerk corrected of the matching. */
  readonly matches?: Matches
  /** Calls the plan by the new number, date and title from now on; a signed copy always does. */
  readonly rename?: boolean
}

/** What an amendment would do, before anything is written. */
export interface AmendmentPreview {
  readonly plan: Plan
  readonly document: Plan
  readonly tasks: readonly Task[]
  readonly duties: readonly Duty[]
  readonly matches: Matches
  readonly amended: Amended
}

/** Shows what a received document would change of a published plan. */
export async function previewAmendment(
  ctx: Context,
  deps: PublishDeps,
  input: PlanAmendment,
): Promise<AmendmentPreview> {
  requireOffice(ctx)
  const { store } = deps
  const [plan, document, before, after] = await Promise.all([
    store.getPlan(ctx.localityId, input.planId),
    store.getPlan(ctx.localityId, input.by),
    store.getDraft(ctx.localityId, input.planId),
    store.getDraft(ctx.localityId, input.by),
  ])
  if (!plan || !before) throw new DomainError('not-found', 'plan.unknown', { planId: input.planId })
  if (!document || !after) throw new DomainError('not-found', 'plan.unknown', { planId: input.by })
  if (plan.state !== 'active' && plan.state !== 'closed')
    throw new DomainError('conflict', 'plan.not-published', { planId: plan.id })
  if (document.state !== 'draft')
    throw new DomainError('conflict', 'plan.not-draft', { planId: document.id })
  if (plan.fanningOut) throw new DomainError('conflict', 'plan.unfinished', { planId: plan.id })
  const tasks = await store.listTasks(ctx.localityId, plan.id)
  const duties = dutiesOf(after.draft, after.decisions).filter(({ dropped }) => !dropped)
  if (duties.length === 0) throw new DomainError('invalid', 'plan.no-duty')
  const matches = matchDuties(tasks, duties, input.matches)
  const named = document.issuedOn ?? ctx.today
  const names = (await store.getNames(ctx.localityId, document.id)).decisions
  const amended = amendedTasks({
    plan,
    named,
    names,
    by: document.id,
    kind: input.kind,
    tasks,
    before,
    after,
    matches: placesOf(matches, tasks),
    agencies: await agenciesFor(ctx, deps, after, duties, named, names),
    rules: await rulesFor(ctx, deps, periodOf(plan, document, input.kind)),
    change: {
      ...{ at: ctx.now, on: ctx.today, by: planLabel(document) },
      renames: renames(plan, document, input),
    },
    sha256: deps.sha256,
  })
  return { plan, document, tasks, duties, matches, amended }
}

/**
 * Makes a received document a version of a published plan. Tasks keep their ids, answers and history; what is taken out
 * is void and leaves the calendars. Cut off anywhere, it is finished by calling it, or publishing the plan, again.
 */
export async function amendPlan(
  ctx: Context,
  deps: PublishDeps,
  input: PlanAmendment,
): Promise<Plan> {
  requireOffice(ctx)
  const { store } = deps
  const [standing, merged] = await Promise.all([
    store.getPlan(ctx.localityId, input.planId),
    store.getPlan(ctx.localityId, input.by),
  ])
  if (standing && merged?.mergedInto === standing.id)
    return publishPlan(ctx, deps, { planId: standing.id })

  const preview = await previewAmendment(ctx, deps, input)
  const { plan, document, tasks, matches, amended } = preview
  const places = placesOf(matches, tasks)
  const version = versionOf(ctx, document, input.kind, amended)
  const amendment: Amendment = {
    planId: plan.id,
    kind: input.kind,
    renames: renames(plan, document, input),
    matches: [...places].map(([key, place]) => ({ key, ...place })),
    lines: linesOf(amended),
  }
  const turned = turnedPlan(
    plan,
    [
      ...amended.continued,
      ...amended.removed,
      ...amended.added.map((after) => ({ before: null, after })),
    ],
    ctx.now,
  )
  const next: Plan = {
    ...turned,
    ...(amendment.renames ? namesOf(document) : {}),
    period: periodOf(plan, document, input.kind),
    taskCount: countTasks(amended, tasks),
    versions: [...(plan.versions ?? []), version],
    fanningOut: true,
    changingAt: ctx.now,
  }
  await store.beginChange(ctx.localityId, {
    plan: next,
    document: { ...document, mergedInto: plan.id },
    swap: input.kind !== 'partial',
    amendment,
    event: auditEvent(ctx, 'plan.amended', plan.id, {
      by: document.id,
      kind: input.kind,
      added: version.added,
      removed: version.removed,
      changed: version.changed,
    }),
  })
  const begun = { ...next, version: next.version + 1 }
  if (tasks.length + amended.added.length <= TASKS_AT_ONCE || !deps.finishLater)
    return finishAmendment(ctx, deps, begun)
  deps.finishLater(ctx.localityId, plan.id)
  return begun
}

/** The place of every matched task in the text before: what tells later whether its print is still the same. */
function placesOf(matches: Matches, tasks: readonly Task[]) {
  const orders = new Map(tasks.map(({ id, order, words }) => [id, words ? null : order]))
  return new Map(
    [...matches].map(([key, taskId]: [DutyKey, string | null]) => {
      const order = taskId === null ? null : (orders.get(taskId) ?? null)
      return [key, { taskId, order }] as const
    }),
  )
}

async function agenciesFor(
  ctx: Context,
  deps: PublishDeps,
  { draft }: SettledText,
  duties: readonly Duty[],
  on: Day,
  decisions: readonly NameDecision[],
): Promise<Agency[]> {
  const { localityId } = ctx
  const { sha256, addressOf = () => null } = deps
  const naming = { localityId, sha256, addressOf, on, decisions }
  return agenciesAfter(await deps.store.listAgencies(localityId), draft, duties, naming)
}

/** The plan's years: those of a new whole text, as long as it prints any. */
function periodOf(plan: Plan, document: Plan, kind: AmendmentKind): Plan['period'] {
  return kind === 'partial' ? plan.period : (document.period ?? plan.period)
}

/** Calendars stay quiet: a plan keeps its first name unless it had no number, or the clerk wants the new one. */
function renames(plan: Plan, document: Plan, { kind, rename }: PlanAmendment): boolean {
  if (kind === 'partial' || isSame(namesOf(plan), namesOf(document))) return false
  return kind === 'signed' || rename === true || plan.number === null
}

function namesOf({ number, issuedOn, issuedOnPartial, title }: Plan): Partial<Plan> {
  return { number, issuedOn, issuedOnPartial, title }
}

function versionOf(
  ctx: Context,
  document: Plan,
  kind: AmendmentKind,
  amended: Amended,
): PlanVersion {
  return {
    id: document.id,
    kind,
    number: document.number,
    issuedOn: document.issuedOn,
    at: ctx.now,
    on: ctx.today,
    added: amended.added.length,
    removed: amended.removed.length,
    changed: changedCount(amended),
  }
}

function countTasks({ added, removed }: Amended, tasks: readonly Task[]): number {
  const gone = new Set(removed.map(({ before }) => before.id))
  return [...tasks.filter(({ id }) => !gone.has(id)), ...added].filter(
    ({ origin }) => origin === 'task',
  ).length
}

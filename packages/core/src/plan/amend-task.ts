import { directoryOf } from '../agency/directory.ts'
import type { AgencyStore } from '../agency/store.ts'
import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { LocalityStore } from '../locality/store.ts'
import type { TaskStore } from '../task/store.ts'
import type { Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import { slotsOf } from '../time/occurrences.ts'
import type { Timing } from '../time/timing.ts'
import { changedTask, slotOf, type Wanted } from './amend-changed-task.ts'
import type { Change } from './amend-occurrences.ts'
import { isSame } from './amend-same.ts'
import { saveChange } from './amend-save.ts'
import { assignmentsOf } from './assign.ts'
import { dutyKey } from './decision.ts'
import type { Duty } from './duty.ts'
import { agenciesAfter } from './name-agencies.ts'
import { boundsOf, dayOfPlan, type Plan } from './plan.ts'
import type { PublishDeps } from './publish-plan.ts'
import type { PlanStore } from './store.ts'

/** What changing one published task needs: the same as publishing. */
export type AmendDeps = Pick<PublishDeps, 'sha256' | 'daysOff' | 'addressOf'> & {
  readonly store: PlanStore & AgencyStore & LocalityStore & TaskStore
}

/** What the clerk changes of one published task, and why; what is absent stays. */
export interface TaskAmendment {
  readonly taskId: string
  /** The version the clerk saw; refused when the task has changed since. */
  readonly version?: number
  readonly title?: string
  readonly lastDay?: Day
  /** "việc thường xuyên": no day. */
  readonly ongoing?: boolean
  /** Any other time, with the words as typed. */
  readonly timing?: Timing
  readonly lead?: readonly string[]
  readonly coordinating?: readonly string[]
  readonly reason: string
}

const REASON_MAX = 300
const TITLE_MAX = 2_000

/**
 * Changes one task of a published plan by the clerk's hand. Its id and what agencies reported stay; cards, calendars
 * and the record follow. The same wish a second time writes nothing.
 */
export async function amendTask(
  ctx: Context,
  deps: AmendDeps,
  input: TaskAmendment,
): Promise<Task> {
  requireOffice(ctx)
  const reason = clean(input.reason)
  if (reason === '') throw new DomainError('invalid', 'amend.no-reason')
  if (reason.length > REASON_MAX) throw new DomainError('invalid', 'amend.reason-too-long')
  const title = input.title === undefined ? undefined : clean(input.title)
  if (title === '') throw new DomainError('invalid', 'amend.no-title')
  if (title !== undefined && title.length > TITLE_MAX)
    throw new DomainError('invalid', 'amend.title-too-long')
  if (input.lead?.length === 0) throw new DomainError('invalid', 'amend.no-lead')

  const { store } = deps
  const task = await store.getTask(ctx.localityId, input.taskId)
  if (!task) throw new DomainError('not-found', 'task.unknown', { taskId: input.taskId })
  if (input.version !== undefined && input.version !== task.version)
    throw new DomainError('conflict', 'task.changed', { taskId: task.id })
  if (task.cancelled) throw new DomainError('conflict', 'task.cancelled', { taskId: task.id })
  const plan = await store.getPlan(ctx.localityId, task.planId)
  if (!plan) throw new DomainError('not-found', 'plan.unknown', { planId: task.planId })
  if (plan.fanningOut || plan.changingAt !== undefined)
    throw new DomainError('conflict', 'plan.unfinished', { planId: plan.id })

  const change: Change = { at: ctx.now, on: ctx.today, by: reason }
  const wanted = await wantedOf(ctx, deps, plan, task, { ...input, ...(title ? { title } : {}) })
  const next = changedTask(task, wanted, change)
  if (isSame(next, task)) return task
  const event = auditEvent(ctx, 'task.amended', task.id, {
    reason,
    ...(next.title === task.title ? {} : { titleBefore: task.title, titleAfter: next.title }),
    ...differing('day', daysOf(task), daysOf(next)),
    ...differing('lead', namesOf(task, 'lead'), namesOf(next, 'lead')),
    ...differing('coordinating', namesOf(task, 'coordinating'), namesOf(next, 'coordinating')),
  })
  return saveChange(ctx, deps, { plan, before: task, after: next, event })
}

async function wantedOf(
  ctx: Context,
  deps: AmendDeps,
  plan: Plan,
  task: Task,
  input: TaskAmendment,
): Promise<Wanted> {
  const timing = timingOf(task, input)
  const timed = timing !== null && !isSame(timing, task.timing)
  const lead = input.lead ?? task.leadAsPrinted
  const coordinating = input.coordinating ?? task.coordinatingAsPrinted
  return {
    title: input.title ?? task.title,
    deliverable: task.deliverable,
    timeText: input.timing?.text ?? task.timeText,
    ...(timed
      ? { timing, timings: [], operator: null, printed: null }
      : {
          timing: task.timing,
          timings: task.timings,
          operator: task.operator,
          printed: task.printed,
        }),
    leadAsPrinted: lead,
    coordinatingAsPrinted: coordinating,
    assignments:
      input.lead || input.coordinating
        ? await assign(ctx, deps, { ...dutyOf(task), lead, coordinating }, dayOfPlan(plan))
        : task.assignments,
    slots: timed ? slotsOf([timing], await rulesOf(ctx, deps, plan)) : task.occurrences.map(slotOf),
  }
}

function timingOf(task: Task, { lastDay, ongoing, timing }: TaskAmendment): Timing | null {
  const text = task.timeText
  if (lastDay !== undefined)
    return { kind: 'date', text, operator: 'within', printed: lastDay, lastDay }
  return ongoing ? { kind: 'ongoing', text, from: null, to: null } : (timing ?? null)
}

async function rulesOf(ctx: Context, deps: AmendDeps, plan: Plan) {
  const locality = await deps.store.getLocality(ctx.localityId)
  if (!locality) throw new DomainError('not-found', 'locality.unknown', { id: ctx.localityId })
  const { reporting } = locality
  return { bounds: boundsOf(plan.period), reporting, daysOff: deps.daysOff }
}

/** Who answers for the duty; bodies named for the first time join the ward's agencies. */
async function assign(ctx: Context, deps: AmendDeps, duty: Duty, on: Day) {
  const { localityId } = ctx
  const existing = await deps.store.listAgencies(localityId)
  const naming = { localityId, sha256: deps.sha256, addressOf: deps.addressOf ?? (() => null), on }
  const agencies = agenciesAfter(existing, { responsibilities: [] }, [duty], naming)
  await deps.store.addAgencies(localityId, agencies.slice(existing.length))
  return assignmentsOf(duty, agencies, directoryOf(agencies, on), on)
}

function dutyOf(task: Task): Duty {
  return {
    ...task,
    key: dutyKey(task.origin, task.order),
    lead: task.leadAsPrinted,
    coordinating: task.coordinatingAsPrinted,
    dropped: false,
    datable: true,
  }
}

function daysOf(task: Task): string {
  if (task.timing.kind === 'ongoing') return 'ongoing'
  return task.occurrences.map(({ lastDay }) => lastDay ?? '').join(' ')
}

function namesOf(task: Task, role: Task['assignments'][0]['role']): string {
  const names = task.assignments.filter((each) => each.role === role).map(({ name }) => name)
  return names.join('; ')
}

function differing(name: string, before: string, after: string): Record<string, string> {
  return before === after ? {} : { [`${name}Before`]: before, [`${name}After`]: after }
}

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

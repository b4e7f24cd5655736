import { auditEvent } from '../audit/record.ts'
import { type Context, requireOffice } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { LocalityStore } from '../locality/store.ts'
import type { TaskStore } from '../task/store.ts'
import type { Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import type { DaysOff } from '../time/holidays.ts'
import { slotsOf } from '../time/occurrences.ts'
import type { Timing } from '../time/timing.ts'
import { changedTask } from './amend-changed-task.ts'
import { isSame } from './amend-same.ts'
import { saveChange } from './amend-save.ts'
import { boundsOf } from './plan.ts'
import type { PlanStore } from './store.ts'

/** The day of an event that a published task is counted from. */
export interface EventDayInput {
  readonly taskId: string
  /** Which of the task's times, counted from 0. */
  readonly index: number
  readonly day: Day
}

/**
 * Gives the day on which an event happened or will happen: the task counted from it gets its last day, in cards and
 * calendars alike. The same day a second time writes nothing, another day moves it.
 */
export async function setEventDay(
  ctx: Context,
  deps: { readonly store: PlanStore & TaskStore & LocalityStore; readonly daysOff: DaysOff },
  input: EventDayInput,
): Promise<Task> {
  requireOffice(ctx)
  const { store, daysOff } = deps
  const task = await store.getTask(ctx.localityId, input.taskId)
  if (!task) throw new DomainError('not-found', 'task.unknown', { taskId: input.taskId })
  if (task.cancelled) throw new DomainError('conflict', 'task.cancelled', { taskId: task.id })
  const times: readonly Timing[] = [task.timing, ...task.timings]
  const said = times[input.index]
  if (said?.kind !== 'relative') throw new DomainError('invalid', 'timing.no-event')
  const [plan, locality] = await Promise.all([
    store.getPlan(ctx.localityId, task.planId),
    store.getLocality(ctx.localityId),
  ])
  if (!plan || !locality)
    throw new DomainError('not-found', 'plan.unknown', { planId: task.planId })
  if (plan.fanningOut || plan.changingAt !== undefined)
    throw new DomainError('conflict', 'plan.unfinished', { planId: plan.id })

  const [timing = task.timing, ...timings] = times.map((each, index) =>
    index === input.index ? { ...said, eventOn: input.day } : each,
  )
  const rules = { bounds: boundsOf(plan.period), reporting: locality.reporting, daysOff }
  const slots = slotsOf([timing, ...timings], rules)
  const change = { at: ctx.now, on: ctx.today, by: said.event }
  const next = changedTask(task, { ...task, timing, timings, slots }, change)
  if (isSame(next, task)) return task
  const event = auditEvent(ctx, 'task.event-day-set', task.id, {
    event: said.event,
    day: input.day,
    before: said.eventOn ?? null,
  })
  return saveChange(ctx, deps, { plan, before: task, after: next, event })
}

import type { AuditEvent } from '../audit/event.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { MOST_CARDS_AT_ONCE, type TaskStore } from '../task/store.ts'
import type { Task } from '../task/task.ts'
import { cardsToWrite, rolledUp, withFormer } from './amend-cards.ts'
import { turnedPlan } from './amend-turns.ts'
import { finishCards } from './complete-cards.ts'
import type { Plan } from './plan.ts'
import type { PlanStore } from './store.ts'

/** One task on either side of a change by its office, and the event that records it. */
export interface SavedChange {
  readonly plan: Plan
  readonly before: Task
  readonly after: Task
  readonly event: AuditEvent
}

/**
 * Writes a changed task with its cards, its feeds and its record at once. Where there are more cards than one write can
 * hold, the plan is marked in the same write and its cards follow; a crash on the way is finished by resuming the plan.
 */
export async function saveChange(
  ctx: Context,
  deps: { readonly store: PlanStore & TaskStore },
  { plan, before, after, event }: SavedChange,
): Promise<Task> {
  const { localityId, now, today } = ctx
  const { store } = deps
  const standing = await store.listCardsOfTask(localityId, withFormer(after))
  const cards = cardsToWrite(plan, after, standing, today)
  const task = rolledUp(after, standing, cards)
  const turned = turnedPlan(plan, [{ before, after }], now)
  if (cards.length <= MOST_CARDS_AT_ONCE) {
    const scopes = scopesOf(before, after)
    const changed = turned === plan ? null : turned
    await store.saveTask(localityId, { task, cards, plan: changed, event, scopes })
    return { ...task, version: task.version + 1 }
  }
  const marked: Plan = { ...turned, fanningOut: true, changingAt: now }
  await store.saveTask(localityId, { task, cards: [], plan: marked, event, scopes: [] })
  await finishCards(ctx, deps, { ...marked, version: marked.version + 1 })
  const saved = await store.getTask(localityId, task.id)
  if (!saved) throw new DomainError('not-found', 'task.unknown', { taskId: task.id })
  return saved
}

/** Every feed a task stood in or stands in. */
export function scopesOf(...sides: readonly (Task | null)[]): string[] {
  const scopes = sides.flatMap((task) => {
    if (task === null) return []
    const agencies = task.assignments.flatMap(({ agencyId, role }) =>
      role === 'lead' ? [`agency-${agencyId}`, `lead-${agencyId}`] : [`agency-${agencyId}`],
    )
    return ['ward', `plan-${task.planId}`, ...agencies]
  })
  return [...new Set(scopes)]
}

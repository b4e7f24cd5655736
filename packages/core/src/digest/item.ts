import { type Plan, planLabel } from '../plan/plan.ts'
import { type Card, statusOf } from '../task/index.ts'
import {
  type Day,
  type DaysOff,
  dayOffName,
  daysBetween,
  workingDayOnOrBefore,
} from '../time/index.ts'
import type { ClosedDay, DigestItem } from './digest.ts'

/** A card as a letter of `today` tells it. */
export function digestItem(card: Card, plan: Plan, today: Day, daysOff: DaysOff): DigestItem {
  const { lastDay } = card
  return {
    taskId: card.taskId,
    occurrence: card.occurrence,
    plan: planLabel(plan),
    ref: card.ref,
    title: card.title,
    deliverable: card.deliverable,
    role: card.role,
    via: card.via,
    asked: card.asked,
    held: card.held === true,
    label: card.label,
    timeText: card.timeText,
    derived: card.derived,
    status: statusOf(card, today),
    opensOn: card.opensOn,
    lastDay,
    daysLeft: lastDay === null ? null : daysBetween(today, lastDay),
    closed: lastDay === null ? null : closedDay(lastDay, daysOff),
    laterOccurrences: 0,
  }
}

/** Lead before coordinating, the soonest first and undated last; then plan, place and id, so that a letter never shuffles. */
export function byUrgency(left: DigestItem, right: DigestItem): number {
  return (
    compare(left.role === 'lead' ? 0 : 1, right.role === 'lead' ? 0 : 1) ||
    compare(left.lastDay ?? '9999', right.lastDay ?? '9999') ||
    compare(left.plan, right.plan) ||
    compare(left.ref, right.ref) ||
    compare(idOf(left), idOf(right))
  )
}

/** Names a card within one agency. */
export function idOf(item: Pick<DigestItem, 'taskId' | 'occurrence'>): string {
  return `${item.taskId}.${item.occurrence}`
}

function closedDay(lastDay: Day, daysOff: DaysOff): ClosedDay | null {
  const name = dayOffName(lastDay, daysOff)
  return name === null ? null : { name, workingDay: workingDayOnOrBefore(lastDay, daysOff) }
}

function compare(left: string | number, right: string | number): number {
  return left < right ? -1 : left > right ? 1 : 0
}

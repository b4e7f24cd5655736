import type { Plan } from '../plan/plan.ts'
import { settledByLeads } from '../task/settle-cards.ts'
import { type Status, statusOf } from '../task/status.ts'
import type { Card, CardState, Occurrence, Role, Task } from '../task/task.ts'
import { addDays, type Day, midnightOf } from '../time/day.ts'
import type { Timing } from '../time/timing.ts'
import type { FeedScope } from './feed.ts'

/** One occurrence as the subscriber of a feed sees it: the ward as a whole, or one agency's own card. */
export interface Work {
  readonly plan: Plan
  readonly task: Task
  readonly occurrence: Occurrence
  /** The subscriber's own role; null in feeds of a ward or a plan, which are nobody's own. */
  readonly role: Role | null
  /** Asked, not ordered: never late. */
  readonly asked: boolean
  readonly state: CardState
  readonly doneOn: Day | null
  readonly status: Status
  readonly revision: number
  readonly revisedAt: number
}

/** What the table holds for a feed; `cards` only where the feed is one agency's. */
export interface Holdings {
  readonly scope: FeedScope
  readonly plans: readonly Plan[]
  readonly tasks: readonly Task[]
  readonly cards?: readonly Card[]
  readonly today: Day
}

/** Every occurrence a feed may speak of: of active plans, and of a closed one in its own feed only. */
export function worksOf(holdings: Holdings): Work[] {
  const { scope, today } = holdings
  const plans = new Map(
    holdings.plans.filter((plan) => isShown(plan, scope)).map((plan) => [plan.id, plan]),
  )
  const cards = cardsOf(holdings)
  return holdings.tasks.flatMap((task) => {
    const plan = plans.get(task.planId)
    if (plan === undefined) return []
    const works = cards
      ? worksOfAgency(plan, task, cards.get(task.id) ?? [], today)
      : task.occurrences.map((occurrence) => workOfAll(plan, task, occurrence, today))
    return works.filter((work) => work.occurrence.tracked || plan.state === 'closed')
  })
}

/** Every printed time of a task. */
export function timingsOf(task: Task): Timing[] {
  return [task.timing, ...task.timings]
}

/** SEQUENCE and time of the last change: becoming late is a change of its own, at the midnight after the last day. */
export function revisionOf(work: Work): {
  readonly sequence: number
  readonly changedAt: number
} {
  const { lastDay } = work.occurrence
  const late = work.status === 'overdue' && lastDay !== null
  return {
    sequence: 2 * work.revision + (late ? 1 : 0),
    changedAt: late ? Math.max(work.revisedAt, midnightOf(addDays(lastDay, 1))) : work.revisedAt,
  }
}

function isShown(plan: Plan, scope: FeedScope): boolean {
  if (scope.kind === 'plan')
    return plan.id === scope.planId && (plan.state === 'active' || plan.state === 'closed')
  return plan.state === 'active'
}

function workOfAll(plan: Plan, task: Task, occurrence: Occurrence, today: Day): Work {
  const leads = task.assignments.filter((assignment) => assignment.role === 'lead')
  const asked = leads.length > 0 && leads.every((assignment) => assignment.asked)
  const { state, doneOn } = occurrence.progress
  return {
    plan,
    task,
    occurrence,
    role: null,
    asked,
    state,
    doneOn,
    status: standing(plan, occurrence, { state, doneOn, asked }, today),
    revision: occurrence.revision,
    revisedAt: occurrence.revisedAt,
  }
}

/** The cards of an agency's feed by task; null where the feed is nobody's own. */
function cardsOf({ scope, cards = [] }: Holdings): Map<string, Card[]> | null {
  if (scope.kind !== 'agency' && scope.kind !== 'lead') return null
  const own = cards.filter(
    (card) => card.agencyId === scope.agencyId && (scope.kind === 'agency' || card.role === 'lead'),
  )
  return Map.groupBy(own, (card) => card.taskId)
}

function worksOfAgency(plan: Plan, task: Task, cards: readonly Card[], today: Day): Work[] {
  return settledByLeads(cards, [task]).flatMap((card) => {
    const occurrence = task.occurrences.find((candidate) => candidate.key === card.occurrence)
    if (occurrence === undefined) return []
    return [
      {
        plan,
        task,
        occurrence,
        role: card.role,
        asked: card.asked,
        state: card.state,
        doneOn: card.doneOn,
        status: standing(plan, occurrence, card, today),
        ...changeOf(card, occurrence),
      },
    ]
  })
}

/**
 * Who coordinates also sees what the leads change, so both count as changes of the event. Rewriting a card in the wake
 * of its plan counts only where the event itself was changed.
 */
function changeOf(card: Card, occurrence: Occurrence) {
  const said = card.version - (card.rewrites ?? 0)
  if (card.role === 'lead') {
    const { count, at } = occurrence.amends ?? { count: 0, at: 0 }
    return { revision: said + count, revisedAt: Math.max(card.changedAt, at) }
  }
  return {
    revision: said + occurrence.revision,
    revisedAt: Math.max(card.changedAt, occurrence.revisedAt),
  }
}

/** A closed plan holds nothing against anyone: what is open there is simply no longer followed. */
function standing(
  plan: Plan,
  occurrence: Occurrence,
  share: { readonly state: CardState; readonly doneOn: Day | null; readonly asked: boolean },
  today: Day,
): Status {
  const tracked = occurrence.tracked && plan.state !== 'closed'
  return statusOf({ ...share, lastDay: occurrence.lastDay, tracked }, today)
}

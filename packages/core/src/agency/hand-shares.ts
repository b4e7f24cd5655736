import type { AuditEvent } from '../audit/event.ts'
import { auditEvent } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { withFormer } from '../plan/amend-cards.ts'
import { scopesOf } from '../plan/amend-save.ts'
import { buildCard } from '../plan/build-tasks.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanStore } from '../plan/store.ts'
import { type Handing, type Reshared, type Resharing, reshare } from '../task/reshare.ts'
import { MOST_CARDS_AT_ONCE, type TaskStore } from '../task/store.ts'
import type { Assignment, Card, Task } from '../task/task.ts'
import { type Agency, isAsked } from './agency.ts'
import type { AgencyStore } from './store.ts'

/** What moving shares needs of storage. */
export type ShareStore = AgencyStore & Pick<PlanStore, 'listPlans'> & TaskStore

/** One task whose shares change hands; `handing` is worked out from the task as it stands when written. */
export interface ShareMove {
  readonly plan: Plan
  readonly taskId: string
  readonly action: string
  readonly handing: (task: Task) => Handing
  readonly takesUp?: NonNullable<Resharing['takesUp']>
  readonly detail?: Readonly<Record<string, string>>
}

const ATTEMPTS = 3

/** Moves shares of one task, worked out again when somebody reports on it meanwhile; answers whether anything changed. */
export async function handShares(
  ctx: Context,
  store: TaskStore,
  move: ShareMove,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryShares(ctx, store, move)
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict' || attempt >= ATTEMPTS)
        throw error
    }
  }
}

async function tryShares(ctx: Context, store: TaskStore, move: ShareMove): Promise<boolean> {
  const { plan, taskId, takesUp } = move
  const { localityId, now, today } = ctx
  const task = await store.getTask(localityId, taskId)
  if (!task) throw new DomainError('not-found', 'task.unknown', { taskId })
  if (plan.fanningOut || plan.changingAt !== undefined)
    throw new DomainError('conflict', 'plan.unfinished', { planId: plan.id })
  if (task.cancelled) return false
  const handing = move.handing(task)
  const cards = await store.listCardsOfTask(localityId, withTakers(withFormer(task), handing.to))
  const change = reshare(
    {
      task,
      cards,
      now,
      today,
      blank: (held, occurrence, part) => ({
        ...buildCard(plan, held, occurrence, part, now),
        assignedOn: today,
      }),
      ...(takesUp ? { takesUp } : {}),
    },
    handing,
  )
  if (change === null) return false
  const event = auditEvent(ctx, move.action, task.id, {
    ...move.detail,
    from: handing.from.join(' '),
    to: handing.to.map(({ agencyId }) => agencyId).join(' '),
  })
  await saveShares(localityId, store, task, change, event)
  return true
}

/** All at once where it fits; else the new cards before the task and the void ones after it, so that nobody is without. */
async function saveShares(
  localityId: string,
  store: TaskStore,
  before: Task,
  { task, put, voided }: Reshared,
  event: AuditEvent,
): Promise<void> {
  const scopes = scopesOf(before, task)
  if (put.length + voided.length <= MOST_CARDS_AT_ONCE)
    return store.saveTask(localityId, {
      task,
      cards: [...put, ...voided],
      plan: null,
      event,
      scopes,
    })
  requireUnmoved(await store.saveCards(localityId, put), task)
  await store.saveTask(localityId, { task, cards: [], plan: null, event, scopes })
  requireUnmoved(await store.saveCards(localityId, voided), task)
}

function requireUnmoved(moved: readonly Card[], task: Task): void {
  if (moved.length > 0) throw new DomainError('conflict', 'task.changed', { taskId: task.id })
}

/** An agency's part in a task. */
export function partOf(agency: Agency, role: Assignment['role'], via: string | null): Assignment {
  return { agencyId: agency.id, name: agency.name, role, via, asked: isAsked(agency.kind) }
}

/** A cut-off change may have left cards of takers that the task does not name yet; they are read too. */
function withTakers(task: Task, to: readonly Assignment[]): Task {
  return { ...task, assignments: [...task.assignments, ...to] }
}

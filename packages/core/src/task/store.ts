import type { AuditEvent } from '../audit/event.ts'
import type { Plan } from '../plan/plan.ts'
import type { Card, Task } from './task.ts'

/** A change of one card together with the roll-up of its task. */
export interface CardChange {
  readonly task: Task
  readonly card: Card
  readonly event: AuditEvent
}

/** A change of a published task together with the cards that follow it; a card of version 0 is not there yet. */
export interface TaskChange {
  readonly task: Task
  readonly cards: readonly Card[]
  /** The plan's row, where it must change with the task. */
  readonly plan: Plan | null
  readonly event: AuditEvent
  /** The feeds to raise: every one the task stood in or stands in. */
  readonly scopes: readonly string[]
}

/** How many cards can change together with their task. */
export const MOST_CARDS_AT_ONCE = 80

/** What tasks and cards need of storage. */
export interface TaskStore {
  /** A task by its own id, whatever plan it belongs to. */
  getTask(localityId: string, taskId: string): Promise<Task | undefined>
  /** Every task of a plan that binds, in printed order, at most 1,000. */
  listTasks(localityId: string, planId: string): Promise<Task[]>
  /** The same with those that were taken out of the plan. */
  listTasksEver(localityId: string, planId: string): Promise<Task[]>
  /** The cards of one task's lead and coordinating agencies. */
  listCardsOfTask(localityId: string, task: Task): Promise<Card[]>
  /** Every card of an agency that was not cancelled, at most 5,000. */
  listCardsOfAgency(localityId: string, agencyId: string): Promise<Card[]>
  getCard(
    localityId: string,
    agencyId: string,
    planId: string,
    taskId: string,
    occurrence: string,
  ): Promise<Card | undefined>
  /**
   * One transaction: card and task at the versions they were read with (both stored one higher), feed versions of
   * ward, plan and every agency of the task, audit. `conflict` when either has moved.
   */
  saveCard(localityId: string, change: CardChange): Promise<void>
  /**
   * One transaction: task, cards and plan at the versions they were read with (each stored one higher), feed versions,
   * audit; at most `MOST_CARDS_AT_ONCE` cards. `conflict` when any of them has moved.
   */
  saveTask(localityId: string, change: TaskChange): Promise<void>
  /** Writes cards at the versions they were read with; answers those that had moved and were left as they are. */
  saveCards(localityId: string, cards: readonly Card[]): Promise<Card[]>
}

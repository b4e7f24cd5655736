import type { AuditEvent } from '../audit/event.ts'
import type { Card, Task } from './task.ts'

/** A change of one card together with the roll-up of its task. */
export interface CardChange {
  readonly task: Task
  readonly card: Card
  readonly event: AuditEvent
}

/** What tasks and cards need of storage. */
export interface TaskStore {
  /** A task by its own id, whatever plan it belongs to. */
  getTask(localityId: string, taskId: string): Promise<Task | undefined>
  /** Every task of a plan in its printed order, at most 1,000. */
  listTasks(localityId: string, planId: string): Promise<Task[]>
  /** The cards of one task's lead and coordinating agencies. */
  listCardsOfTask(localityId: string, task: Task): Promise<Card[]>
  /** Every card of an agency, at most 5,000. */
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
}

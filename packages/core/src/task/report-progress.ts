import { auditEvent } from '../audit/record.ts'
import { type Context, requireAgency } from '../context.ts'
import { DomainError } from '../errors.ts'
import { combine } from './status.ts'
import type { TaskStore } from './store.ts'
import type { Card, CardState, Task } from './task.ts'

/** Which share of a task is reported, and how it stands. */
export interface ProgressInput {
  readonly taskId: string
  readonly occurrence: string
  readonly agencyId: string
  readonly state: CardState
  readonly note?: string
}

const NOTE_MAX = 2_000

/** Records how an agency's share stands, dated today. Said twice is the same as said once. */
export async function reportProgress(
  ctx: Context,
  deps: { readonly store: TaskStore },
  input: ProgressInput,
): Promise<Card> {
  requireAgency(ctx, input.agencyId)
  const note = (input.note ?? '').normalize('NFC').trim()
  if (note.length > NOTE_MAX) throw new DomainError('invalid', 'note.too-long', { max: NOTE_MAX })
  const task = await deps.store.getTask(ctx.localityId, input.taskId)
  if (!task) throw new DomainError('not-found', 'task.unknown', { taskId: input.taskId })
  if (task.cancelled) throw new DomainError('conflict', 'task.cancelled', { taskId: task.id })
  const cards = (await deps.store.listCardsOfTask(ctx.localityId, task)).filter(
    (card) => card.occurrence === input.occurrence,
  )
  const card = cards.find((each) => each.agencyId === input.agencyId)
  if (!card) throw new DomainError('not-found', 'card.unknown', { taskId: task.id })
  if (card.state === input.state && (note === '' || note === card.note)) return card

  const reported: Card = {
    ...card,
    state: input.state,
    note: note === '' ? card.note : note,
    doneOn: input.state === 'done' ? ctx.today : null,
    changedAt: ctx.now,
  }
  const leads = cards
    .map((each) => (each.agencyId === card.agencyId ? reported : each))
    .filter((each) => each.role === 'lead')
  const event = auditEvent(ctx, 'card.reported', task.id, {
    agency: card.agencyId,
    occurrence: card.occurrence,
    before: card.state,
    after: input.state,
  })
  await deps.store.saveCard(ctx.localityId, {
    task: rolledUp(task, input.occurrence, leads, ctx.now),
    card: reported,
    event,
  })
  return { ...reported, version: card.version + 1 }
}

function rolledUp(task: Task, key: string, leads: readonly Card[], now: number): Task {
  const occurrences = task.occurrences.map((each) =>
    each.key === key
      ? { ...each, progress: combine(leads), revision: each.revision + 1, revisedAt: now }
      : each,
  )
  return { ...task, occurrences }
}

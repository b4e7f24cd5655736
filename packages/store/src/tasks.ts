import { DomainError } from '@dunghan/core/errors'
import type { Task, TaskStore } from '@dunghan/core/task'
import { type Row, textOf } from './attributes.ts'
import { auditRow } from './audit.ts'
import { cardRow } from './cards.ts'
import { decode, encode } from './codec.ts'
import { partition, unmoved } from './expression.ts'
import { TASK } from './items/task.ts'
import { BEGINS, planPartition, taskKey, taskPlaceKey } from './keys.ts'
import { requireOwn } from './own.ts'
import { finishRaises, raiseWrites, scopesOfTask } from './raises.ts'
import { remembering } from './remember.ts'
import type { Table } from './table.ts'

/** The most tasks one plan may have. */
export const MOST_TASKS = 1_000

/** Four large plans; some 10 MB. */
const TASKS_REMEMBERED = 2_000

/** Tasks in the table, and the one change of a card that goes with its task. */
export function tasksOf(table: Table): Pick<TaskStore, 'getTask' | 'listTasks' | 'saveCard'> {
  const read = remembering(TASK, TASKS_REMEMBERED)
  return {
    async getTask(localityId, taskId) {
      const place = await table.get(localityId, taskPlaceKey(localityId, taskId))
      if (place === undefined) return undefined
      const row = await table.get(localityId, taskKey(localityId, textOf(place, 'plan'), taskId))
      return row && decode(TASK, row)
    },

    async listTasks(localityId, planId) {
      const where = partition(planPartition(localityId, planId), BEGINS.task)
      const rows = await table.query(localityId, { where, limit: MOST_TASKS })
      return read(rows).toSorted((left, right) => left.order - right.order)
    },

    async saveCard(localityId, { task, card, event }) {
      const scopes = scopesOfTask(task)
      const raises = raiseWrites(localityId, {
        planId: task.planId,
        id: event.id,
        scopes,
        at: event.at,
      })
      const [taskWrite] = taskRows(localityId, { ...task, version: task.version + 1 })
      const refused = await table.transact(localityId, [
        { put: taskWrite, when: unmoved(task.version) },
        {
          put: cardRow(localityId, { ...card, version: card.version + 1 }),
          when: unmoved(card.version),
        },
        { put: auditRow(localityId, event) },
        ...raises,
      ])
      const [first] = refused
      if (first !== undefined) throw refusal(first, task.id)
      if (raises.some((write) => 'put' in write)) await finishRaises(table, localityId)
    },
  }
}

/** The rows of a task: itself, and where its id leads; they are written together. */
export function taskRows(localityId: string, task: Task): readonly [Row, Row] {
  requireOwn(localityId, task)
  const own = encode(TASK, taskKey(localityId, task.planId, task.id), task, { v: task.version })
  const place = { ...taskPlaceKey(localityId, task.id), _t: 'place', _v: 1, plan: task.planId }
  return [own, place]
}

function refusal(first: { index: number; standing: Row | undefined }, taskId: string): DomainError {
  if (first.standing !== undefined) return new DomainError('conflict', 'card.changed', { taskId })
  const code = first.index === 0 ? 'task.unknown' : 'card.unknown'
  return new DomainError('not-found', code, { taskId })
}

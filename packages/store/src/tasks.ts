import { DomainError } from '@dunghan/core/errors'
import type { PlanStore } from '@dunghan/core/plan'
import type { Task, TaskStore } from '@dunghan/core/task'
import { type Row, textOf } from './attributes.ts'
import { auditRow } from './audit.ts'
import { cardRow, cardWrite } from './cards.ts'
import { decode, encode } from './codec.ts'
import { partition, unmoved } from './expression.ts'
import { TASK } from './items/task.ts'
import { BEGINS, planPartition, taskKey, taskPlaceKey } from './keys.ts'
import { requireOwn } from './own.ts'
import { planWrite } from './plans.ts'
import { finishRaises, raiseWrites, scopesOfTask } from './raises.ts'
import { remembering } from './remember.ts'
import type { Table, Write } from './table.ts'

/** The most tasks one plan may have. */
export const MOST_TASKS = 1_000

/** What one transaction may hold. */
const MOST_MEMBERS = 100

/** With those that amendments took out of it. */
const MOST_TASKS_EVER = 3_000

type TaskVerbs = 'getTask' | 'listTasks' | 'listTasksEver' | 'saveCard' | 'saveTask'

/** Four large plans; some 10 MB. */
const TASKS_REMEMBERED = 2_000

/** Tasks in the table, and the one change of a card that goes with its task. */
export function tasksOf(table: Table): Pick<TaskStore, TaskVerbs> & Pick<PlanStore, 'putTasks'> {
  const read = remembering(TASK, TASKS_REMEMBERED)
  const ofPlan = async (localityId: string, planId: string) => {
    const where = partition(planPartition(localityId, planId), BEGINS.task)
    const rows = await table.query(localityId, { where, limit: MOST_TASKS_EVER })
    return read(rows).toSorted((left, right) => left.order - right.order)
  }
  return {
    async getTask(localityId, taskId) {
      const place = await table.get(localityId, taskPlaceKey(localityId, taskId))
      if (place === undefined) return undefined
      const row = await table.get(localityId, taskKey(localityId, textOf(place, 'plan'), taskId))
      return row && decode(TASK, row)
    },

    async listTasks(localityId, planId) {
      const tasks = await ofPlan(localityId, planId)
      return tasks.filter(({ cancelled }) => cancelled === undefined)
    },

    listTasksEver: ofPlan,

    async saveCard(localityId, { task, card, event }) {
      const scopes = scopesOfTask(task)
      const raises = raiseWrites(localityId, {
        planId: task.planId,
        id: event.id,
        scopes,
        at: event.at,
      })
      const refused = await table.transact(localityId, [
        taskWrite(localityId, task),
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

    async putTasks(localityId, tasks) {
      const moved: Task[] = []
      for (let from = 0; from < tasks.length; from += MOST_MEMBERS) {
        let wanting = tasks.slice(from, from + MOST_MEMBERS)
        while (wanting.length > 0) {
          const refused = await table.transact(
            localityId,
            wanting.map((task) => taskWrite(localityId, task)),
          )
          if (refused.length === 0) break
          const standing = new Set(refused.map(({ index }) => wanting[index]))
          moved.push(...wanting.filter((task) => standing.has(task)))
          wanting = wanting.filter((task) => !standing.has(task))
        }
      }
      return moved
    },

    async saveTask(localityId, { task, cards, plan, event, scopes }) {
      const writes: Write[] = [
        taskWrite(localityId, task),
        ...cards.map((card) => cardWrite(localityId, card)),
        ...(plan === null ? [] : [planWrite(localityId, plan)]),
        { put: auditRow(localityId, event) },
      ]
      const { planId } = task
      const cause = { planId, id: event.id, scopes, at: event.at }
      const raises = raiseWrites(localityId, cause, MOST_MEMBERS - writes.length - 1)
      const [first] = await table.transact(localityId, [...writes, ...raises])
      if (first !== undefined) {
        if (first.index === 0 && first.standing === undefined)
          throw new DomainError('not-found', 'task.unknown', { taskId: task.id })
        throw new DomainError('conflict', 'task.changed', { taskId: task.id })
      }
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

/** Writes a task one version higher than it was read. */
function taskWrite(localityId: string, task: Task): Write {
  const [put] = taskRows(localityId, { ...task, version: task.version + 1 })
  return { put, when: unmoved(task.version) }
}

function refusal(first: { index: number; standing: Row | undefined }, taskId: string): DomainError {
  if (first.standing !== undefined) return new DomainError('conflict', 'card.changed', { taskId })
  const code = first.index === 0 ? 'task.unknown' : 'card.unknown'
  return new DomainError('not-found', code, { taskId })
}

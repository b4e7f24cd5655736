import { DomainError } from '@dunghan/core/errors'
import { type Plan, type PlanStore, preparationOf } from '@dunghan/core/plan'
import { addAbsent } from './add-absent.ts'
import { agencyRow } from './agencies.ts'
import { auditRow } from './audit.ts'
import { cardRow } from './cards.ts'
import { inState, planRow, requirePlan } from './plans.ts'
import { type Cause, finishRaises, raiseWrites } from './raises.ts'
import type { Table, Write } from './table.ts'
import { MOST_TASKS, taskRows } from './tasks.ts'

/** The steps from a draft to a plan in force, in their order; each can be repeated after a crash anywhere. */
export type Publishing = Pick<
  PlanStore,
  | 'beginImport'
  | 'addAgencies'
  | 'addTasks'
  | 'activate'
  | 'addCards'
  | 'finishFanOut'
  | 'finishChange'
>

/** Publishing in the table. */
export function publishingOf(table: Table): Publishing {
  return {
    beginImport: (localityId, planId) =>
      move(table, localityId, planId, (plan) => {
        if (plan.state !== 'draft') return null
        const next: Plan = { ...plan, state: 'importing', version: plan.version + 1 }
        return [{ put: planRow(localityId, next), when: inState('draft', plan.version) }]
      }),

    addAgencies: (localityId, agencies) =>
      addAbsent(
        table,
        localityId,
        agencies.map((agency) => [agencyRow(localityId, agency)]),
      ),

    async addTasks(localityId, tasks) {
      if (tasks.length > MOST_TASKS) throw new DomainError('too-large', 'plan.too-many-tasks')
      await addAbsent(
        table,
        localityId,
        tasks.map((task) => taskRows(localityId, task)),
      )
    },

    activate: (localityId, plan, event) =>
      move(table, localityId, plan.id, (standing) => {
        // Already in force: the answer to an earlier attempt was lost, or another importer of the text was first.
        if (standing.state === 'active' || standing.state === 'closed') return null
        if (standing.state === 'draft' || standing.sha256 !== plan.sha256)
          throw new DomainError('conflict', 'plan.not-importing', { planId: plan.id })
        // Whoever made it private or settled its recipients meanwhile is not overruled.
        const next = {
          ...plan,
          ...preparationOf(standing),
          private: standing.private,
          version: standing.version + 1,
        }
        const scopes = ['ward', `plan-${plan.id}`]
        return [
          { put: planRow(localityId, next), when: inState('importing', standing.version) },
          { put: auditRow(localityId, event) },
          ...raiseWrites(localityId, { planId: plan.id, id: event.id, scopes, at: event.at }),
        ]
      }),

    addCards: (localityId, cards) =>
      addAbsent(
        table,
        localityId,
        cards.map((card) => [cardRow(localityId, card)]),
      ),

    async finishFanOut(localityId, planId, agencyIds, now) {
      const scopes = agencyIds.flatMap((id) => [`agency-${id}`, `lead-${id}`])
      await finish(table, localityId, { planId, id: `fan-${planId}`, scopes, at: now })
    },

    async finishChange(localityId, planId, agencyIds, now) {
      const agencies = agencyIds.flatMap((id) => [`agency-${id}`, `lead-${id}`])
      const scopes = ['ward', `plan-${planId}`, ...agencies]
      await finish(table, localityId, { planId, id: `change-${planId}`, scopes, at: now })
    },
  }
}

/** Ends what is under way with a published plan, and raises feeds in the same write. */
async function finish(table: Table, localityId: string, cause: Cause): Promise<void> {
  const { planId } = cause
  await move(table, localityId, planId, (plan) => {
    if (plan.state !== 'active' && plan.state !== 'closed')
      throw new DomainError('conflict', 'plan.not-published', { planId })
    if (!plan.fanningOut) return null
    const { changingAt, ...ended } = { ...plan, fanningOut: false, version: plan.version + 1 }
    return [
      { put: planRow(localityId, ended), when: inState(plan.state, plan.version) },
      ...raiseWrites(localityId, cause),
    ]
  })
  await finishRaises(table, localityId)
}

const ATTEMPTS = 5

/** Moves a plan on from wherever it stands; `null` from the step means that it is there already. */
async function move(
  table: Table,
  localityId: string,
  planId: string,
  step: (standing: Plan) => Write[] | null,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const writes = step(await requirePlan(table, localityId, planId))
    if (writes === null) return
    const refused = await table.transact(localityId, writes)
    if (refused.length === 0) return
  }
  throw new DomainError('conflict', 'plan.changed', { planId })
}

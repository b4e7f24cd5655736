import { DomainError } from '@dunghan/core/errors'
import type { Plan, PlanStore } from '@dunghan/core/plan'
import { type Row, textOf } from './attributes.ts'
import { auditRow } from './audit.ts'
import { decode, decodeAll, encode } from './codec.ts'
import { decisionsRow, draftRows, MOST_DRAFT_ROWS, readDraft, standingsRow } from './drafts.ts'
import { ABSENT, partition } from './expression.ts'
import { unfinishedEntry } from './index-keys.ts'
import { STANDINGS } from './items/decisions.ts'
import { PLAN } from './items/plan.ts'
import {
  BEGINS,
  importKey,
  localityPartition,
  numberKey,
  numberPartition,
  planKey,
  planPartition,
  standingsKey,
} from './keys.ts'
import { requireOwn } from './own.ts'
import type { Table, Write } from './table.ts'

/** Plans as lists show them and clerks settle them. */
export type PlanReading = Pick<
  PlanStore,
  | 'getPlan'
  | 'listPlans'
  | 'listPlansOfNumber'
  | 'claimImport'
  | 'getDraft'
  | 'listStandings'
  | 'putDecisions'
  | 'putPrivacy'
>

const MOST_PLANS = 200
const MOST_OF_A_NUMBER = 20

/** Plans and their drafts in the table. */
export function plansOf(table: Table): PlanReading {
  return {
    getPlan: (localityId, planId) => findPlan(table, localityId, planId),

    async listPlans(localityId) {
      const where = partition(localityPartition(localityId), BEGINS.plan)
      const rows = await table.query(localityId, { where, limit: MOST_PLANS, newestFirst: true })
      return decodeAll(PLAN, rows).toSorted(byIssue)
    },

    async listPlansOfNumber(localityId, number, issuedOn) {
      const where = partition(numberPartition(localityId, number, issuedOn))
      const rows = await table.query(localityId, { where, limit: MOST_OF_A_NUMBER })
      const plans = await Promise.all(
        rows.map((row) => findPlan(table, localityId, textOf(row, 'sk'))),
      )
      return plans.flatMap((plan) => plan ?? [])
    },

    async claimImport(localityId, plan, draft, event) {
      const first = { ...importKey(localityId, plan.sha256), _t: 'holder', _v: 1, plan: plan.id }
      const refused = await table.transact(localityId, [
        { put: first, when: ABSENT },
        { put: planRow(localityId, plan), when: ABSENT },
        ...draftRows(localityId, plan.id, draft).map((put) => ({ put })),
        { put: auditRow(localityId, event) },
        ...numberWrites(localityId, plan),
      ])
      if (refused.length === 0) return plan
      const [{ index, standing } = { index: -1, standing: undefined }] = refused
      if (index !== 0 || standing === undefined)
        throw new DomainError('conflict', 'plan.same-id', { planId: plan.id })
      return requirePlan(table, localityId, textOf(standing, 'plan'))
    },

    async getDraft(localityId, planId) {
      const where = partition(planPartition(localityId, planId), BEGINS.draft)
      return readDraft(await table.query(localityId, { where, limit: MOST_DRAFT_ROWS }))
    },

    async listStandings(localityId, planId) {
      const row = await table.get(localityId, standingsKey(localityId, planId))
      return row ? decode(STANDINGS, row) : []
    },

    async putDecisions(localityId, version, plan, standing, earlier, event) {
      const [refused] = await table.transact(localityId, [
        { put: planRow(localityId, plan), when: inState('draft', version) },
        { put: decisionsRow(localityId, plan.id, standing) },
        { put: standingsRow(localityId, plan.id, earlier) },
        { put: auditRow(localityId, event) },
        ...numberWrites(localityId, plan),
      ])
      if (refused === undefined) return plan
      const { standing: stands } = refused
      if (stands === undefined)
        throw new DomainError('not-found', 'plan.unknown', { planId: plan.id })
      const isDraft = decode(PLAN, stands).state === 'draft'
      const code = isDraft ? 'plan.changed' : 'plan.not-draft'
      throw new DomainError('conflict', code, { planId: plan.id })
    },

    async putPrivacy(localityId, plan, event) {
      const next = { ...plan, version: plan.version + 1 }
      const refused = await table.transact(localityId, [
        { put: planRow(localityId, next), when: inState(plan.state, plan.version) },
        { put: auditRow(localityId, event) },
      ])
      if (refused.length > 0) throw new DomainError('conflict', 'plan.changed', { planId: plan.id })
      return next
    },
  }
}

/** The row of a plan; found by a job while it is being written. */
export function planRow(localityId: string, plan: Plan): Row {
  requireOwn(localityId, plan)
  const unfinished = plan.state === 'importing' || plan.fanningOut
  return encode(PLAN, planKey(localityId, plan.id), plan, {
    v: plan.version,
    st: plan.state,
    ...(unfinished ? unfinishedEntry(localityId, plan.id) : {}),
  })
}

/** Where a plan is found by its number and date. Two plans may carry the same; a plan that has neither stands nowhere. */
export function numberWrites(
  localityId: string,
  { id, number, issuedOn }: Pick<Plan, 'id' | 'number' | 'issuedOn'>,
): Write[] {
  if (number === null || issuedOn === null) return []
  return [{ put: { ...numberKey(localityId, number, issuedOn, id), _t: 'numbered', _v: 1 } }]
}

/** Writes a plan one version higher than it was read, in the state it was read in. */
export function planWrite(localityId: string, plan: Plan): Write {
  return {
    put: planRow(localityId, { ...plan, version: plan.version + 1 }),
    when: inState(plan.state, plan.version),
  }
}

/** A plan as it stands this instant. */
export async function findPlan(
  table: Table,
  localityId: string,
  planId: string,
): Promise<Plan | undefined> {
  const row = await table.get(localityId, planKey(localityId, planId))
  return row && decode(PLAN, row)
}

/** A plan as it stands this instant; refused when there is none. */
export async function requirePlan(table: Table, localityId: string, planId: string): Promise<Plan> {
  const plan = await findPlan(table, localityId, planId)
  if (plan === undefined) throw new DomainError('not-found', 'plan.unknown', { planId })
  return plan
}

/** Holds only where a plan is in this state and has not moved since it was read. */
export function inState(state: Plan['state'], version: number) {
  return { text: '#st = :st AND #v = :v', values: { ':st': state, ':v': version } }
}

function byIssue(left: Plan, right: Plan): number {
  const [older, newer] = [issueOf(left), issueOf(right)]
  return older === newer ? (left.id < right.id ? 1 : -1) : older < newer ? 1 : -1
}

function issueOf(plan: Plan): string {
  return plan.issuedOn ?? plan.issuedOnPartial ?? plan.importedOn
}

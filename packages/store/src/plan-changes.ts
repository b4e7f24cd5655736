import { DomainError } from '@dunghan/core/errors'
import type { PlanStore } from '@dunghan/core/plan'
import { auditRow } from './audit.ts'
import { decode, encode } from './codec.ts'
import { decisionsRow, draftWrites, MOST_DRAFT_ROWS, readDraft } from './drafts.ts'
import { partition } from './expression.ts'
import { AMENDMENT } from './items/plan.ts'
import { amendmentKey, BEGINS, planPartition, standingsKey } from './keys.ts'
import { inState, numberWrites, planRow, planWrite } from './plans.ts'
import type { Table, Write } from './table.ts'

/** Received documents that become versions of a plan. */
export type PlanChanges = Pick<PlanStore, 'beginChange' | 'getAmendment' | 'putPlan'>

/** A transaction holds 4 MB. */
const MOST_BYTES = 3_500_000

/** Changes of published plans in the table. */
export function planChangesOf(table: Table): PlanChanges {
  const draftOf = async (localityId: string, planId: string) => {
    const where = partition(planPartition(localityId, planId), BEGINS.draft)
    const kept = readDraft(await table.query(localityId, { where, limit: MOST_DRAFT_ROWS }))
    if (!kept) throw new DomainError('not-found', 'plan.unknown', { planId })
    return kept
  }

  return {
    async beginChange(localityId, { plan, document, swap, standing, amendment, event }) {
      const writes: Write[] = [
        planWrite(localityId, plan),
        {
          put: planRow(localityId, {
            ...document,
            state: 'merged',
            version: document.version + 1,
          }),
          when: inState('draft', document.version),
        },
        { put: encode(AMENDMENT, amendmentKey(localityId, document.id), amendment) },
        { put: auditRow(localityId, event) },
        ...numberWrites(localityId, { ...plan, ...numberOf(document) }),
      ]
      if (swap) {
        const [own, other] = [
          await draftOf(localityId, plan.id),
          await draftOf(localityId, document.id),
        ]
        const { draft: _, ...settled } = other
        writes.push(
          ...draftWrites(localityId, plan.id, other.draft),
          ...draftWrites(localityId, document.id, own.draft),
          { put: decisionsRow(localityId, plan.id, standing ?? { ...settled, before: null }) },
          { put: decisionsRow(localityId, document.id, own) },
          // An undo would lead to decisions about the other text.
          { delete: standingsKey(localityId, plan.id) },
        )
      }
      if (sizeOf(writes) > MOST_BYTES) throw new DomainError('too-large', 'draft.too-large')
      const [refused] = await table.transact(localityId, writes)
      if (refused !== undefined)
        throw new DomainError('conflict', 'plan.changed', { planId: plan.id })
    },

    async putPlan(localityId, plan, event) {
      const [refused] = await table.transact(localityId, [
        planWrite(localityId, plan),
        { put: auditRow(localityId, event) },
      ])
      if (refused !== undefined)
        throw new DomainError('conflict', 'plan.changed', { planId: plan.id })
      return { ...plan, version: plan.version + 1 }
    },

    async getAmendment(localityId, documentId) {
      const row = await table.get(localityId, amendmentKey(localityId, documentId))
      return row && decode(AMENDMENT, row)
    },
  }
}

function numberOf({ number, issuedOn }: Parameters<PlanStore['beginChange']>[1]['document']) {
  return { number, issuedOn }
}

function sizeOf(writes: readonly Write[]): number {
  return writes.reduce((sum, write) => {
    const { doc } = 'put' in write ? write.put : {}
    return sum + (typeof doc === 'number' || doc === undefined ? 0 : doc.length)
  }, 0)
}

import { DomainError } from '@dunghan/core/errors'
import type { NameStore } from '@dunghan/core/plan'
import { numberOf } from './attributes.ts'
import { auditRow } from './audit.ts'
import { decode, encode } from './codec.ts'
import { ABSENT, unmoved } from './expression.ts'
import { NAMES } from './items/names.ts'
import { namesKey, planKey } from './keys.ts'
import type { Table } from './table.ts'

/** The names of drafts, as settled, in the table. */
export function namesOf(table: Table): NameStore {
  return {
    async getNames(localityId, planId) {
      const row = await table.get(localityId, namesKey(localityId, planId))
      return row
        ? { version: numberOf(row, 'v'), decisions: decode(NAMES, row) }
        : { version: 0, decisions: [] }
    },

    async putNames(localityId, planId, { version, decisions }, event) {
      const next = version + 1
      const row = encode(NAMES, namesKey(localityId, planId), decisions, { v: next })
      const isDraft = { text: '#st = :st', values: { ':st': 'draft' } }
      const [first] = await table.transact(localityId, [
        // Changes nothing of the plan, and holds only while it is a draft.
        {
          update: planKey(localityId, planId),
          set: { text: 'SET #st = :st', values: isDraft.values },
          when: isDraft,
        },
        { put: row, when: version === 0 ? ABSENT : unmoved(version) },
        { put: auditRow(localityId, event) },
      ])
      if (first === undefined) return { version: next, decisions }
      const code = first.index === 0 ? 'plan.not-draft' : 'name.changed'
      throw new DomainError('conflict', code, { planId })
    },
  }
}

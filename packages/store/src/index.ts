import type { Store } from '@dunghan/core/store'
import { agenciesOf } from './agencies.ts'
import { type AuditTrail, auditOf } from './audit.ts'
import { cardsOf } from './cards.ts'
import { type DueWindow, dueOf } from './due.ts'
import { feedsOf } from './feeds.ts'
import { guard } from './guard.ts'
import { ledgerOf } from './ledger.ts'
import { localitiesOf } from './localities.ts'
import { namesOf } from './names.ts'
import { officialsOf } from './officials.ts'
import { planChangesOf } from './plan-changes.ts'
import { plansOf } from './plans.ts'
import { publishingOf } from './publishing.ts'
import { finishRaises } from './raises.ts'
import { openTable, type StoreOptions } from './table.ts'
import { tasksOf } from './tasks.ts'
import { uploadsOf } from './uploads.ts'

export type { AuditTrail } from './audit.ts'
export { type ClientOptions, makeClient } from './client.ts'
export type { DueCard, DueWindow } from './due.ts'
export type { ClientOf, StoreOptions } from './table.ts'

/** The ports of the core, and what the table offers beyond them. */
export interface OpenStore extends Store, AuditTrail, DueWindow {
  /** Raises the feed versions that a change of more than eighty left for later; harmless when there are none. */
  finishRaises(localityId: string): Promise<void>
}

/** The product's one table as the store of the core. From here on the client refuses keys of other localities. */
export function openStore(options: StoreOptions): OpenStore {
  if (typeof options.client !== 'function') guard(options.client)
  const table = openTable(options)
  return {
    ...localitiesOf(table),
    ...agenciesOf(table),
    ...officialsOf(table),
    ...namesOf(table),
    ...plansOf(table),
    ...planChangesOf(table),
    ...publishingOf(table),
    ...tasksOf(table),
    ...cardsOf(table),
    ...feedsOf(table),
    ...ledgerOf(table),
    ...uploadsOf(table),
    ...auditOf(table),
    ...dueOf(table),
    finishRaises: (localityId) => finishRaises(table, localityId),
  }
}

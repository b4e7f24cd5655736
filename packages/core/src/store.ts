import type { OfficialStore } from './agency/official.ts'
import type { AgencyStore } from './agency/store.ts'
import type { FeedStore } from './calendar/feed.ts'
import type { LedgerStore } from './digest/ledger.ts'
import type { LocalityStore } from './locality/store.ts'
import type { NameStore } from './plan/name-decision.ts'
import type { PlanStore } from './plan/store.ts'
import type { TaskStore } from './task/store.ts'
import type { UploadStore } from './upload/store.ts'

/** Everything the product keeps; one table behind it. A verb names only the part it needs. */
export type Store = LocalityStore &
  AgencyStore &
  OfficialStore &
  PlanStore &
  NameStore &
  TaskStore &
  FeedStore &
  LedgerStore &
  UploadStore

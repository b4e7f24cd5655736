import type { AgencyStore } from '@dunghan/core/agency'
import type { DigestLinks, LedgerStore, RenderDigest } from '@dunghan/core/digest'
import type { LocalityStore } from '@dunghan/core/locality'
import type { MailTransport } from '@dunghan/core/mail'
import type { PlanStore } from '@dunghan/core/plan'
import type { TaskStore } from '@dunghan/core/task'
import type { DaysOff } from '@dunghan/core/time'

/** What writing a letter needs. */
export interface WriteDeps {
  readonly store: LocalityStore & AgencyStore & PlanStore & TaskStore
  readonly render: RenderDigest
  readonly daysOff: DaysOff
  readonly linksTo: (localityId: string, agencyId: string) => DigestLinks
}

/** What delivering a locality's letters needs besides. */
export interface DeliverDeps extends WriteDeps {
  readonly store: WriteDeps['store'] & LedgerStore
  readonly transport: MailTransport
  /** The address every letter comes from. */
  readonly from: string
  /** Stable for one message of the queue, so that a lost acknowledgement is recognised. */
  readonly owner: string
  readonly signal?: AbortSignal
}

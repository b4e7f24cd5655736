import type { IsoWeek } from '../time/week.ts'

/** How one agency's letter of one week stands. Planned = the sum of all of these. */
export type LedgerState =
  | 'claimed'
  | 'sent'
  | 'skipped'
  | 'suppressed'
  | 'rejected'
  | 'failed'
  | 'unknown'

/** A letter frozen before its first sending: the same bytes go out however often it is tried. */
export interface FrozenMail {
  /** Ledger key, `<locality>.<agency>.<week>`: also the name of the .eml file and the X-Entity-Ref-ID. */
  readonly id: string
  readonly from: string
  readonly fromName: string
  readonly to: string
  readonly toName: string
  readonly replyTo: string | null
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly messageId: string
  readonly headers: Readonly<Record<string, string>>
}

/** The row of the ledger: one a week and agency. */
export interface LedgerRow {
  readonly localityId: string
  readonly agencyId: string
  readonly week: IsoWeek
  readonly state: LedgerState
  /** Who holds the claim: stable for one logical attempt, so that a lost acknowledgement is recognised. */
  readonly owner: string
  readonly claimedAt: number
  /** Why nothing was sent; null otherwise. */
  readonly reason: string | null
  readonly providerId: string | null
  readonly batch: number | null
  readonly mail: FrozenMail | null
}

/** The frozen membership of one provider call: the array behind one idempotency key never changes. */
export interface LedgerBatch {
  readonly localityId: string
  readonly week: IsoWeek
  readonly no: number
  readonly key: string
  readonly agencyIds: readonly string[]
}

/** What the weekly letters need of storage. */
export interface LedgerStore {
  getLedger(localityId: string, agencyId: string, week: IsoWeek): Promise<LedgerRow | undefined>
  /** Every row of a locality's week, at most 500. */
  listLedger(localityId: string, week: IsoWeek): Promise<LedgerRow[]>
  /** Writes the row unless another owner holds it; answers the row that stands. */
  claimLedger(localityId: string, row: LedgerRow): Promise<LedgerRow>
  /** Moves a row from `claimed` or `unknown` to where it ended; harmless when it is already there. */
  settleLedger(localityId: string, row: LedgerRow): Promise<void>
  /** Writes the batch unless it exists; answers the one that stands. */
  claimBatch(localityId: string, batch: LedgerBatch): Promise<LedgerBatch>
}

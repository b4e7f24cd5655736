import type { FrozenMail } from '../digest/ledger.ts'

/**
 * What became of one letter. `rejected`: its address or content was refused; `failed`: the whole call was, and trying
 * again would not help; `retry`: nothing went out yet; `unknown`: it may have gone out, so it is never sent under a new key.
 */
export type Outcome = 'accepted' | 'rejected' | 'failed' | 'retry' | 'unknown'

/** The outcome of one letter, with the transport's own words for it. */
export interface SendResult {
  readonly id: string
  readonly outcome: Outcome
  readonly providerId?: string
  /** `noun.reason`; begins with `account.` when every further call would meet the same wall. */
  readonly code?: string
  readonly retryAfterMs?: number
}

/** A way out for frozen letters. It never renders, never decides retries, never touches the ledger. */
export interface MailTransport {
  readonly name: 'resend' | 'smtp' | 'outbox'
  readonly maxBatch: number
  /** One result per letter, in order; never throws for trouble on the way. */
  send(batch: readonly FrozenMail[], key: string, signal: AbortSignal): Promise<SendResult[]>
}

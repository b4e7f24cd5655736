import type { FrozenMail } from '../digest/ledger.ts'

/** What became of one letter; `unknown` means that it may have gone out, so it is never sent under a new key. */
export interface SendResult {
  readonly id: string
  readonly outcome: 'accepted' | 'rejected' | 'retry' | 'unknown'
  readonly providerId?: string
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

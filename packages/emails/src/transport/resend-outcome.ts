import type { SendResult } from '@dunghan/core/mail'

/** What the provider says went wrong with a whole call, as its SDK passes it on. */
export interface CallError {
  readonly name: string
  /** Absent or null when no answer was understood: the letters may have gone out. */
  readonly statusCode?: number | null
}

type CallOutcome = Omit<SendResult, 'id' | 'providerId'>

const SECOND = 1_000
const LONGEST_WAIT = 15 * 60 * SECOND

const QUOTA: readonly string[] = ['daily_quota_exceeded', 'monthly_quota_exceeded']

/** What a refused or unanswered call means for every letter in it (the table of the decision record). */
export function outcomeOf(
  { name, statusCode }: CallError,
  headers: Readonly<Record<string, string>> | null,
): CallOutcome {
  if (typeof statusCode !== 'number') return { outcome: 'unknown', code: 'call.unanswered' }
  if (statusCode === 401 || statusCode === 403 || QUOTA.includes(name))
    return { outcome: 'retry', code: `account.${name}`, retryAfterMs: LONGEST_WAIT }
  if (statusCode === 429)
    return { outcome: 'retry', code: `call.${name}`, retryAfterMs: waitOf(headers) }
  if (name === 'concurrent_idempotent_requests')
    return { outcome: 'retry', code: `call.${name}`, retryAfterMs: 10 * SECOND }
  // Other bytes went out under this key before: sent already, and never again under a new key.
  if (name === 'invalid_idempotent_request') return { outcome: 'accepted', code: 'body.differs' }
  if (statusCode >= 400 && statusCode < 500 && statusCode !== 408 && statusCode !== 409)
    return { outcome: 'failed', code: `call.${name}` }
  return { outcome: 'unknown', code: `call.${name}` }
}

function waitOf(headers: Readonly<Record<string, string>> | null): number {
  const seconds = Number(headers?.['retry-after'])
  const wait = Number.isFinite(seconds) && seconds > 0 ? seconds * SECOND : SECOND
  return Math.min(wait, LONGEST_WAIT)
}

import { type Context, requireOffice } from '@dunghan/core/context'
import type { LedgerRow, LedgerState } from '@dunghan/core/digest'
import { DomainError } from '@dunghan/core/errors'
import type { DeliverDeps } from './digest-deps.ts'
import { type DigestMessage, parseDigestMessage } from './digest-message.ts'
import { freezeWeek } from './freeze-week.ts'
import { sendBatch } from './send-batch.ts'

/** How a locality's week stands after one run. `planned` is the sum of all states; anything else is an alarm. */
export interface Delivery {
  readonly planned: number
  readonly states: Readonly<Record<LedgerState, number>>
  /** What the transport said besides yes, each code once; `account.…` and `body.differs` are alarms. */
  readonly codes: readonly string[]
  /** The message to put back into the queue and after how long; null when nothing more can be done by itself. */
  readonly again: { readonly message: DigestMessage; readonly delayMs: number } | null
}

/** Waits between attempts; the last one is repeated, for a queue delays by fifteen minutes at most. */
const WAITS = [5_000, 30_000, 120_000, 600_000, 900_000]

/**
 * Delivers a locality's letters of one week. Every step may be repeated: killed anywhere and run again, each agency
 * has exactly one letter of the week.
 */
export async function deliverDigest(
  ctx: Context,
  deps: DeliverDeps,
  value: unknown,
): Promise<Delivery> {
  requireOffice(ctx)
  const message = parseDigestMessage(value)
  if (message.localityId !== ctx.localityId)
    throw new DomainError('forbidden', 'digest-message.other-locality')
  const rows: LedgerRow[] = []
  const codes = new Set<string>()
  let planned = 0
  let again = false
  let wait = 0
  for (const frozen of await freezeWeek(ctx, deps, message)) {
    planned += frozen.batch.agencyIds.length
    const walled = [...codes].some((code) => code.startsWith('account.'))
    const sent = walled
      ? { ...frozen, again: true, retryAfterMs: 0, codes: [] }
      : await sendBatch(ctx, deps, frozen)
    rows.push(...sent.rows)
    for (const code of sent.codes) codes.add(code)
    again ||= sent.again
    wait = Math.max(wait, sent.retryAfterMs)
  }
  return {
    planned,
    states: countStates(rows),
    codes: [...codes],
    again: again ? nextAttempt(message, wait) : null,
  }
}

function nextAttempt(message: DigestMessage, asked: number): NonNullable<Delivery['again']> {
  const longest = WAITS.at(-1) ?? 0
  const own = WAITS[message.attempt] ?? longest
  return {
    message: { ...message, attempt: message.attempt + 1 },
    delayMs: Math.min(Math.max(own, asked), longest),
  }
}

function countStates(rows: readonly LedgerRow[]): Record<LedgerState, number> {
  const states = {
    claimed: 0,
    sent: 0,
    skipped: 0,
    suppressed: 0,
    rejected: 0,
    failed: 0,
    unknown: 0,
  }
  for (const { state } of rows) states[state] += 1
  return states
}

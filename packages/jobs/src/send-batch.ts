import type { Context } from '@dunghan/core/context'
import type { FrozenMail, LedgerRow, LedgerState } from '@dunghan/core/digest'
import { DomainError } from '@dunghan/core/errors'
import type { Outcome, SendResult } from '@dunghan/core/mail'
import type { DeliverDeps } from './digest-deps.ts'
import type { FrozenBatch } from './freeze-week.ts'

/** Providers forget a key after 24 hours; from here on a letter without an answer is a person's to decide. */
const KEY_TRUSTED = 20 * 3_600_000

/** How a batch stands after one attempt. */
export interface SentBatch {
  readonly rows: readonly LedgerRow[]
  /** True while another attempt under the same key is safe and may help. */
  readonly again: boolean
  readonly retryAfterMs: number
  readonly codes: readonly string[]
}

/** Sends what is still open in a batch: always the whole frozen array under its own key, then settles each row. */
export async function sendBatch(
  ctx: Context,
  deps: DeliverDeps,
  { batch, rows }: FrozenBatch,
): Promise<SentBatch> {
  if (!rows.some(isOpen)) return { rows, again: false, retryAfterMs: 0, codes: [] }
  if (isTooOld(rows, ctx.now)) return giveUp(ctx, deps, rows)
  const mails = rows.flatMap((row) => row.mail ?? [])
  const signal = deps.signal ?? new AbortController().signal
  const results = await deps.transport.send(mails, batch.key, signal)
  const byId = new Map(results.map((result) => [result.id, result]))
  const settled: LedgerRow[] = []
  for (const row of rows)
    settled.push(isOpen(row) ? await settle(ctx, deps, row, resultFor(row.mail, byId)) : row)
  return {
    rows: settled,
    again: settled.some(isOpen),
    retryAfterMs: Math.max(0, ...results.map((result) => result.retryAfterMs ?? 0)),
    codes: [...new Set(results.flatMap((result) => result.code ?? []))],
  }
}

const STATE: Readonly<Record<Outcome, LedgerState>> = {
  accepted: 'sent',
  rejected: 'rejected',
  failed: 'failed',
  retry: 'claimed',
  unknown: 'unknown',
}

function settle(
  ctx: Context,
  deps: DeliverDeps,
  row: LedgerRow,
  result: SendResult,
): Promise<LedgerRow> {
  // What may have gone out stays unknown, whatever a later attempt says of not having been let in.
  const state = result.outcome === 'retry' ? row.state : STATE[result.outcome]
  if (state === row.state) return Promise.resolve(row)
  const sent = state === 'sent'
  return write(ctx, deps, {
    ...row,
    state,
    reason: sent ? null : (result.code ?? null),
    providerId: result.providerId ?? null,
  })
}

async function giveUp(
  ctx: Context,
  deps: DeliverDeps,
  rows: readonly LedgerRow[],
): Promise<SentBatch> {
  const settled: LedgerRow[] = []
  for (const row of rows)
    settled.push(
      row.state === 'claimed'
        ? await write(ctx, deps, { ...row, state: 'unknown', reason: 'call.too-old' })
        : row,
    )
  return { rows: settled, again: false, retryAfterMs: 0, codes: ['call.too-old'] }
}

/** Writes where a row ended; when another run has ended it first, that one stands. */
async function write(ctx: Context, deps: DeliverDeps, row: LedgerRow): Promise<LedgerRow> {
  try {
    await deps.store.settleLedger(ctx.localityId, row)
    return row
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error
    return (await deps.store.getLedger(ctx.localityId, row.agencyId, row.week)) ?? row
  }
}

function isOpen(row: LedgerRow): boolean {
  return row.mail !== null && (row.state === 'claimed' || row.state === 'unknown')
}

/** Nothing is sent before the last letter of a batch is frozen, so the key is at most as old as that. */
function isTooOld(rows: readonly LedgerRow[], now: number): boolean {
  return now - Math.max(...rows.map((row) => row.claimedAt)) > KEY_TRUSTED
}

function resultFor(mail: FrozenMail | null, results: ReadonlyMap<string, SendResult>): SendResult {
  const id = mail?.id ?? ''
  return results.get(id) ?? { id, outcome: 'unknown', code: 'call.unanswered' }
}

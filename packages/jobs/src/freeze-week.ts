import type { Context } from '@dunghan/core/context'
import { batchKeyOf, type LedgerBatch, type LedgerRow } from '@dunghan/core/digest'
import { parseAddress } from '@dunghan/core/mail'
import { acquaintance } from './acquaintance.ts'
import type { DeliverDeps } from './digest-deps.ts'
import type { DigestMessage } from './digest-message.ts'
import { freezeMail } from './freeze-mail.ts'
import { type Desk, draftLetter, openDesk } from './week-desk.ts'

/** A frozen batch with the rows of all its agencies, in its own order. */
export interface FrozenBatch {
  readonly batch: LedgerBatch
  readonly rows: readonly LedgerRow[]
}

/**
 * Freezes a locality's week: first who is in which batch, then each letter. What stands is used as it stands, so
 * that a run cut off anywhere is taken up where it broke, with the same bytes under the same keys.
 */
export async function freezeWeek(
  ctx: Context,
  deps: DeliverDeps,
  message: DigestMessage,
): Promise<FrozenBatch[]> {
  const { week } = message
  const desk = await openDesk(ctx, deps, message)
  const standing = await deps.store.listLedger(ctx.localityId, week)
  const rows = new Map(standing.map((row) => [row.agencyId, row]))
  const batches = await freezeBatches(ctx, deps, desk, standing)
  const isFirst = acquaintance(ctx, deps.store, week)
  const frozen: FrozenBatch[] = []
  for (const batch of batches) {
    const members: LedgerRow[] = []
    for (const agencyId of batch.agencyIds)
      members.push(
        rows.get(agencyId) ??
          (await deps.store.claimLedger(
            ctx.localityId,
            await newRow(ctx, deps, desk, batch, agencyId, isFirst),
          )),
      )
    frozen.push({ batch, rows: members })
  }
  return frozen
}

/** The array behind a key never changes: an agency that gets its address later goes into a batch of its own. */
async function freezeBatches(
  ctx: Context,
  deps: DeliverDeps,
  desk: Desk,
  standing: readonly LedgerRow[],
): Promise<LedgerBatch[]> {
  const { localityId } = ctx
  const { week } = desk
  const last = Math.max(0, ...standing.map((row) => row.batch ?? 0))
  const ledgered = new Set(standing.map((row) => row.agencyId))
  let waiting = desk.agencies
    .filter(({ id, email }) => email !== null && !ledgered.has(id))
    .map(({ id }) => id)
    .sort()
  const batches: LedgerBatch[] = []
  for (let no = 1; no <= last || waiting.length > 0; no += 1) {
    const agencyIds = waiting.slice(0, deps.transport.maxBatch)
    const key = batchKeyOf(localityId, week, no)
    const batch = await deps.store.claimBatch(localityId, { localityId, week, no, key, agencyIds })
    waiting = waiting.filter((id) => !batch.agencyIds.includes(id))
    batches.push(batch)
  }
  return batches
}

async function newRow(
  ctx: Context,
  deps: DeliverDeps,
  desk: Desk,
  batch: LedgerBatch,
  agencyId: string,
  isFirst: (agencyId: string) => Promise<boolean>,
): Promise<LedgerRow> {
  const row: LedgerRow = {
    localityId: ctx.localityId,
    agencyId,
    week: desk.week,
    state: 'claimed',
    owner: deps.owner,
    claimedAt: ctx.now,
    reason: null,
    providerId: null,
    batch: batch.no,
    mail: null,
  }
  const agency = desk.agencies.find(({ id }) => id === agencyId)
  if (!agency?.email) return { ...row, state: 'suppressed', reason: 'chưa có địa chỉ' }
  const to = parseAddress(agency.email)
  if (to === null) return { ...row, state: 'suppressed', reason: 'địa chỉ không dùng được' }
  const letter = await draftLetter(deps, desk, agency)
  if (letter === null) return { ...row, state: 'skipped', reason: 'không có việc' }
  const words = await deps.render({ ...letter, first: await isFirst(agencyId) })
  return { ...row, mail: freezeMail(desk, agency, to, words, { from: deps.from, now: ctx.now }) }
}

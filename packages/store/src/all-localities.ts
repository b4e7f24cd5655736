import type { Row } from './attributes.ts'
import { textOf } from './attributes.ts'
import { ALL_LOCALITIES, guard } from './guard.ts'
import { DIGEST_SHARDS, digestShard, INDEX, readEntry, UNFINISHED } from './index-keys.ts'
import { openTable, type StoreOptions } from './table.ts'

/** A plan whose writing a crash may have left half done. */
export interface UnfinishedPlan {
  readonly localityId: string
  readonly planId: string
}

/** The localities in which at least one agency has a mailbox, in the order of their ids; for the planner of letters only. */
export async function listDigestLocalitiesOfAllLocalities(
  options: StoreOptions,
  limit = 20_000,
): Promise<string[]> {
  const shards = Array.from({ length: DIGEST_SHARDS }, (_, shard) => digestShard(shard))
  const rows = await Promise.all(shards.map((shard) => entriesOf(options, shard, MOST_MAILBOXES)))
  const ids = rows.flat().map((row) => readEntry(textOf(row, INDEX.digest.sk)).localityId)
  return [...new Set(ids)].sort().slice(0, limit)
}

/** Plans still importing, fanning out, or with feed versions left to raise; for the job that picks them up. */
export async function listUnfinishedOfAllLocalities(
  options: StoreOptions,
  limit = 1_000,
): Promise<UnfinishedPlan[]> {
  const rows = await entriesOf(options, UNFINISHED, limit)
  const entries = new Set(rows.map((row) => textOf(row, INDEX.digest.sk)))
  return [...entries].map((entry) => {
    const { localityId, subject } = readEntry(entry)
    return { localityId, planId: subject }
  })
}

/** 3,321 localities of some twenty agencies each, in sixteen shards, with room to spare. */
const MOST_MAILBOXES = 20_000

function entriesOf(options: StoreOptions, partition: string, limit: number): Promise<Row[]> {
  if (typeof options.client !== 'function') guard(options.client)
  return openTable(options).query(ALL_LOCALITIES, {
    index: INDEX.digest.name,
    where: { text: `#${INDEX.digest.pk} = :p`, values: { ':p': partition } },
    limit,
  })
}

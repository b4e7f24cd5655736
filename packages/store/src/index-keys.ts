import type { Card } from '@dunghan/core/task'
import { localityPartition } from './keys.ts'

/** The two sparse indexes of the table, with the attributes that make their keys. */
export const INDEX = {
  due: { name: 'due', pk: 'g1p', sk: 'g1s', include: ['ti', 'ro', 'st', 'pn'] },
  digest: { name: 'digest', pk: 'g2p', sk: 'g2s', include: ['em'] },
} as const

/** Over how many partitions the mailboxes of all localities are spread. */
export const DIGEST_SHARDS = 16

/** The index partition of plans that are still being written, of all localities. */
export const UNFINISHED = 'UNFINISHED'

/** The partition of everything open and dated in a locality. */
export function duePartition(localityId: string): string {
  return `${localityPartition(localityId)}#DUE`
}

/** What puts a card into the `due` index: nothing once it is done or void, or when it has no day. */
export function dueEntry(localityId: string, card: Card): Record<string, string> {
  if (card.state === 'done' || card.cancelledOn || card.lastDay === null) return {}
  const { agencyId, planId, taskId, occurrence, lastDay } = card
  return {
    [INDEX.due.pk]: duePartition(localityId),
    [INDEX.due.sk]: [lastDay, planId, taskId, occurrence, agencyId].join('#'),
    ti: card.title,
    ro: card.role,
    st: card.state,
    ...(card.planNumber === null ? {} : { pn: card.planNumber }),
  }
}

/** What puts an agency with a mailbox into the `digest` index. */
export function mailboxEntry(
  localityId: string,
  agencyId: string,
  email: string | null,
): Record<string, string> {
  if (email === null) return {}
  return {
    [INDEX.digest.pk]: digestShard(shardOf(localityId)),
    [INDEX.digest.sk]: `${localityId}#${agencyId}`,
    em: email,
  }
}

/** The index partition of one shard of mailboxes. */
export function digestShard(shard: number): string {
  return `DG#${String(shard).padStart(2, '0')}`
}

/** What lets a job find work of a plan that a crash has left half done. */
export function unfinishedEntry(localityId: string, planId: string): Record<string, string> {
  return { [INDEX.digest.pk]: UNFINISHED, [INDEX.digest.sk]: `${localityId}#${planId}` }
}

/** The locality and the thing an entry of the `digest` index names; ids hold no `#`. */
export function readEntry(sortKey: string): {
  readonly localityId: string
  readonly subject: string
} {
  const cut = sortKey.indexOf('#')
  return { localityId: sortKey.slice(0, cut), subject: sortKey.slice(cut + 1) }
}

/** FNV-1a: spreads localities evenly and always the same way. */
function shardOf(localityId: string): number {
  let hash = 0x811c9dc5
  for (const char of localityId) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  return (hash >>> 0) % DIGEST_SHARDS
}

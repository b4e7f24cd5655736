import type { FeedStore } from '@dunghan/core/calendar'
import { bytesOf, numberOf, type Row, textOf } from './attributes.ts'
import { decode, encode } from './codec.ts'
import { ABSENT, partition } from './expression.ts'
import { LINK } from './items/locality.ts'
import {
  feedPartition,
  feedVersionKey,
  linkKey,
  movedKey,
  snapshotKey,
  standingLinkKey,
} from './keys.ts'
import type { Table } from './table.ts'

/** Version, standing link and links of one feed: about 0.4 KB a link, so that ten of them are still one half unit. */
const MOST_ROWS = 100

/** A row holds 400 KB; a longer body is simply built anew each time. */
const MOST_SNAPSHOT_BYTES = 390_000

/** Feeds in the table. */
export function feedsOf(table: Table): FeedStore {
  const rowsOf = (localityId: string, scope: string, consistent: boolean) =>
    table.query(localityId, {
      where: partition(feedPartition(localityId, scope)),
      limit: MOST_ROWS,
      consistent,
    })

  return {
    async checkFeed(localityId, scope, secretSha256) {
      const key = linkKey(localityId, scope, secretSha256)
      const rows = await rowsOf(localityId, scope, false)
      const named = rowAt(rows, key.sk)
      // An address from where the locality was before leads to the link that took its place.
      const { _t: type, link: stands } = named ?? {}
      const found = type === 'former' ? rowAt(rows, `TOK#${stands}`) : named
      if (found === undefined) return undefined
      const link = decode(LINK, found)
      const raised = rowAt(rows, feedVersionKey(localityId, scope).sk)
      return raised === undefined
        ? { link, version: 0, changedAt: link.createdAt }
        : { link, version: numberOf(raised, 'v'), changedAt: numberOf(raised, 'at') }
    },

    async getMove(localityId) {
      const row = await table.get(localityId, movedKey(localityId), false)
      const { to } = row ?? {}
      return typeof to === 'string' ? to : undefined
    },

    async ensureLink(localityId, link) {
      const { scope, secretSha256 } = link
      const find = async () => {
        const rows = await rowsOf(localityId, scope, true)
        const standing = rowAt(rows, standingLinkKey(localityId, scope).sk)
        const sha = standing && textOf(standing, 'link')
        const row = sha && rowAt(rows, linkKey(localityId, scope, sha).sk)
        return row ? decode(LINK, row) : undefined
      }
      const first = await find()
      if (first !== undefined) return first
      const stands = { ...standingLinkKey(localityId, scope), _t: 'stands', _v: 1 }
      await table.transact(localityId, [
        { put: { ...stands, link: secretSha256 }, when: ABSENT },
        { put: encode(LINK, linkKey(localityId, scope, secretSha256), link), when: ABSENT },
      ])
      return (await find()) ?? link
    },

    async getSnapshot(localityId, scope) {
      const row = await table.get(localityId, snapshotKey(localityId, scope), false)
      return row && { etag: textOf(row, 'etag'), gzip: bytesOf(row, 'gz') }
    },

    async putSnapshot(localityId, scope, etag, gzip) {
      if (gzip.length > MOST_SNAPSHOT_BYTES) return
      const key = snapshotKey(localityId, scope)
      await table.put(localityId, { ...key, _t: 'snapshot', _v: 1, etag, gz: gzip })
    },
  }
}

function rowAt(rows: readonly Row[], sortKey: string): Row | undefined {
  return rows.find(({ sk }) => sk === sortKey)
}

import * as z from 'zod'
import { numberOf, type Row, textOf } from '../attributes.ts'
import { decode, encode } from '../codec.ts'
import { LINK } from '../items/locality.ts'
import { feedVersionKey, linkKey, standingLinkKey } from '../keys.ts'
import type { Carrier } from './carried.ts'

const version = z.object({ v: z.int(), at: z.int() })
const carriedLink = z.object({
  link: LINK.schema,
  stands: z.boolean(),
  /** Hashes of secrets that lead to this link from where the locality was before. */
  former: z.array(z.string()),
})

/** Versions and links of feeds. A link gets the secret of its new place; its old address goes on leading to it. */
export const feedsCarried: Readonly<Record<string, Carrier>> = {
  version: {
    read: (row) => ({
      of: textOf(row, 'pk').split('#').at(-1) ?? '',
      thing: { v: numberOf(row, 'v'), at: numberOf(row, 'at') },
    }),
    write: ({ of = '', thing }, { to, exportedAt }) => {
      const { v, at } = version.parse(thing)
      // The addresses within the events are new: whoever comes with the tag of before gets the body anew.
      const next = { v: v + 1, at: Math.max(at, exportedAt) }
      return [{ ...feedVersionKey(to, of), _t: 'version', _v: 1, ...next }]
    },
  },
  link: {
    read: (row) => ({ thing: { link: decode(LINK, row), stands: false, former: [] } }),
    write: ({ thing }, { to, hashOf }) => {
      const { link, stands, former } = carriedLink.parse(thing)
      const { scope, secretSha256: before } = link
      const secretSha256 = hashOf(to, link)
      const old = new Set([...former, before])
      old.delete(secretSha256)
      const standing = { ...standingLinkKey(to, scope), _t: 'stands', _v: 1, link: secretSha256 }
      return [
        encode(LINK, linkKey(to, scope, secretSha256), { ...link, secretSha256 }),
        ...[...old].map((sha) => formerRow(to, scope, sha, secretSha256)),
        ...(stands ? [standing] : []),
      ]
    },
  },
}

/** A link's row with what the rows beside it say of it, ready to be read as one thing. */
export function linkThing(row: Row, beside: readonly Row[]): unknown {
  const link = decode(LINK, row)
  const leading = (type: string) =>
    beside.filter(({ _t: name, link: to }) => name === type && to === link.secretSha256)
  return {
    link,
    stands: leading('stands').length > 0,
    former: leading('former').map(({ sk }) => String(sk).split('#').at(-1) ?? ''),
  }
}

/** Where the secret of a former address leads to. */
function formerRow(localityId: string, scope: string, sha: string, link: string): Row {
  return { ...linkKey(localityId, scope, sha), _t: 'former', _v: 1, link }
}

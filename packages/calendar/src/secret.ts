import { createHash, createHmac } from 'node:crypto'
import { type FeedLink, type FeedScope, type FeedStore, scopeName } from '@dunghan/core/calendar'
import { type Context, requireAgency } from '@dunghan/core/context'
import { DomainError } from '@dunghan/core/errors'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const BYTES = 20
const SECRET = /^[a-z2-7]{32}$/

/** The secret of a link: 160 bits that the feed key makes anew whenever a page or a letter must show the address. */
export function feedSecret(
  feedKey: string,
  localityId: string,
  scope: string,
  linkId: string,
  generation: number,
): string {
  const said = [localityId, scope, linkId, generation].join('|')
  return base32(createHmac('sha256', feedKey).update(said).digest().subarray(0, BYTES))
}

/** All that is ever stored of a secret. */
export function secretSha256(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Whether a text could be a secret at all: what cannot is refused without asking the table. */
export function isSecret(text: string): boolean {
  return SECRET.test(text)
}

/** The address of a feed, from the root of the site. */
export function feedPath(localityId: string, scope: string, secret: string): string {
  return `/ics/${localityId}/${scope}/${secret}.ics`
}

/** What handing out the address of a feed needs. */
export interface FeedDeps {
  readonly store: FeedStore
  readonly feedKey: string
}

/** The address of a scope's feed, its link made when there is none yet. Asked twice, it is the same address. */
export async function ensureFeed(ctx: Context, deps: FeedDeps, scope: FeedScope): Promise<string> {
  requireScope(ctx, scope)
  const name = scopeName(scope)
  const secretOf = ({ linkId, generation }: Pick<FeedLink, 'linkId' | 'generation'>) =>
    feedSecret(deps.feedKey, ctx.localityId, name, linkId, generation)
  const fresh = { linkId: ctx.newId('link'), generation: 1 }
  const link = await deps.store.ensureLink(ctx.localityId, {
    ...fresh,
    scope: name,
    secretSha256: secretSha256(secretOf(fresh)),
    createdAt: ctx.now,
    revokedAt: null,
  })
  const secret = secretOf(link)
  // Another feed key would make an address that nobody ever subscribed to: better no address than a dead one.
  if (secretSha256(secret) !== link.secretSha256)
    throw new DomainError('conflict', 'feed.key-changed', { scope: name })
  return feedPath(ctx.localityId, name, secret)
}

/** An agency's feed is for whoever speaks for it, the ward's for those who may see the whole ward. */
function requireScope(ctx: Context, scope: FeedScope): void {
  const { kind } = ctx.actor
  if ('agencyId' in scope) {
    if (kind !== 'leader' && kind !== 'reader') requireAgency(ctx, scope.agencyId)
    return
  }
  if (kind === 'letter' || (kind === 'officer' && scope.kind === 'ward'))
    throw new DomainError('forbidden', 'actor.not-office')
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{5}/gu, (five) => ALPHABET.charAt(Number.parseInt(five, 2)))
}

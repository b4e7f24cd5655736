/** What a feed covers; written in its address as `ward`, `plan-<id>`, `agency-<id>`, `lead-<id>`. */
export type FeedScope =
  | { readonly kind: 'ward' }
  | { readonly kind: 'plan'; readonly planId: string }
  | { readonly kind: 'agency'; readonly agencyId: string }
  | { readonly kind: 'lead'; readonly agencyId: string }

/** The word of a scope in addresses and keys. */
export function scopeName(scope: FeedScope): string {
  switch (scope.kind) {
    case 'ward':
      return 'ward'
    case 'plan':
      return `plan-${scope.planId}`
    default:
      return `${scope.kind}-${scope.agencyId}`
  }
}

/** Reads the word of a scope; null for anything else. */
export function parseScope(text: string): FeedScope | null {
  if (text === 'ward') return { kind: 'ward' }
  const [, kind, id] = /^(plan|agency|lead)-([a-z]{3}_[A-Za-z0-9]{1,40})$/.exec(text) ?? []
  if (kind === undefined || id === undefined) return null
  return kind === 'plan'
    ? { kind, planId: id }
    : { kind: kind === 'lead' ? 'lead' : 'agency', agencyId: id }
}

/** The standing link of a scope: the secret itself is never stored, only what recomputes it and its SHA-256. */
export interface FeedLink {
  readonly scope: string
  readonly linkId: string
  readonly generation: number
  readonly secretSha256: string
  readonly createdAt: number
  readonly revokedAt: number | null
}

/** What one read of 0.5 units tells about a request for a feed. */
export interface FeedCheck {
  readonly link: FeedLink
  readonly version: number
  /** When anything in the scope last changed, epoch milliseconds. */
  readonly changedAt: number
}

/** What feeds need of storage. */
export interface FeedStore {
  /** One query of one small partition; undefined when no link of this secret exists. */
  checkFeed(localityId: string, scope: string, secretSha256: string): Promise<FeedCheck | undefined>
  /** Where a locality went that was moved to another id; asked only when an address leads nowhere. */
  getMove(localityId: string): Promise<string | undefined>
  /** The first link of a scope; writes `link` when there is none yet and answers the one that stands. */
  ensureLink(localityId: string, link: FeedLink): Promise<FeedLink>
  /** The stored body of a version, gzip; undefined when there is none of exactly this etag. */
  getSnapshot(
    localityId: string,
    scope: string,
  ): Promise<{ readonly etag: string; readonly gzip: Uint8Array } | undefined>
  putSnapshot(localityId: string, scope: string, etag: string, gzip: Uint8Array): Promise<void>
}

import { gzipSync } from 'node:zlib'
import {
  type FeedScope,
  type FeedSources,
  type FeedStore,
  feedContents,
  gatherFeed,
  scopeName,
} from '@dunghan/core/calendar'
import { DomainError } from '@dunghan/core/errors'
import type { Day, DaysOff } from '@dunghan/core/time'
import { eventMemo } from './event-memo.ts'
import { renderFeed } from './feed.ts'

/** A tenth smaller than the usual 6, and hardly dearer; beyond it nothing more is won. */
const LEVEL = 8

/** A feed ready to be sent, with the tag it was made under. */
export interface FeedBody {
  readonly etag: string
  readonly gzip: Uint8Array
}

/** What making bodies needs; `report` hears of every failure that is bridged. */
export interface BodyDeps {
  readonly store: FeedStore & FeedSources
  readonly daysOff: DaysOff
  readonly origin: string
  readonly report: (failure: string, cause: unknown) => void
}

/** Which feed is wanted, and under which tag. */
export interface Wanted {
  readonly localityId: string
  readonly scope: FeedScope
  readonly etag: string
  readonly today: Day
}

/**
 * Answers the body of a tag: the stored one when it is of this tag, else one made anew and stored. When making fails,
 * the stored one of an earlier tag: an old calendar harms nobody, an error makes Thunderbird drop the subscription.
 */
export function feedBodies(deps: BodyDeps): (wanted: Wanted) => Promise<FeedBody> {
  const making = new Map<string, Promise<FeedBody>>()
  const memo = eventMemo()

  async function make({ localityId, scope, etag, today }: Wanted): Promise<FeedBody> {
    const gathered = await gatherFeed(deps.store, localityId, scope)
    if (gathered === null) throw new DomainError('not-found', 'locality.unknown', { localityId })
    const contents = feedContents({ ...gathered, today, daysOff: deps.daysOff })
    const gzip = gzipSync(renderFeed({ contents, origin: deps.origin, memo }), { level: LEVEL })
    await store({ localityId, scope, etag, today }, gzip)
    return { etag, gzip }
  }

  async function store({ localityId, scope, etag }: Wanted, gzip: Uint8Array): Promise<void> {
    try {
      await deps.store.putSnapshot(localityId, scopeName(scope), etag, gzip)
    } catch (cause) {
      deps.report('feed.snapshot-not-stored', cause)
    }
  }

  async function stored({ localityId, scope }: Wanted): Promise<FeedBody | undefined> {
    try {
      return await deps.store.getSnapshot(localityId, scopeName(scope))
    } catch (cause) {
      deps.report('feed.snapshot-not-read', cause)
      return undefined
    }
  }

  return async (wanted) => {
    const kept = await stored(wanted)
    if (kept?.etag === wanted.etag) return kept
    // A hundred subscribers after midnight are one making.
    const key = `${wanted.localityId}/${scopeName(wanted.scope)}/${wanted.etag}`
    const made = making.get(key) ?? make(wanted).finally(() => making.delete(key))
    making.set(key, made)
    try {
      return await made
    } catch (cause) {
      if (kept === undefined) throw cause
      deps.report('feed.not-made', cause)
      return kept
    }
  }
}

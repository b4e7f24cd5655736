import type { Actor, Context } from '@dunghan/core/context'
import type { IdKind, Sha256 } from '@dunghan/core/ids'
import type { Locality } from '@dunghan/core/locality'
import type { Draft } from '@dunghan/core/plan'
import type { Store } from '@dunghan/core/store'
import type { DaysOff } from '@dunghan/core/time'
import type { ObjectLinks } from '@dunghan/core/upload'

/** A file served under `/static/`: style, fonts, the mark. */
export interface Asset {
  readonly bytes: Uint8Array
  readonly type: string
}

/** Everything the pages need from outside; the entry points hand it in, so that the pages know no environment. */
export interface WebDeps {
  readonly store: Store
  readonly clock: () => number
  readonly newId: (kind: IdKind) => string
  readonly sha256: Sha256
  readonly feedKey: string
  readonly daysOff: DaysOff
  /** The public origin of a request, `https://dunghan.vn`: addresses shown and the same-origin check are built on it. */
  readonly origin: (request: Request) => string
  /** The one origin that events in feeds name, so that their bytes do not depend on who asks. */
  readonly siteOrigin: string
  /** Whether a CDN stands before feeds and may keep them. */
  readonly behindCdn?: boolean
  /** Who asks; null closes everything but feeds, health and static files. */
  readonly actorOf: (request: Request) => Promise<Actor | null>
  /** The pure reader of `@dunghan/intake/read`. */
  readonly readPlan: (text: string) => Draft
  /** Bytes of a text file as text; a DomainError when they are none (`@dunghan/intake/extract`). */
  readonly decodeText: (bytes: Uint8Array) => string
  /** The address a body gets when a plan first names it; null or absent leaves it to the clerk. */
  readonly addressOf?: (localityId: string, agencyName: string) => string | null
  /** Signs forms and links of the object store; absent where files cannot be taken. */
  readonly objects?: ObjectLinks
  /** Finishes a plan too large to be finished while its sender waits; absent where nothing runs between requests. */
  readonly finishLater?: (localityId: string, planId: string) => void
  readonly asset: (name: string) => Promise<Asset | null>
  /** The wards kept on this machine; only the local entry point can list them. */
  readonly localities?: () => Promise<readonly Locality[]>
  /** This week's letter to an agency as HTML; null when there is nothing to say. */
  readonly previewLetter?: (ctx: Context, agencyId: string) => Promise<string | null>
  /** Where sent letters can be read, `/hop-thu` on the local machine. */
  readonly mailbox?: string
}

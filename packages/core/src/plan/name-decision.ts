import type { Agency, AgencyKind } from '../agency/agency.ts'
import { type Directory, directoryOf } from '../agency/directory.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Day } from '../time/day.ts'

/** What the clerk settled about one name printed in a draft; a name without one is taken as proposed. */
export interface NameDecision {
  /** The folded key under which its spellings meet. */
  readonly key: string
  /** As printed. */
  readonly name: string
  /** The agency it means: one of the directory, or a new one that this plan names elsewhere. */
  readonly is?: string
  /** What kind of new body it is. */
  readonly kind?: AgencyKind
  /** Who stands for the group, or is appointed, in this plan. */
  readonly members?: readonly string[]
}

/** All that is settled about the names of a draft, and how often that was saved. */
export interface NameSheet {
  readonly version: number
  readonly decisions: readonly NameDecision[]
}

/** What settling names needs of storage. */
export interface NameStore {
  /** The names of a draft as settled; version 0 while nothing is. */
  getNames(localityId: string, planId: string): Promise<NameSheet>
  /** One transaction while the plan is a draft: the sheet at the version it was read with, audit; `conflict` otherwise. */
  putNames(
    localityId: string,
    planId: string,
    sheet: NameSheet,
    event: AuditEvent,
  ): Promise<NameSheet>
}

/** Whom the names of one plan mean, and who stands for its groups. */
export interface Naming {
  readonly directory: Directory
  readonly members: ReadonlyMap<string, readonly Agency[]>
}

/** The directory as one plan reads it: names of its day, then whatever its clerk settled otherwise. */
export function namingOf(
  agencies: readonly Agency[],
  on: Day | undefined,
  decisions: readonly NameDecision[],
): Naming {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const directory = new Map(directoryOf(agencies, on))
  const members = new Map<string, readonly Agency[]>()
  for (const { key, is, members: ids } of decisions) {
    const meant = is === undefined ? undefined : byId.get(is)
    if (meant) directory.set(key, meant)
    const picked = (ids ?? []).flatMap((id) => byId.get(id) ?? [])
    if (picked.length > 0) members.set(key, picked)
  }
  return { directory, members }
}

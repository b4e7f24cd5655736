import type { Day } from '../time/day.ts'
import { type Agency, standsOn } from './agency.ts'

/** The agencies of a locality by every folded spelling of theirs. */
export type Directory = ReadonlyMap<string, Agency>

/**
 * Who is meant by each spelling on a day: the body that exists then, else whoever took over from it. Without a day
 * every spelling leads to its own agency.
 */
export function directoryOf(agencies: readonly Agency[], on?: Day): Directory {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const found = new Map<string, { readonly agency: Agency; readonly rank: number }>()
  for (const named of agencies) {
    for (const key of named.keys.filter((each) => leadsOn(named, each, on))) {
      const agency = on === undefined ? named : successorOn(named, byId, on)
      const rank = rankOf(named, agency, on)
      if (rank > (found.get(key)?.rank ?? -1)) found.set(key, { agency, rank })
    }
  }
  return new Map([...found].map(([key, { agency }]) => [key, agency]))
}

/** The body that answers for this one on a day: itself while it exists, then its successors in turn. */
export function successorOn(agency: Agency, byId: ReadonlyMap<string, Agency>, on: Day): Agency {
  const met = new Set([agency.id])
  let standing = agency
  while (standing.validTo !== null && standing.validTo < on && standing.successor !== null) {
    const next = byId.get(standing.successor)
    if (next === undefined || met.has(next.id)) break
    met.add(next.id)
    standing = next
  }
  return standing
}

/** An alias with days leads to its agency on those days only. */
function leadsOn(agency: Agency, key: string, on: Day | undefined): boolean {
  const aliases = agency.aliases.filter((alias) => alias.key === key)
  if (on === undefined || aliases.length === 0) return true
  return aliases.some((alias) => standsOn(alias, on))
}

/** A body that exists goes before the successor of one that does not, and that before one that is merely remembered. */
function rankOf(named: Agency, agency: Agency, on: Day | undefined): number {
  if (on === undefined) return 1
  if (!standsOn(agency, on)) return 0
  return agency === named ? 2 : 1
}

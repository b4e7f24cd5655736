import { matchDuties } from './amend-match.ts'
import type { SettledText } from './amend-preview.ts'
import { type Decision, type DutyKey, HEAD_KEY } from './decision.ts'
import { readDuties } from './read-duties.ts'

/**
 * What was settled of one text, carried over to another copy of it: each decision to the duty that is the same there,
 * duties the clerk added as they are. What was settled of the other copy itself stands before it; the head is its own.
 */
export function matchPlaces(own: SettledText, other: SettledText): Decision[] {
  const places = placesOf(own, other)
  const to = (key: DutyKey): DutyKey | null =>
    key.startsWith('added:') ? key : (places.get(key) ?? null)
  const settled = new Set(other.decisions.map(({ key }) => key))
  const carried = own.decisions.flatMap((decision): Decision[] => {
    const key = to(decision.key)
    if (key === null || key === HEAD_KEY || decision.seen || settled.has(key)) return []
    const { into, added, ...rest } = decision
    const target = into && to(into)
    if (into && !target) return []
    return [
      {
        ...rest,
        key,
        ...(target ? { into: target } : {}),
        // The sentence it was taken from stands elsewhere now, or not at all.
        ...(added ? { added: { from: added.from && to(added.from), source: null } } : {}),
      },
    ]
  })
  return [...other.decisions, ...carried]
}

/** Where each duty that was read stands in the other copy. */
function placesOf(own: SettledText, other: SettledText): ReadonlyMap<DutyKey, DutyKey> {
  const before = readDuties(own.draft)
  const asTasks = before.map((duty) => ({ ...duty, id: duty.key }))
  const matches = matchDuties(asTasks, readDuties(other.draft))
  const places = new Map<DutyKey, DutyKey>()
  for (const [key, from] of matches) {
    const duty = before.find((each) => each.key === from)
    if (duty) places.set(duty.key, key)
  }
  return places
}

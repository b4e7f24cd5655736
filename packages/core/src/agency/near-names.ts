import { fold } from '../text/fold.ts'
import type { Agency } from './agency.ts'
import { kindOfName } from './kind.ts'
import { agencyKey } from './names.ts'

const MOST = 3
/** Shorter words are too alike by chance: "Phòng Y tế" is no slip of "Phòng Thuế". */
const ONE_SLIP = 10
const TWO_SLIPS = 20
const LEAST_WORDS = 3

/**
 * Agencies a printed name may mean, the nearest first, for a person to decide: never taken by themselves. Alike are a
 * slip of the pen or a lost tone, and one name that is the other with words left out; the word that says what sort of
 * body it is must be the same.
 */
export function nearNames(name: string, agencies: readonly Agency[]): Agency[] {
  const kind = kindOfName(name)
  return agencies
    .filter((agency) => agency.kind === kind || kindOfName(agency.name) === kind)
    .flatMap((agency) => {
      const keys = agency.keys.map((key) => nearness(agencyKey(name), key))
      // Short forms hide a slip in the words they stand for, so names are also compared as written.
      const names = [agency.name, ...agency.aliases.map((alias) => alias.name)]
      const written = names.map((each) => nearness(fold(name), fold(each)))
      const distances = [...keys, ...written].filter((distance) => distance !== null)
      return distances.length === 0 ? [] : [{ agency, distance: Math.min(...distances) }]
    })
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, MOST)
    .map(({ agency }) => agency)
}

/** 0 for lost tones, 1 or 2 for slips, 3 and more for words left out; null for names that are simply others. */
function nearness(left: string, right: string): number | null {
  const [plainLeft, plainRight] = [fold(left), fold(right)]
  if (plainLeft === plainRight) return 0
  const length = Math.min(plainLeft.length, plainRight.length)
  const allowed = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0
  const slips = slipsBetween(plainLeft, plainRight, allowed)
  if (slips <= allowed) return slips
  const [short = [], long = []] = [plainLeft.split(' '), plainRight.split(' ')].toSorted(
    (one, other) => one.length - other.length,
  )
  return short.length >= LEAST_WORDS && short[0] === long[0] && isWithin(short, long)
    ? 2 + long.length - short.length
    : null
}

/** Whether the words of one stand in the other in the same order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at += 1
  return at === short.length
}

/** How many letters must be written, dropped or changed; anything beyond `most` is as far as can be. */
function slipsBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let at = 1; at <= left.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= right.length; to += 1) {
      const same = left[at - 1] === right[to - 1] ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same))
    }
    row = next
  }
  return row[right.length] ?? 0
}

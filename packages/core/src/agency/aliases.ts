import { DomainError } from '../errors.ts'
import { cleanName, isLatin } from '../text/clean.ts'
import type { Day } from '../time/day.ts'
import { type Agency, type Alias, standsOn } from './agency.ts'
import { agencyKey } from './names.ts'

/** The longest name an agency may bear. */
export const NAME_MAX = 200

/** A name typed by a clerk, as it is kept; refused when nothing of it can be read, or other alphabets are in it. */
export function soundName(name: string): string {
  const clean = cleanName(name)
  if (clean.length > NAME_MAX || !isLatin(clean) || agencyKey(clean) === '')
    throw new DomainError('invalid', 'agency.bad-name', { name: clean.slice(0, 60) })
  return clean
}

/** An agency that also answers to another spelling, with the days on which it does; one it knows already changes nothing. */
export function withAlias(
  agency: Agency,
  name: string,
  validFrom: Day | null = null,
  validTo: Day | null = null,
): Agency {
  const clean = cleanName(name)
  const key = agencyKey(clean)
  if (key === '' || agency.keys.includes(key)) return agency
  return {
    ...agency,
    keys: [...agency.keys, key],
    aliases: [...agency.aliases, { name: clean, key, validFrom, validTo }],
  }
}

/** Refuses names that already lead to another body on the same days: one name, two bodies would part at random. */
export function requireOwnNames(agency: Agency, others: readonly Agency[]): void {
  for (const other of others) {
    if (other.id === agency.id) continue
    for (const key of agency.keys.filter((each) => other.keys.includes(each))) {
      const [own, held] = [spanOf(agency, key), spanOf(other, key)]
      if (meet(own, held))
        throw new DomainError('invalid', 'agency.name-taken', { name: own.name, by: other.name })
    }
  }
}

/** The days on which a spelling leads to an agency: those of the alias within those of the body. */
function spanOf(agency: Agency, key: string): Pick<Alias, 'name' | 'validFrom' | 'validTo'> {
  const alias = agency.aliases.find((each) => each.key === key)
  const froms = [agency.validFrom, alias?.validFrom ?? null].filter((day) => day !== null)
  const tos = [agency.validTo, alias?.validTo ?? null].filter((day) => day !== null)
  return {
    name: alias?.name ?? agency.name,
    validFrom: froms.toSorted().at(-1) ?? null,
    validTo: tos.toSorted().at(0) ?? null,
  }
}

function meet(
  left: Pick<Alias, 'validFrom' | 'validTo'>,
  right: Pick<Alias, 'validFrom' | 'validTo'>,
): boolean {
  const later = [left.validFrom, right.validFrom]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
  return later === undefined || (standsOn(left, later) && standsOn(right, later))
}

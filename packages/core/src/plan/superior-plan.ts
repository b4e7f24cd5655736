import { foldKeepingTones } from '../text/fold.ts'
import type { Draft } from './draft.ts'
import type { Plan } from './plan.ts'

/** A document that a plan names as its base, with the plan of this locality that it is, where it is kept here. */
export interface Base {
  readonly number: string
  readonly issuer: string | null
  readonly planId: string | null
}

/** The documents a draft names as its bases, each once. */
export function basesOf(draft: Pick<Draft, 'legalBases'>, kept: readonly Plan[]): Base[] {
  const seen = new Set<string>()
  return draft.legalBases.flatMap(({ number, date, issuer }) => {
    const key = numberKey(number)
    if (seen.has(key)) return []
    seen.add(key)
    const same = kept.find(
      (plan) =>
        plan.number !== null &&
        numberKey(plan.number) === key &&
        (plan.issuedOn === null || date === null || plan.issuedOn === date),
    )
    return [{ number, issuer, planId: same?.id ?? null }]
  })
}

/** The plan among the bases that this one carries out: the last that says whose it is, else the last. */
export function superiorAmong(bases: readonly Base[]): Base | null {
  const plans = bases.filter(({ number }) => /\/KH(?:-|$)/u.test(number.toUpperCase()))
  return plans.findLast(({ issuer }) => issuer !== null) ?? plans.at(-1) ?? null
}

function numberKey(number: string): string {
  return foldKeepingTones(number).replace(/\s+/gu, '')
}

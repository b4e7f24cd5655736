import { FIXTURE_PLANS } from '@dunghan/intake/testing'
import { readPart } from '../corpus/labels.ts'
import { MUTATIONS } from './mutations.ts'
import { randomOf } from './random.ts'

/** A damaged document, and how it came to be. */
export interface Mutant {
  readonly seed: number
  readonly ways: readonly string[]
  readonly text: string
}

const MOST_WAYS = 4
const LONGEST = 40_000

/** The documents that are damaged: the labelled plans and our own fixtures. */
export function originals(): string[] {
  return [...readPart('plans').map(({ text }) => text), ...Object.values(FIXTURE_PLANS)]
}

/** The mutant of one seed: always the same one. */
export function mutantOf(texts: readonly string[], seed: number): Mutant {
  const random = randomOf(seed)
  const pick = () => texts[random.below(texts.length)] ?? ''
  const names = Object.keys(MUTATIONS)
  const ways = Array.from({ length: 1 + random.below(MOST_WAYS) }, () => {
    return names[random.below(names.length)] ?? ''
  })
  const text = ways.reduce(
    (changed, way) => (MUTATIONS[way]?.(changed, random, pick()) ?? changed).slice(0, LONGEST),
    pick(),
  )
  return { seed, ways, text }
}

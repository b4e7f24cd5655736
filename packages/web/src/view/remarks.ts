import { type Doubt, refWords } from '@dunghan/core/plan'

/** A remark said once, with every place it is about. */
export interface Remark {
  readonly message: string
  readonly refs: readonly string[]
  /** How many places say it. */
  readonly places: number
}

/** Doubts that need no answer, the same words said once. */
export function remarksOf(doubts: readonly Doubt[]): Remark[] {
  return [...Map.groupBy(doubts, (doubt) => doubt.message)].map(([message, same]) => ({
    message,
    places: same.length,
    refs: [...new Set(same.flatMap((doubt) => (doubt.ref === null ? [] : refWords(doubt.ref))))],
  }))
}

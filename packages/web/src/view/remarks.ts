import { type Doubt, refWords } from '@dunghan/core/plan'

/** A place that a remark is about, with the page where it can be settled. */
export interface RemarkPlace {
  readonly words: string
  readonly href: string | null
}

/** A remark said once, with every place it is about. */
export interface Remark {
  readonly message: string
  readonly refs: readonly RemarkPlace[]
  /** How many places say it. */
  readonly places: number
}

/** A doubt that still stands, and where it is settled. */
export interface OpenDoubt {
  readonly doubt: Doubt
  readonly href: string | null
}

/** Doubts that still stand, the same words said once. */
export function remarksOf(doubts: readonly OpenDoubt[]): Remark[] {
  return [...Map.groupBy(doubts, ({ doubt }) => doubt.message)].map(([message, same]) => ({
    message,
    places: same.length,
    refs: [
      ...new Map(
        same.flatMap(({ doubt, href }) =>
          doubt.ref === null ? [] : [[doubt.ref, { words: refWords(doubt.ref), href }] as const],
        ),
      ).values(),
    ],
  }))
}

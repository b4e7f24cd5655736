/** How often a field was right, invented and missed; a wrong value is both invented and missed. */
export interface Count {
  readonly right: number
  readonly invented: number
  readonly missed: number
}

/** Nothing counted yet. */
export const NONE: Count = { right: 0, invented: 0, missed: 0 }

/** Pairs what was read with what was labelled, each at most once, and counts the rest on both sides. */
export function countMatches<Read, Label>(
  read: readonly Read[],
  labels: readonly Label[],
  same: (read: Read, label: Label) => boolean,
): Count {
  const left = [...read]
  const right = labels.filter((label) => {
    const at = left.findIndex((each) => same(each, label))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return { right, invented: left.length, missed: labels.length - right }
}

/** The sum of counts. */
export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      right: sum.right + count.right,
      invented: sum.invented + count.invented,
      missed: sum.missed + count.missed,
    }),
    NONE,
  )
}

/** Of what was read, how much is right; null when nothing was read. */
export function precisionOf({ right, invented }: Count): number | null {
  return right + invented === 0 ? null : right / (right + invented)
}

/** Of what was to be read, how much was; null when there was nothing. */
export function recallOf({ right, missed }: Count): number | null {
  return right + missed === 0 ? null : right / (right + missed)
}

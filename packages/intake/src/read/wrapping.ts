import type { Line } from './lines.ts'
import { markOf } from './marks.ts'

/** How a text breaks its lines: whole paragraphs, or at a page's width wherever a line was full. */
export interface Wrapping {
  readonly wrapped: boolean
  /** From this length on a line counts as full, so that its sentence goes on. */
  readonly full: number
  /** From this length on even a line that ends a sentence has the next sentence after it. */
  readonly brimming: number
  /** How many empty lines usually stand between two lines of one paragraph. */
  readonly gap: number
}

const LOWER = /^[*"“(]*\p{Ll}/u
const FEWEST = 4

/** Whether a line can only be the rest of the one before it. */
export function goesOn(line: string): boolean {
  return LOWER.test(line) && markOf(line) === null
}

/** Looks at where lines go on in lower case: rare where lines are paragraphs, everywhere where they are broken by width. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const broken = lines.filter((_line, index) => {
    const next = lines[index + 1]
    return next !== undefined && goesOn(next.text)
  })
  const lengths = broken.map((line) => line.text.length).sort((a, b) => a - b)
  const gaps = lines.filter((line) => goesOn(line.text)).map((line) => line.gap)
  const middle = quantile(lengths, 0.5)
  return {
    wrapped: broken.length >= FEWEST && broken.length * 6 >= lines.length && middle <= 140,
    full: middle * 0.85,
    brimming: quantile(lengths, 0.75),
    gap: quantile(
      gaps.sort((a, b) => a - b),
      0.5,
    ),
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

import { endsSentence, goesOn, hasRoomFor, isMarked } from './joining.ts'
import type { Line } from './line.ts'

/** Where the text of a document stands on its pages, and how its paragraphs begin. */
export interface TextArea {
  readonly left: number
  readonly right: number
  /** Usual way from one base line to the next, as a share of the size. */
  readonly pitch: number
  /** Whether paragraphs begin with an indent, so that a line at the left edge goes on. */
  readonly indented: boolean
  /** Whether a gap stands between paragraphs, so that a line without one goes on. */
  readonly spaced: boolean
  /** Whether lines are stretched to the right edge, which the last line of a paragraph never is. */
  readonly flush: boolean
}

const STEP = 2
const FLUSH_SHARE = 0.2
const FEWEST_FLUSH = 4
const LEFT_SHARE = 0.08
const PLAIN_PITCH = 1.3
const INDENT = 0.5
const GAP = 1.2
const MOSTLY = 0.7

interface Pair {
  readonly line: Line
  readonly next: Line
}

/** Looks at all lines of pages of one width. */
export function textAreaOf(pages: readonly (readonly Line[])[]): TextArea {
  const lines = pages.flat()
  const left = Math.min(
    ...common(
      lines.map(({ x0 }) => x0),
      LEFT_SHARE,
    ),
  )
  const right = Math.max(
    ...common(
      lines.map(({ x1 }) => x1),
      FLUSH_SHARE,
    ),
  )
  const pairs: Pair[] = pages.flatMap((page) =>
    page.flatMap((line, index) => {
      const next = page[index + 1]
      return next ? [{ line, next }] : []
    }),
  )
  const wrapped = pairs.filter(({ line, next }) => goesOn(next) && !hasRoomFor(line, next, right))
  const pitches = wrapped
    .map(({ line, next }) => (next.y - line.y) / next.size)
    .sort((a, b) => a - b)
  const begun = pairs.filter(
    ({ line, next }) => endsSentence(line) && hasRoomFor(line, next, right),
  )
  const pitch = pitches[Math.floor(pitches.length / 2)] ?? PLAIN_PITCH
  const plain = begun.filter(({ next }) => !isMarked(next))
  const stretched = lines.filter(({ x1 }) => Math.abs(x1 - right) < STEP)
  return {
    left,
    right,
    pitch,
    flush: stretched.length >= Math.max(FEWEST_FLUSH, lines.length * FLUSH_SHARE),
    indented: mostly(begun, ({ next }) => next.x0 > left + next.size * INDENT),
    spaced: mostly(
      plain.length > 1 ? plain : begun,
      ({ line, next }) => next.y - line.y > pitch * next.size * GAP,
    ),
  }
}

function mostly(pairs: readonly Pair[], test: (pair: Pair) => boolean): boolean {
  return pairs.length > 1 && pairs.filter(test).length >= pairs.length * MOSTLY
}

/** The places that hold a good share of all; all places when none does, as in text that is not flush. */
function common(places: readonly number[], share: number): number[] {
  const counts = new Map<number, number>()
  for (const place of places) {
    const step = Math.round(place / STEP)
    for (const near of [step - 1, step, step + 1]) counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  const often = places.filter(
    (place) => (counts.get(Math.round(place / STEP)) ?? 0) >= places.length * share,
  )
  return often.length > 0 ? often : [...places]
}

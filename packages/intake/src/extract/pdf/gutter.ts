import { type Line, textOfLine } from './line.ts'

/** The empty space between two columns. */
export interface Gutter {
  readonly from: number
  readonly to: number
}

/** The left and right edges of a page's text. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** A gap this wide, as a share of the size, parts two columns whatever stands in them. */
const WIDE = 2.2
/** A narrower one does where the right side is what stands at the right of a header or signature. */
const NARROW = 0.5
const NARROWEST = 0.35
const RIGHT_SIDE =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–—]\s*tự|đảng cộng sản|(?:tm|kt|tl|tuq|q)\s*\.\s*\p{Lu}|\p{L}[^,]{1,40},\s*ngày(?:\s|$))/iu
const RIGHT_WORDS = 10
/** A mark with a tab after it is no column. */
const MARK_ALONE = /^(?:[-–—+•*]|\S{1,6}[.):])$/u
const CENTRED = 0.02

/** The one gap of a line that parts it in two; lines with several are rows of a table. */
export function gutterOf(line: Line | undefined): Gutter | null {
  if (!line) return null
  const gaps = line.words.flatMap((word, index) => {
    const before = line.words[index - 1]
    const width = before ? (word.x0 - before.x1) / line.size : 0
    if (!before || width <= NARROW || (index === 1 && MARK_ALONE.test(before.text))) return []
    return width > WIDE || opensRightSide(line, index) ? [{ from: before.x1, to: word.x0 }] : []
  })
  const [gap] = gaps
  return gaps.length === 1 && gap ? gap : null
}

function opensRightSide(line: Line, index: number): boolean {
  const words = line.words.slice(index, index + RIGHT_WORDS)
  return RIGHT_SIDE.test(textOfLine({ ...line, words }))
}

/** How many lines, counted from the last, stand right of a gutter: "TM. ỦY BAN" may begin higher than "Nơi nhận:". */
export function reachUp(lines: readonly Line[], gutter: Gutter): number {
  let count = 0
  let next: Line | undefined
  for (const line of lines.toReversed()) {
    if (line.x0 < gutter.from || (next && next.y - line.y > line.size * 2)) break
    next = line
    count += 1
  }
  return count
}

/** How many lines, counted from the first, a gutter goes on between, and how narrow it becomes. */
export function reachDown(
  lines: readonly Line[],
  first: Gutter,
  edges: Edges,
): { count: number; gutter: Gutter } {
  let gutter = first
  let count = 0
  for (const line of lines) {
    const gap = gutterOf(line)
    const narrowed = gap ? meet(gutter, gap) : beside(gutter, line)
    if (narrowed.to - narrowed.from < NARROWEST * line.size) break
    if (!gap && isCentred(line, edges)) break
    gutter = narrowed
    count += 1
  }
  return { count, gutter }
}

function beside(gutter: Gutter, line: Line): Gutter {
  if ((line.x0 + line.x1) / 2 < gutter.to)
    return { ...gutter, from: Math.max(gutter.from, line.x1) }
  return { ...gutter, to: Math.min(gutter.to, line.x0) }
}

function meet(a: Gutter, b: Gutter): Gutter {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
}

/** A line in the middle of the page is a title again. */
function isCentred(line: Line, { left, right }: Edges): boolean {
  const off = Math.abs(line.x0 - left - (right - line.x1))
  return off < (right - left) * CENTRED && line.x0 - left > line.size * 2
}

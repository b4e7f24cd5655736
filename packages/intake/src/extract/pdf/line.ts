import type { Fragment } from './fragment.ts'

/** Letters between two spaces. */
export interface Word {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Set small and high, as the mark of a footnote is. */
  readonly raised: boolean
  /** Without a space before it. */
  readonly glued: boolean
}

/** Words on one base line. */
export interface Line {
  readonly words: readonly Word[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
}

/** A line's words with single spaces between them. */
export function textOfLine(line: Line): string {
  return line.words
    .map(({ text, glued }) => (glued ? text : ` ${text}`))
    .join('')
    .trim()
    .normalize('NFC')
}

/** A gap that is a space although none was drawn, as a share of the size: smaller on a line where none is drawn at all. */
const GAP = { drawn: 0.3, bare: 0.14 }
const MARK_ALONE = /^(?:[-–—+•*]|[\p{L}\d.]{1,7}[.)])$/u
const SAME_LINE = 0.2
const BESIDE = 0.55
const RAISED_SIZE = 0.8
const MOST_RAISED = 40
const RAISED_BY = 0.6

/** Sets fragments together to lines from top to bottom; raised figures join the line they stand above. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  const rows: Fragment[][] = []
  for (const one of [...fragments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && belongsTo(row, first, one)) row.push(one)
    else rows.push([one])
  }
  return withRaised(rows).flatMap((row) => lineOf(row) ?? [])
}

/** On one base line, or, far to one side, a little off it: the columns of a header are set each for itself. */
function belongsTo(row: readonly Fragment[], first: Fragment, one: Fragment): boolean {
  const off = (one.y - first.y) / Math.min(one.size, first.size)
  if (off <= SAME_LINE) return true
  return (
    off <= BESIDE && row.every(({ x0, x1 }) => one.x0 > x1 + one.size || one.x1 < x0 - one.size)
  )
}

function withRaised(rows: Fragment[][]): Fragment[][] {
  const kept: Fragment[][] = []
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1]
    const above = kept.at(-1)
    if (below && hangsOn(row, below)) below.push(...row)
    else if (above && hangsOn(row, above)) above.push(...row)
    else kept.push(row)
  }
  return kept
}

/** A row of smaller letters, a little off the other's base line and between or right beside its words. */
function hangsOn(row: readonly Fragment[], other: readonly Fragment[]): boolean {
  const size = sizeOf(other)
  const [first] = row
  const [base] = other
  if (!first || !base || row.length > MOST_RAISED) return false
  if (sizeOf(row) > size * RAISED_SIZE) return false
  if (Math.abs(first.y - base.y) > size * RAISED_BY) return false
  return row.every((one) => other.some(({ x0, x1 }) => one.x0 < x1 + size && one.x1 > x0 - size))
}

function lineOf(row: readonly Fragment[]): Line | null {
  const gap = row.some(({ ends }) => ends) ? GAP.drawn : GAP.bare
  const sorted = [...row].sort((a, b) => a.x0 - b.x0)
  const size = sizeOf(row)
  const words: Word[] = []
  let spaced = false
  for (const one of sorted) {
    const last = words.at(-1)
    if (one.text === ' ') {
      spaced = true
      continue
    }
    const raised = one.size < size * RAISED_SIZE
    const most = words.length === 1 && opensItem(last, one) ? 0 : gap * size
    const glued = last !== undefined && !spaced && one.x0 - last.x1 <= most
    if (last && glued && raised === last.raised) words[words.length - 1] = joined(last, one)
    else words.push({ text: one.text, x0: one.x0, x1: one.x1, raised, glued })
    spaced = one.ends
  }
  const [first] = words
  if (!first) return null
  const base = row.find((one) => one.size >= size * RAISED_SIZE) ?? row[0]
  const x1 = Math.max(...words.map((word) => word.x1))
  return { words, x0: first.x0, x1, y: base?.y ?? 0, size }
}

/** Automatic numbers are drawn apart from their words, often with hardly a gap: "1." and "Mục đích". */
function opensItem(word: Word | undefined, next: Fragment): boolean {
  return word !== undefined && MARK_ALONE.test(word.text) && /^[^\d.)]/u.test(next.text)
}

function joined(word: Word, next: Fragment): Word {
  return { ...word, text: word.text + next.text, x1: Math.max(word.x1, next.x1) }
}

/** The size most letters have. */
function sizeOf(row: readonly Fragment[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of row) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const [most] = [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return most?.[0] ?? 0
}

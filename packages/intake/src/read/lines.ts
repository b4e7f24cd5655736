import { isPageMark, isUrlLine } from './noise.ts'

/** A line of the source that says something, without the white space at its ends. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The line with the white space at its ends, and where that begins. */
  readonly raw: string
  readonly start: number
  /** How many empty lines stand before it. */
  readonly gap: number
}

/** The lines of a text; empty ones, page numbers, drawn rules and lone web addresses are left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') gap += 1
    else if (!isUrlLine(trimmed) && !isPageMark(trimmed)) {
      const from = start + raw.indexOf(trimmed)
      lines.push({ from, to: from + trimmed.length, text: trimmed, raw, start, gap })
      gap = 0
    }
    start = end + 1
  }
  return lines
}

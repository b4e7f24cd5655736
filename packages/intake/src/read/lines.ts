import { isUrlLine } from './passage.ts'

/** A line of the source that says something, without the white space at its ends. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly text: string
  /** How many empty lines stand before it. */
  readonly gap: number
}

const PAGE_NUMBER = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?)$/iu
const RULE = /^[-–—_=*.\s]{3,}$/u

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
    else if (!isNoise(trimmed)) {
      const from = start + raw.indexOf(trimmed)
      lines.push({ from, to: from + trimmed.length, text: trimmed, gap })
      gap = 0
    }
    start = end + 1
  }
  return lines
}

function isNoise(line: string): boolean {
  return isUrlLine(line) || RULE.test(line) || PAGE_NUMBER.test(line)
}

import { CELL_END, tidyLine } from './characters.ts'

/** A line typed in two halves with tabs between them, where others use a table without borders. */
export interface Halves {
  readonly left: string
  readonly right: string | null
}

const GAP = /\t+ *|(?<=\S) {5,}(?=\S)/u
const RIGHT =
  /^(?:cộng hòa xã hội|cộng hoà xã hội|độc lập\s*[-–—]|đảng cộng sản|(?:tm|kt|tl|tuq|q)\s*\.|(?:phó )?chủ tịch$|[^,]{2,40},\s*ngày\b.*tháng.*năm)/iu

/** Parts a line where the motto, the dateline or the signature stands at its right. */
export function halvesOf(line: string): Halves {
  const gap = line.includes(CELL_END) ? null : GAP.exec(line)
  const right = gap ? line.slice(gap.index + gap[0].length) : ''
  return gap && RIGHT.test(right.normalize('NFC').trim())
    ? { left: line.slice(0, gap.index), right }
    : { left: line, right: null }
}

/** Writes the left halves of neighbouring lines, then their right halves. */
export function joinHalves(halves: readonly Halves[]): string[] {
  const lines: string[] = []
  let rights: string[] = []
  const flush = () => {
    if (rights.length > 0) lines.push('', ...rights, '')
    rights = []
  }
  for (const { left, right } of halves) {
    if (right === null) flush()
    lines.push(left)
    if (right !== null) rights.push(right)
  }
  flush()
  return lines.map(tidyLine)
}

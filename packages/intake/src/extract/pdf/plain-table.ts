import { type Line, textOfLine } from './line.ts'
import type { Rows } from './ruled-table.ts'

interface Span {
  readonly from: number
  readonly to: number
}

/** Gaps between columns, as a share of the size; prose set flush has none so wide on several lines at one place. */
const GAP = 0.8
const FEWEST_LINES = 3
const FEWEST_COLUMNS = 3

/** A table without rules that begins at this line: three columns or more, kept apart by the same gaps on every line. */
export function plainTableAt(
  lines: readonly Line[],
  at: number,
): { rows: Rows; next: number } | null {
  const [first] = lines.slice(at, at + 1)
  if (!first || columnsOf(first).length < FEWEST_COLUMNS) return null
  let next = at + 1
  let columns = columnsOf(first)
  for (const line of lines.slice(next)) {
    const narrowed = columnsOf(line, columns)
    if (narrowed.length < columns.length || isFar(lines[next - 1], line)) break
    columns = narrowed
    next += 1
  }
  const block = lines.slice(at, next)
  const full = block.filter(
    (line) => cellsOf(line, columns).filter(Boolean).length >= FEWEST_COLUMNS,
  )
  if (full.length < FEWEST_LINES) return null
  return { rows: rowsOf(block, columns), next }
}

/** A line without words in its first column belongs to the row above. */
function rowsOf(lines: readonly Line[], columns: readonly Span[]): Rows {
  const rows: string[][][] = []
  for (const line of lines) {
    const cells = cellsOf(line, columns)
    if (rows.length === 0 || cells[0] !== '') rows.push(columns.map(() => []))
    for (const [place, text] of cells.entries()) if (text !== '') rows.at(-1)?.[place]?.push(text)
  }
  return rows
}

function cellsOf(line: Line, columns: readonly Span[]): string[] {
  return columns.map(({ from, to }) =>
    textOfLine({ ...line, words: line.words.filter(({ x0, x1 }) => x0 >= from && x1 <= to) }),
  )
}

/** The stretches that the words of a line and the columns so far cover, parted where a gap runs through both. */
function columnsOf({ words, size }: Line, known: readonly Span[] = []): Span[] {
  const columns: Span[] = []
  const spans = [...known, ...words.map(({ x0, x1 }) => ({ from: x0, to: x1 }))]
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && from - last.to < GAP * size) {
      columns[columns.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    } else columns.push({ from, to })
  }
  return columns
}

function isFar(above: Line | undefined, line: Line): boolean {
  return above !== undefined && line.y - above.y > line.size * 3
}

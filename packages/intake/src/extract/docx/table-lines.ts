import { CELL_BREAK, CELL_END } from './characters.ts'
import type { Table } from './table.ts'

/**
 * The lines of a table. A table of data gives a line a row; one that only sets text side by side (the two headers of a
 * document, the signature beside "Nơi nhận", a frame of one cell) gives the lines of its left column, then those of the right one.
 */
export function tableLines(table: Table, inside: 'page' | 'cell', isFirst: boolean): string[] {
  const rows = table.rows.filter((row) => row.some((cell) => cell.length > 0))
  if (inside === 'cell') return rows.flat(2)
  if (!isLayout(rows, table.ruled, isFirst)) {
    return rows.map((row) => row.map((cell) => cell.join(CELL_BREAK)).join(CELL_END))
  }
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, at) =>
    rows.flatMap((row) => [...(row[at] ?? []), '']),
  ).flat()
}

type Rows = Table['rows']

const LAYOUT_ROWS = 6
const LAYOUT_COLUMNS = 3
const HEAD_OR_FOOT =
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–—]\s*tự do|đảng cộng sản việt nam|nơi nhận\s*:?|(?:tm|kt|tl|tuq|q)\s*\.\s*\p{Lu})/iu

function isLayout(rows: Rows, ruled: boolean, isFirst: boolean): boolean {
  const columns = new Set(
    rows.flatMap((row) => row.flatMap((cell, at) => (cell.length > 0 ? at : []))),
  )
  if (columns.size <= 1) return true
  if (columns.size > LAYOUT_COLUMNS || rows.length > LAYOUT_ROWS) return false
  if (rows.flat(2).some((line) => HEAD_OR_FOOT.test(line))) return true
  return isFirst && !ruled && columns.size === 2
}

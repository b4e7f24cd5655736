import { type Cell, cellsOf, isRow } from './cells.ts'
import { type Column, columnOf } from './columns.ts'
import type { Line } from './lines.ts'

/** A table of tasks: what its columns hold, and its rows. */
export interface TaskTable {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly from: number
}

interface Header {
  readonly columns: readonly Column[]
  /** How many rows it takes: two where one column parts in two. */
  readonly size: number
}

const RULE_ROW = /^[\s|:+-]*$/u
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/u
const LONGEST_GROUP = 300
const NEEDED: readonly Column[] = ['lead', 'both', 'time', 'before']
const FEWEST = 3
const MOSTLY = 0.6

/** Takes the tables of tasks out of a part of the document: rows parted by tabs or bars under a header that names their columns. */
export function tablesIn(lines: readonly Line[]): {
  readonly tables: TaskTable[]
  readonly rest: Line[]
} {
  const tables: TaskTable[] = []
  const rest: Line[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    const header = headerAt(lines, index)
    if (!line || !header) {
      if (line) rest.push(line)
      index += 1
      continue
    }
    const { rows, next } = rowsUnder(lines, index + header.size, header)
    tables.push({ columns: header.columns, rows, from: line.from })
    index = next
  }
  return { tables, rest }
}

/** Whether a table of tasks begins at a line. */
export function isTableHeader(lines: readonly Line[], index: number): boolean {
  return headerAt(lines, index) !== null
}

/** The rows up to the first line that is none; headers printed again on a new page and rows of column numbers are left out. */
function rowsUnder(lines: readonly Line[], from: number, header: Header) {
  const rows: Cell[][] = []
  let at = from
  for (let line = lines[at]; line; line = lines[at]) {
    if (isRow(line)) {
      const again = headerAt(lines, at)
      if (again && again.columns.join() !== header.columns.join()) break
      const cells = cellsOf(line)
      if (!again && !RULE_ROW.test(line.text) && !areColumnNumbers(cells)) rows.push(cells)
      at += again?.size ?? 1
    } else if (isGroupLine(lines, at)) {
      rows.push([{ from: line.from, to: line.to, text: line.text }])
      at += 1
    } else break
  }
  return { rows, next: at }
}

/** A line without cells between two rows is the heading of those below. */
function isGroupLine(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return (
    line !== undefined &&
    next !== undefined &&
    line.text.length <= LONGEST_GROUP &&
    isRow(next) &&
    next.gap === 0 &&
    headerAt(lines, at + 1) === null
  )
}

function areColumnNumbers(cells: readonly Cell[]): boolean {
  const words = cells.filter(({ text }) => text !== '')
  return words.length >= FEWEST && words.every(({ text }) => COLUMN_NUMBER.test(text))
}

/** The columns a header names over one row or two; null unless most are known, and among them the work and who or when. */
function headerAt(lines: readonly Line[], index: number): Header | null {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !isRow(line)) return null
  const cells = cellsOf(line)
  if (cells.length < FEWEST) return null
  const columns = columnsOf(cells)
  if (!columns.includes('title')) return null
  const below = next && isRow(next) ? cellsOf(next) : []
  const parted = partedColumns(cells, columns, below)
  const known = parted ?? columns
  const said = cells.filter(({ text }) => text !== '').length
  if (known.filter((column) => column !== null).length < said * MOSTLY) return null
  if (!NEEDED.some((column) => known.includes(column))) return null
  return { columns: known.map((column) => column ?? 'other'), size: parted ? 2 : 1 }
}

function columnsOf(cells: readonly Cell[]): (Column | null)[] {
  return cells.map((cell) => columnOf(cell.text))
}

/** "Phân công" over "Chủ trì" and "Phối hợp": the second row says what the parts of a column hold. */
function partedColumns(
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  below: readonly Cell[],
): (Column | null)[] | null {
  const under = columnsOf(below)
  const said = below.flatMap((cell, at) => (cell.text === '' ? [] : at))
  const isPart = (at: number) =>
    under[at] !== null && columns[at] !== 'title' && columns[at] !== 'number'
  if (said.length < 2 || !said.every(isPart)) return null
  if (!said.some((at) => (cells[at]?.text ?? '') === '')) return null
  return Array.from(
    { length: Math.max(cells.length, below.length) },
    (_, at) => under[at] ?? columns[at] ?? null,
  )
}

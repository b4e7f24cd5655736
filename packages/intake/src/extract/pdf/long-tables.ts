import type { Rows } from './ruled-table.ts'

/** A table or the part of one that stands on one page. */
export interface TablePart {
  readonly rows: Rows
  readonly xs: readonly number[]
}

const NEAR = 4
const MOST_HEADER_ROWS = 3
const OPENING_SHARE = 0.6
const SENTENCE_END = /[.;:!?…]["”’)*]*$/u
const GOES_ON = /^[\p{Ll},;.)%]/u

/** Whether a part at the top of a page goes on with the table at the foot of the one before. */
export function continuesTable(table: TablePart, part: TablePart): boolean {
  return (
    table.xs.length === part.xs.length &&
    table.xs.every((x, index) => Math.abs(x - (part.xs[index] ?? 0)) < NEAR)
  )
}

/** The whole table: without headings repeated on the new page, a row cut by the page's end made one again. */
export function joinTables(table: TablePart, part: TablePart): TablePart {
  const rows = part.rows.slice(repeatedRows(table.rows, part.rows))
  const [first, ...others] = rows
  const last = table.rows.at(-1)
  if (!first || !last || !isRestOf(last, first, table.rows)) {
    return { ...table, rows: [...table.rows, ...rows] }
  }
  const whole = last.map((cell, place) => joinCells(cell, first[place] ?? []))
  return { ...table, rows: [...table.rows.slice(0, -1), whole, ...others] }
}

function repeatedRows(table: Rows, part: Rows): number {
  for (let count = Math.min(MOST_HEADER_ROWS, part.length, table.length); count > 0; count -= 1) {
    if (plain(table.slice(0, count)) === plain(part.slice(0, count))) return count
  }
  return 0
}

function plain(rows: Rows): string {
  return JSON.stringify(rows)
}

/** The rest of a cut row has nothing in the column where rows begin, and goes on in the midst of a sentence. */
function isRestOf(last: Rows[number], first: Rows[number], rows: Rows): boolean {
  const opened = rows.filter((row) => (row[0]?.length ?? 0) > 0)
  if ((first[0]?.length ?? 0) > 0 || opened.length < rows.length * OPENING_SHARE) return false
  return first.some((cell, place) => {
    const [start] = cell
    return start !== undefined && last[place]?.length !== 0 && GOES_ON.test(start)
  })
}

function joinCells(above: readonly string[], below: readonly string[]): readonly string[] {
  const end = above.at(-1)
  const [start, ...others] = below
  if (end === undefined || start === undefined) return [...above, ...below]
  const isOne = GOES_ON.test(start) && !SENTENCE_END.test(end)
  return isOne ? [...above.slice(0, -1), `${end} ${start}`, ...others] : [...above, ...below]
}

import type { LabelRole } from './labels.ts'
import { roleOf } from './labels.ts'
import type { Line } from './lines.ts'
import { plainOf } from './normalise.ts'

/** A cell of a row: its words without the white space at their ends. */
export interface Cell {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What a column holds. */
export type Column = LabelRole | 'number' | 'title'

/** A table of tasks: what its columns hold, and its rows. */
export interface TaskTable {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly from: number
}

const NUMBER = /^(?:stt|tt|số tt|số thứ tự)$/u
const TITLE =
  /^(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc|nội dung (?:công việc|nhiệm vụ|thực hiện)|nhiệm vụ(?:,| và) giải pháp|nội dung,? nhiệm vụ|nhiệm vụ (?:cụ thể|trọng tâm|chủ yếu))(?: thực hiện)?$/u
const RULE_ROW = /^[\s|:+-]*$/u

/** Takes the tables of tasks out of a part of the document: rows parted by tabs or bars under a header that names their columns. */
export function tablesIn(lines: readonly Line[]): {
  readonly tables: TaskTable[]
  readonly rest: Line[]
} {
  const tables: TaskTable[] = []
  const rest: Line[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    const columns = line && headerOf(line)
    if (!line || !columns) {
      if (line) rest.push(line)
      continue
    }
    const rows: Cell[][] = []
    for (let next = lines[index + 1]; next && isRow(next); next = lines[index + 1]) {
      if (!RULE_ROW.test(next.text)) rows.push(cellsOf(next))
      index += 1
    }
    tables.push({ columns, rows, from: line.from })
  }
  return { tables, rest }
}

/** The columns a header row names; null unless it names the work and who or when. */
function headerOf(line: Line): Column[] | null {
  if (!isRow(line)) return null
  const columns = cellsOf(line).map((cell) => columnOf(cell.text))
  const known = columns.includes('title') && (columns.includes('lead') || columns.includes('time'))
  return known ? columns : null
}

function columnOf(words: string): Column {
  const plain = plainOf(words.replaceAll('*', '')).replace(/\s+/gu, ' ').trim()
  if (NUMBER.test(plain)) return 'number'
  return TITLE.test(plain) ? 'title' : (roleOf(plain) ?? 'other')
}

function isRow(line: Line): boolean {
  return partsOf(line.raw).length >= 3
}

function partsOf(raw: string): string[] {
  return raw.split(raw.includes('|') ? '|' : '\t')
}

/** The cells of a row; the bars at its ends enclose none. */
function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = []
  let from = line.start
  for (const words of partsOf(line.raw)) {
    const text = words.trim()
    const at = from + (text === '' ? 0 : words.indexOf(text))
    cells.push({ from: at, to: at + text.length, text })
    from += words.length + 1
  }
  const isBarred = line.text.startsWith('|')
  return isBarred ? cells.slice(1, line.text.endsWith('|') ? -1 : undefined) : cells
}

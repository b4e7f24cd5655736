import { contentOf } from './content.ts'
import type { Styles } from './styles.ts'
import { isRuled } from './table-borders.ts'
import { childOf, settingOf, switchOf, type XmlElement } from './xml.ts'

/** A table as rows of cells, each cell its lines; merged cells leave empty ones so that columns keep their places. */
export interface Table {
  readonly rows: readonly (readonly (readonly string[])[])[]
  /** Whether lines are drawn between its columns. */
  readonly ruled: boolean
}

const MOST_COLUMNS = 63
const EMPTY: readonly string[] = []

/** Gives the lines of a cell; handed in, since a cell may hold a table again. */
type ReadCell = (cell: XmlElement) => readonly string[]

/** Reads a table; deleted and hidden rows are left out. */
export function readTable(table: XmlElement, styles: Styles, readCell: ReadCell): Table {
  const rows = contentOf(table).filter(({ name }) => name === 'w:tr')
  return {
    rows: rows.filter(isShown).map((row) => rowOf(row, readCell)),
    ruled: isRuled(table, styles),
  }
}

function isShown(row: XmlElement): boolean {
  const properties = childOf(row, 'w:trPr')
  return !childOf(properties, 'w:del') && switchOf(properties, 'w:hidden') !== true
}

function rowOf(row: XmlElement, readCell: ReadCell): (readonly string[])[] {
  const properties = childOf(row, 'w:trPr')
  const cells: (readonly string[])[] = blanks(countIn(properties, 'w:gridBefore', 0))
  for (const cell of contentOf(row).filter(({ name }) => name === 'w:tc')) {
    const merging = childOf(cell, 'w:tcPr')
    const lines = readCell(cell)
    const isRest = continues(merging, 'w:vMerge') || continues(merging, 'w:hMerge')
    const room = MOST_COLUMNS - cells.length - 1
    const span = countIn(merging, 'w:gridSpan', 1) - 1
    cells.push(isRest ? EMPTY : lines, ...blanks(Math.min(span, room)))
  }
  return [...cells, ...blanks(countIn(properties, 'w:gridAfter', 0))]
}

/** A merged cell below or beside its first one: "continue", which is also what no word means. */
function continues(properties: XmlElement | undefined, merge: string): boolean {
  return childOf(properties, merge) !== undefined && settingOf(properties, merge) !== 'restart'
}

function countIn(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const count = Number.parseInt(settingOf(properties, name) ?? '', 10)
  return Number.isFinite(count) ? Math.min(MOST_COLUMNS, Math.max(otherwise, count)) : otherwise
}

function blanks(count: number): (readonly string[])[] {
  return Array.from({ length: Math.max(0, count) }, () => EMPTY)
}

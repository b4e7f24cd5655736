import type { Line } from './lines.ts'

/** A cell of a row: its words without the white space at their ends. */
export interface Cell {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Parts the lines of one cell, where a line end would end the row. */
export const LINE_OF_CELL = '\u2028'

/** Whether a line is parted into cells by tabs or bars. */
export function isRow(line: Line): boolean {
  return partsOf(line.raw).length >= (line.raw.includes('|') ? 3 : 2)
}

/** The cells of a row; the bars at its ends enclose none. */
export function cellsOf(line: Line): Cell[] {
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

/** The lines of a cell, each where it stands. */
export function linesOfCell(cell: Cell): Cell[] {
  const lines: Cell[] = []
  let from = cell.from
  for (const words of cell.text.split(LINE_OF_CELL)) {
    const text = words.trim()
    const at = from + (text === '' ? 0 : words.indexOf(text))
    if (text !== '') lines.push({ from: at, to: at + text.length, text })
    from += words.length + 1
  }
  return lines
}

function partsOf(raw: string): string[] {
  return raw.split(raw.includes('|') ? '|' : '\t')
}

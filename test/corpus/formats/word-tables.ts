import { BorderStyle, Paragraph, Table, TableCell, TableRow } from 'docx'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}
const LINE_IN_CELL = '\u2028'

/** Columns of lines side by side, without borders. */
export function layoutTable(columns: readonly (readonly string[])[]): Table {
  const cells = columns.map(
    (lines) => new TableCell({ children: lines.map((text) => new Paragraph(text)) }),
  )
  return new Table({ borders: NO_BORDERS, rows: [new TableRow({ children: cells })] })
}

/** A table of data; the last cell of a row that is short of cells spans what is left. */
export function ruledTable(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(...rows.map((row) => row.length))
  return new Table({
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.map((text, place) => {
            const isLast = place === row.length - 1
            const children = text.split(LINE_IN_CELL).map((line) => new Paragraph(line))
            const columnSpan = isLast ? width - place : 1
            return new TableCell({ children, ...(columnSpan > 1 ? { columnSpan } : {}) })
          }),
        }),
    ),
  })
}

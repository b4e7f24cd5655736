import { type Flow, PAGE, wrapped } from './page-flow.ts'

const SIZE = 11
const PITCH = 14
const INSET = 4
const LINE_IN_CELL = '\u2028'

/** Draws a ruled table down the pages; the last cell of a row that is short of cells spans what is left. */
export function printTable(flow: Flow, rows: readonly (readonly string[])[]): void {
  const edges = edgesOf(rows)
  for (const row of rows) {
    const cells = row.map((text, at) => {
      const left = edges[at] ?? 0
      const right = (at === row.length - 1 ? edges.at(-1) : edges[at + 1]) ?? 0
      const room = right - left - 2 * INSET
      const lines = text
        .split(LINE_IN_CELL)
        .flatMap((line) => wrapped(flow.sheet, line, () => room, { size: SIZE }))
      return { left, right, lines }
    })
    const height = Math.max(...cells.map(({ lines }) => lines.length)) * PITCH + INSET
    flow.room(height)
    const top = flow.y
    const bottom = top + height
    for (const { left, right, lines } of cells) {
      for (const [at, line] of lines.entries())
        flow.sheet.line(line, left + INSET, top + PITCH * (at + 1) - 2, { size: SIZE })
      box(flow, left, top, right, bottom)
    }
    flow.y = bottom
  }
  flow.y += 2 * PITCH
}

function box({ sheet }: Flow, left: number, top: number, right: number, bottom: number): void {
  sheet.rule(left, top, right, top)
  sheet.rule(left, bottom, right, bottom)
  sheet.rule(left, top, left, bottom)
  sheet.rule(right, top, right, bottom)
}

/** Columns as wide as their words ask for: by the longest cell of each, none too narrow for a word. */
function edgesOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length))
  const weights = Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(
      ...rows.filter((row) => row.length === columns).map((row) => row[at]?.length ?? 0),
    )
    return Math.sqrt(Math.min(160, Math.max(14, longest)))
  })
  const sum = weights.reduce((total, weight) => total + weight)
  const edges: number[] = [PAGE.left - 30]
  const width = PAGE.width + 45
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + (weight / sum) * width)
  return edges
}

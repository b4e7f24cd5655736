import type { Fragment } from './fragment.ts'
import type { Grid } from './grid.ts'
import { cellLines } from './joining.ts'
import { type Line, linesOf } from './line.ts'

/** The rows of a table, each cell its lines; merged cells leave empty ones behind. */
export type Rows = readonly (readonly (readonly string[])[])[]

const WIDEST_INSET = 6

/** The place of the square in a grid that a fragment stands in; -1 outside. */
export function squareOf({ xs, ys }: Grid, { x0, x1, y, size }: Fragment): number {
  const column = placeOf(xs, (x0 + x1) / 2)
  const row = placeOf(ys, y - size * 0.3)
  return column < 0 || row < 0 ? -1 : row * (xs.length - 1) + column
}

/** Fills a grid with what stands in it. */
export function rowsOf(grid: Grid, fragments: readonly Fragment[]): Rows {
  const columns = grid.xs.length - 1
  const cells = new Map<number, Fragment[]>()
  for (const one of fragments) {
    const owner = grid.owners[squareOf(grid, one)] ?? -1
    const cell = cells.get(owner)
    if (cell) cell.push(one)
    else cells.set(owner, [one])
  }
  return Array.from({ length: grid.ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const square = row * columns + column
      if (grid.owners[square] !== square) return []
      const lines = linesOf(cells.get(square) ?? [])
      return cellLines(lines, innerEdge(grid, square, lines))
    }),
  )
}

/** Where the lines of a cell must end: as far from its right border as they begin from the left one. */
function innerEdge({ xs, owners }: Grid, square: number, lines: readonly Line[]): number {
  const columns = xs.length - 1
  const first = square % columns
  let last = first
  while (last + 1 < columns && owners[square - first + last + 1] === square) last += 1
  const inset = Math.min(...lines.map(({ x0 }) => x0)) - (xs[first] ?? 0)
  return (xs[last + 1] ?? 0) - Math.min(WIDEST_INSET, Math.max(1, inset))
}

function placeOf(edges: readonly number[], place: number): number {
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const [from = 0, to = 0] = [edges[at], edges[at + 1]]
    if (place >= from && place < to) return at
  }
  return -1
}

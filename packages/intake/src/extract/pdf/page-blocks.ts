import { gutterToCarry, stretchesOf } from './columns.ts'
import type { Fragment, PageMarks } from './fragment.ts'
import { type Grid, gridsOf } from './grid.ts'
import type { Gutter } from './gutter.ts'
import { type Line, linesOf } from './line.ts'
import { type Rows, rowsOf, squareOf } from './ruled-table.ts'
import type { TextArea } from './text-area.ts'

/** A page taken apart: the letters in ruled tables, and the lines outside. */
export interface PageParts {
  readonly width: number
  readonly height: number
  readonly tables: readonly { readonly grid: Grid; readonly rows: Rows }[]
  readonly fragments: readonly Fragment[]
  readonly lines: readonly Line[]
}

/** What follows one another on a page. */
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'halves'
      readonly sides: readonly (readonly Line[])[]
      readonly gutter: Gutter
    }
  | { readonly kind: 'table'; readonly rows: Rows; readonly xs: readonly number[] }

/** Parts what stands in ruled tables from what does not. */
export function partsOfPage(marks: PageMarks): PageParts {
  const grids = gridsOf(marks.rules)
  const inside = grids.map((): Fragment[] => [])
  const fragments: Fragment[] = []
  for (const one of marks.fragments) {
    const at = grids.findIndex((grid) => squareOf(grid, one) >= 0)
    const target = inside[at] ?? fragments
    target.push(one)
  }
  return {
    width: marks.width,
    height: marks.height,
    tables: grids.map((grid, at) => ({ grid, rows: rowsOf(grid, inside[at] ?? []) })),
    fragments,
    lines: linesOf(fragments),
  }
}

/**
 * The blocks of a page from top to bottom; `lines` are those that are left when running heads and notes are out,
 * `previous` what the page before ended with.
 */
export function blocksOf(
  parts: PageParts,
  lines: readonly Line[],
  area: TextArea,
  previous: Block | undefined,
): Block[] {
  const blocks: Block[] = []
  let carried = previous?.kind === 'halves' ? gutterToCarry(previous.sides, previous.gutter) : null
  let from = Number.NEGATIVE_INFINITY
  const flow = (to: number) => {
    const between = lines.filter(({ y }) => y >= from && y < to)
    for (const stretch of stretchesOf(between, area, carried)) {
      if (stretch.kind === 'halves') blocks.push({ ...stretch, sides: sidesOf(stretch, parts) })
      else if (stretch.kind === 'table') blocks.push({ ...stretch, xs: [] })
      else blocks.push(stretch)
    }
    from = to
    carried = null
  }
  for (const { grid, rows } of parts.tables) {
    flow(grid.ys[0] ?? 0)
    if (rows.flat(2).length > 0) blocks.push({ kind: 'table', rows, xs: grid.xs })
  }
  flow(Number.POSITIVE_INFINITY)
  return blocks
}

/** Each side is set together anew: the two often stand on base lines of their own. */
function sidesOf(
  { lines, gutter }: { lines: readonly Line[]; gutter: Gutter },
  parts: PageParts,
): Line[][] {
  const ys = lines.map(({ y }) => y)
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const size = Math.max(...lines.map((line) => line.size))
  const block = parts.fragments.filter(({ y }) => y >= top - size / 4 && y <= bottom + size / 4)
  const middle = (gutter.from + gutter.to) / 2
  const isLeft = (one: Fragment) => (one.x0 + one.x1) / 2 < middle
  return [block.filter(isLeft), block.filter((one) => !isLeft(one))].map((side) => linesOf(side))
}

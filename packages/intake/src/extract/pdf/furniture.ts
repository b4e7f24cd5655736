import { type Line, textOfLine } from './line.ts'

/** A page's lines outside tables, with the size of the page. */
export interface PageLines {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

const NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?[-–—\s]*$/iu
/** Headings of annexes stand at the top of many pages and are no running heads. */
const ANNEX = /^\(?(?:phụ lục|biểu|mẫu|kèm theo|ban hành kèm)/iu
/** Running heads stand in the outer parts of a page, with a gap between them and the text. */
const OUTER = 0.12
const OUTERMOST = 0.06
const GAP = 1.9
const FEW = 3
/** A page number stands further right than any text begins. */
const INSET = 0.25

/** The page numbers, running heads and feet of all pages, to be left out. */
export function furnitureOf(pages: readonly PageLines[]): ReadonlySet<Line> {
  const edges = pages.map((page) => [
    ...headOf(page.lines, page),
    ...headOf(page.lines.toReversed(), page),
  ])
  const repeated = repeatsOf(pages, edges)
  return new Set(
    pages
      .flatMap((page, at) => {
        const ends = [page.lines[0], page.lines.at(-1)]
        const numbers = ends.filter((line) => line !== undefined && isPageNumber(line, page))
        return [...numbers, ...(edges[at] ?? []).filter((line) => repeated.has(keyOf(line, page)))]
      })
      .filter((line) => line !== undefined),
  )
}

function repeatsOf(
  pages: readonly PageLines[],
  edges: readonly (readonly Line[])[],
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const outermost = new Set<string>()
  for (const [at, page] of pages.entries()) {
    for (const line of edges[at] ?? []) {
      const key = keyOf(line, page)
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (place(line, page) < OUTERMOST) outermost.add(key)
    }
  }
  const many = Math.max(FEW, pages.length / 2)
  return new Set(
    [...counts].flatMap(([key, count]) => (count >= (outermost.has(key) ? 2 : many) ? key : [])),
  )
}

/** The lines from one edge of the page inwards up to the first gap; none when there is no gap. */
function headOf(inwards: readonly Line[], page: PageLines): readonly Line[] {
  const lines = inwards.slice(0, FEW + 1)
  const end = lines.findIndex((line, at) => {
    const next = inwards[at + 1]
    return next === undefined || Math.abs(next.y - line.y) > line.size * GAP
  })
  return lines
    .slice(0, end + 1)
    .filter((line) => place(line, page) < OUTER && !ANNEX.test(textOfLine(line)))
}

function isPageNumber(line: Line, page: PageLines): boolean {
  if (!NUMBER.test(textOfLine(line)) || place(line, page) > OUTER) return false
  return line.x0 > page.width * INSET
}

/** How far from the nearer edge, as a share of the height. */
function place(line: Line, { height }: PageLines): number {
  return Math.min(line.y, height - line.y) / height
}

/** The same words at the same edge, whatever figures stand in them. */
function keyOf(line: Line, page: PageLines): string {
  return `${line.y < page.height / 2 ? 'top' : 'foot'} ${textOfLine(line).replace(/\d+/gu, '#')}`
}

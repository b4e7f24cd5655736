import { type Line, textOfLine } from './line.ts'

/** A page's lines outside tables, with the size of the page. */
export interface PageLines {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

const NUMBER = /^[-–—\s]*(?:trang|page)?\s*(\d{1,3})(?:\s*(?:\/|of)\s*\d{1,3})?[-–—\s]*$/iu
/** Running heads stand in the outer parts of a page. */
const OUTER = 0.12
const OUTERMOST = 0.06
const FEW = 3
/** A page number never begins where the text does. */
const INSET = 0.2

/** The page numbers, running heads and feet of all pages, to be left out. */
export function furnitureOf(pages: readonly PageLines[]): ReadonlySet<Line> {
  const repeated = repeatsOf(pages)
  return new Set(
    pages.flatMap((page) => {
      const edge = edgeLines(page)
      return edge.filter((line) => isPageNumber(line, page, edge) || repeated.has(keyOf(line)))
    }),
  )
}

function repeatsOf(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, { pages: number; outermost: boolean }>()
  for (const page of pages) {
    for (const line of edgeLines(page)) {
      const known = counts.get(keyOf(line))
      const outermost = place(line, page) < OUTERMOST
      counts.set(keyOf(line), { pages: (known?.pages ?? 0) + 1, outermost })
    }
  }
  const needed = (outermost: boolean) => (outermost ? 2 : Math.max(FEW, pages.length / 2))
  return new Set(
    [...counts].flatMap(([key, one]) => (one.pages >= needed(one.outermost) ? key : [])),
  )
}

/** The outer lines of a page, no more than a few at the top and at the bottom. */
function edgeLines(page: PageLines): Line[] {
  const outer = page.lines.filter((line) => place(line, page) < OUTER)
  const top = outer.filter(({ y }) => y < page.height / 2)
  const bottom = outer.filter(({ y }) => y >= page.height / 2)
  return [...top.slice(0, FEW), ...bottom.slice(-FEW)]
}

function isPageNumber(line: Line, page: PageLines, edge: readonly Line[]): boolean {
  if (!NUMBER.test(textOfLine(line))) return false
  if (line !== edge[0] && line !== edge.at(-1)) return false
  const left = Math.min(...page.lines.map(({ x0 }) => x0))
  return page.lines.length === 1 || line.x0 > left + page.width * INSET
}

/** How far from the nearer edge, as a share of the height. */
function place(line: Line, { height }: PageLines): number {
  return Math.min(line.y, height - line.y) / height
}

function keyOf(line: Line): string {
  return `${textOfLine(line).replace(/\d+/gu, '#')}@${Math.round(line.y / 4)}`
}

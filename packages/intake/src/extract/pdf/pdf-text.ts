import { secrecyOf } from '@dunghan/core/check'
import { textOf } from '../docx/characters.ts'
import { UnreadableFile } from '../docx/extraction.ts'
import { tableLines } from '../docx/table-lines.ts'
import { splitFootnotes } from './footnotes.ts'
import type { PageMarks } from './fragment.ts'
import { furnitureOf } from './furniture.ts'
import { cellLines, NO_EDGE } from './joining.ts'
import { type Line, textOfLine } from './line.ts'
import { continuesTable, joinTables } from './long-tables.ts'
import { type Block, blocksOf, type PageParts, partsOfPage } from './page-blocks.ts'
import { type PlacedLine, paragraphLines } from './paragraphs.ts'
import { type TextArea, textAreaOf } from './text-area.ts'

/** The text of a document from the marks of its pages. */
export function textOfPages(marks: readonly PageMarks[]): string {
  const pages = marks.map(partsOfPage)
  const furniture = furnitureOf(pages)
  const heads = [...furniture].map(textOfLine)
  for (const lines of [heads, ...marks.map(({ setAside }) => setAside)])
    if (secrecyOf(lines.join('\n')) !== null) throw new UnreadableFile('secret')
  const noted = pages.map(({ lines }) =>
    splitFootnotes(lines.filter((line) => !furniture.has(line))),
  )
  const areas = areasOf(
    pages,
    noted.map(({ lines }) => lines),
  )
  const writer = startWriting()
  let previous: Block | undefined
  for (const [page, parts] of pages.entries()) {
    const lines = noted[page]?.lines ?? []
    const area = areas.get(widthOf(parts)) ?? textAreaOf([lines])
    const blocks = blocksOf(parts, lines, area, previous)
    for (const block of blocks) writer.write(block, page, area)
    previous = blocks.at(-1) ?? previous
  }
  return textOf([...writer.end(), '', ...noted.flatMap(({ notes }) => notes)])
}

function areasOf(
  pages: readonly PageParts[],
  lines: readonly (readonly Line[])[],
): ReadonlyMap<number, TextArea> {
  const widths = new Set(pages.map(widthOf))
  return new Map(
    [...widths].map((width) => [
      width,
      textAreaOf(lines.filter((_, page) => sameWidth(pages[page], width))),
    ]),
  )
}

function sameWidth(parts: PageParts | undefined, width: number): boolean {
  return parts !== undefined && widthOf(parts) === width
}

function widthOf({ width }: PageParts): number {
  return Math.round(width / 10)
}

/** Writes blocks one after the other; what a page's end cut is held back until the next block is seen. */
function startWriting() {
  const lines: string[] = []
  let held: Held = { kind: 'lines', lines: [] }
  const release = () => {
    if (held.kind === 'lines') lines.push(...paragraphLines(held.lines))
    else if (held.kind === 'halves') {
      lines.push(...held.sides.flatMap((side) => ['', ...cellLines(side, NO_EDGE)]), '')
    } else {
      const table = { rows: held.rows, ruled: true }
      lines.push('', ...tableLines(table, 'page', false), '')
    }
  }
  return {
    write(block: Block, page: number, area: TextArea) {
      const next: Held =
        block.kind === 'lines'
          ? { kind: 'lines', lines: block.lines.map((line) => ({ line, page, area })) }
          : block
      const whole = together(held, next)
      if (!whole) release()
      held = whole ?? next
    },
    end() {
      release()
      return lines
    },
  }
}

type Held = Exclude<Block, { kind: 'lines' }> | { kind: 'lines'; lines: readonly PlacedLine[] }

/** Two blocks as one, when the second goes on with the first. */
function together(first: Held, second: Held): Held | null {
  if (first.kind === 'lines' && second.kind === 'lines') {
    return { kind: 'lines', lines: [...first.lines, ...second.lines] }
  }
  if (first.kind === 'halves' && second.kind === 'halves') {
    const sides = first.sides.map((side, at) => [...side, ...(second.sides[at] ?? [])])
    return { ...second, sides }
  }
  if (first.kind !== 'table' || second.kind !== 'table' || !continuesTable(first, second))
    return null
  return { kind: 'table', ...joinTables(first, second) }
}

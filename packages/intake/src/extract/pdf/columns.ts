import { type Edges, type Gutter, gutterOf, reachDown, reachUp } from './gutter.ts'
import { type Line, textOfLine } from './line.ts'
import { plainTableAt } from './plain-table.ts'
import type { Rows } from './ruled-table.ts'

/**
 * A stretch of a page, from the top down: plain lines, a table without rules, or two columns side
 * by side as in headers and signatures.
 */
export type Stretch =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: Rows }
  | { readonly kind: 'halves'; readonly gutter: Gutter; readonly lines: readonly Line[] }

/** Where the list of recipients ends; nothing of a page after it goes on beside the signature. */
const LAST_RECIPIENT = /^[-–—+•*]?\s*lưu\b/iu

/** No header or signature has more lines. */
const LONGEST = 60

/** Parts a page into stretches; `carried` is the gutter of the two columns that the page before ended with. */
export function stretchesOf(
  lines: readonly Line[],
  edges: Edges,
  carried: Gutter | null,
): Stretch[] {
  const stretches: Stretch[] = []
  let plain: Line[] = []
  const endPlain = (kept: readonly Line[] = plain) => {
    if (kept.length > 0) stretches.push({ kind: 'lines', lines: kept })
    plain = []
  }
  let at = 0
  const rest = carried ? reachDown(lines, carried, edges) : null
  if (rest && rest.count > 0) {
    stretches.push({ kind: 'halves', gutter: rest.gutter, lines: lines.slice(0, rest.count) })
    at = rest.count
  }
  while (at < lines.length) {
    const table = plainTableAt(lines, at)
    const gutter = gutterOf(lines[at])
    if (table) {
      endPlain()
      stretches.push({ kind: 'table', rows: table.rows })
      at = table.next
    } else if (gutter) {
      const above = plain.slice(plain.length - reachUp(plain, gutter))
      const below = reachDown(lines.slice(at, at + LONGEST), gutter, edges)
      const block = [...above, ...lines.slice(at, at + below.count)]
      endPlain(plain.slice(0, plain.length - above.length))
      stretches.push({ kind: 'halves', gutter: below.gutter, lines: block })
      at += below.count
    } else {
      plain.push(...lines.slice(at, at + 1))
      at += 1
    }
  }
  endPlain()
  return stretches
}

/** The gutter that may go on over the page's end: of a signature whose list of recipients is not at its end. */
export function gutterToCarry(sides: readonly (readonly Line[])[], gutter: Gutter): Gutter | null {
  const [left = []] = sides
  return left.some((line) => LAST_RECIPIENT.test(textOfLine(line))) ? null : gutter
}

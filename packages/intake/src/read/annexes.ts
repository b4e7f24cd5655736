import type { Line } from './lines.ts'
import { markOf } from './marks.ts'
import { plainOf } from './normalise.ts'
import { isCapitals } from './paragraphs.ts'

/** One annex: what its refs begin with, and its lines without its heading. */
export interface Annex {
  readonly prefix: string
  readonly lines: readonly Line[]
}

const HEADING =
  /^phụ lục(?:\s+(?:số\s+)?([ivxl]{1,7}|\d{1,3}|[a-zđ])(?![\p{L}\d]))?(?=\s|[.:,(–-]|$)/u
const ENCLOSED = /^\(?\s*(?:ban hành )?kèm theo/u
const LISTING =
  /^(?:danh mục|danh sách|biểu|bảng|lộ trình|phân công|tiến độ|chương trình|kế hoạch chi tiết)/u
const NEAR = 5
const MOST_HEADING = 8

/** Whether an annex begins at a line that stands behind the signature: "PHỤ LỤC II", or a list "(Kèm theo …)". */
export function isAnnexStart(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line) return false
  const text = bare(line.text)
  const plain = plainOf(text.slice(0, 60))
  if (isHeading(text)) return true
  return (
    LISTING.test(plain) &&
    isCapitals(text) &&
    lines.slice(index + 1, index + NEAR).some(({ text: next }) => isEnclosed(next))
  )
}

/** Parts the lines behind the foot into annexes; those without number have the prefix "PL". */
export function annexesOf(lines: readonly Line[]): Annex[] {
  const annexes: Annex[] = []
  for (let from = 0; from < lines.length; ) {
    const own = from + headingSize(lines.slice(from, from + MOST_HEADING))
    let next = Math.max(own, from + 1)
    while (next < lines.length && !isAnnexStart(lines, next)) next += 1
    annexes.push({ prefix: prefixOf(lines[from]), lines: lines.slice(own, next) })
    from = next
  }
  return annexes
}

function prefixOf(first: Line | undefined): string {
  const token = HEADING.exec(plainOf(bare(first?.text ?? '')))?.[1] ?? ''
  return `PL${token.toUpperCase().replace(/^0+(?=\d)/u, '')}`
}

/** "PHỤ LỤC" alone, numbered, or before its name in capitals; not "Phụ lục này …". */
function isHeading(text: string): boolean {
  const match = HEADING.exec(plainOf(text.slice(0, 60)))
  if (!match) return false
  const rest = text.slice(match[0].length).replace(/^[\s.:–-]+/u, '')
  return rest === '' || rest.startsWith('(') || !/^\p{Ll}/u.test(rest)
}

/** The name of an annex in capitals and the words in parentheses under it. */
function headingSize(lines: readonly Line[]): number {
  let size = isHeading(bare(lines[0]?.text ?? '')) || isCapitals(bare(lines[0]?.text ?? '')) ? 1 : 0
  let open = false
  for (const line of lines.slice(size)) {
    const text = bare(line.text)
    if (line.raw.includes('\t') || markOf(line.text)) break
    open ||= text.startsWith('(')
    if (!open && !isCapitals(text)) break
    size += 1
    if (text.endsWith(')')) open = false
  }
  return size
}

function isEnclosed(text: string): boolean {
  return ENCLOSED.test(plainOf(bare(text).slice(0, 40)))
}

function bare(text: string): string {
  return text.replace(/^[#*_\s]+|[*_\s]+$/gu, '')
}

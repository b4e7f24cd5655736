import type { Span } from '@dunghan/core/plan'
import type { Cell } from './cells.ts'
import type { Column } from './columns.ts'
import { markOf } from './marks.ts'

/** The number of a row, as refs use it, and its work. */
export interface RowHead {
  readonly token: string
  readonly title: Span
}

const ARABIC = /^\d{1,4}$/u
const TOKEN = /^[\p{L}\d]{1,7}(?:\.[\p{L}\d]{1,4}){0,3}$/u

/** The heading of a group: a row, or a line across all columns, with a number and words at most. */
export function groupOf(
  row: readonly Cell[],
  columns: readonly Column[],
  next: readonly Cell[] | undefined,
): { readonly token: string; readonly from: number } | null {
  const said = row.flatMap((cell, index) => (cell.text === '' ? [] : { cell, index }))
  const [first] = said
  if (!first) return null
  const inHead = said.every(
    ({ index }) => columns[index] === 'title' || columns[index] === 'number',
  )
  if (said.length > 1 && !inHead) return null
  if (said.length === 1 && columns[first.index] !== 'title') {
    const mark = markOf(first.cell.text)
    return { token: mark?.token ?? '', from: first.cell.from }
  }
  const { token, title } = headOfRow(row, columns) ?? { token: '', title: first.cell }
  return ARABIC.test(token) && goesOn(token, next, columns) ? null : { token, from: title.from }
}

/** "7" before "8", or at the end, is a row of its own even when it says nothing but its work. */
function goesOn(
  token: string,
  next: readonly Cell[] | undefined,
  columns: readonly Column[],
): boolean {
  const head = next && headOfRow(next, columns)
  return !head || head.token === String(Number(token) + 1)
}

/** The number and the work of a row; the number may stand before the work in one cell. Null without work. */
export function headOfRow(row: readonly Cell[], columns: readonly Column[]): RowHead | null {
  const title = row.find((cell, index) => columns[index] === 'title' && cell.text !== '')
  if (!title) return null
  const printed = row.find((_, index) => columns[index] === 'number')?.text ?? ''
  const token = tokenOf(printed)
  if (token !== '') return { token, title: { from: title.from, to: title.to } }
  const mark = markOf(title.text)
  if (mark && mark.token !== '' && mark.length < title.text.length)
    return { token: mark.token, title: { from: title.from + mark.length, to: title.to } }
  return { token: '', title: { from: title.from + (mark?.length ?? 0), to: title.to } }
}

/** "01." and "1" are one number; words in its column are none. */
function tokenOf(printed: string): string {
  const bare = printed.replace(/^[*(\s]+|[*.)\s]+$/gu, '')
  if (!TOKEN.test(bare)) return ''
  return bare.replace(/(?<![\p{L}\d])0+(?=\d)/gu, '')
}

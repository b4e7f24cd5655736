import type { Span } from '@dunghan/core/plan'
import { isPageMark, isUrlLine } from './noise.ts'
import { plainOf } from './normalise.ts'

/** A stretch of the source as fields show it, with the way back: `at[i]` is where character `i` stands in the source. */
export interface Passage {
  readonly text: string
  /** `text` as patterns see it, of the same length. */
  readonly plain: string
  readonly at: readonly number[]
}

const STAR = 42

/** Reads the source from `from` to `to`: no emphasis marks, no address lines, no page numbers between its lines, cut words rejoined, single spaces. */
export function passageOf(source: string, from: number, to: number): Passage {
  const chars: string[] = []
  const at: number[] = []
  let gap = -1
  let broken = false
  for (let start = from; start < to; ) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    if (!isNoise(source, start, end, from, to)) {
      for (let index = start; index < end; index += 1) {
        const code = source.charCodeAt(index)
        if (isSpace(code)) {
          if (gap < 0) gap = index
          continue
        }
        if (code === STAR && isEmphasis(source, index, from, to)) continue
        if (isInvisible(code)) continue
        if (gap >= 0 && chars.length > 0 && !(broken && isCut(chars, source, index))) {
          chars.push(' ')
          at.push(gap)
        }
        gap = -1
        broken = false
        chars.push(source.charAt(index))
        at.push(index)
      }
    }
    if (gap < 0) gap = end
    broken = true
    start = end + 1
  }
  const text = chars.join('')
  return { text, plain: plainOf(text), at }
}

function isNoise(source: string, start: number, end: number, from: number, to: number): boolean {
  const line = source.slice(start, end)
  return isUrlLine(line) || (start > from && end < to && isPageMark(line.trim()))
}

/** The source span of characters `from` to `to` of a passage, without white space at its ends. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && passage.text.charAt(start) === ' ') start += 1
  while (end > start && passage.text.charAt(end - 1) === ' ') end -= 1
  const first = passage.at[start] ?? passage.at.at(-1) ?? 0
  if (end <= start) return { from: first, to: first }
  return { from: first, to: (passage.at[end - 1] ?? first) + 1 }
}

/** A field as pages and letters show it: its slice of the source, cleaned, without a final `;` or `,`. */
export function cleanField(text: string, span: Span): string {
  return withoutTail(passageOf(text, span.from, span.to).text)
}

/** Drops the `;` or `,` with which an entry of a list ends. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && ' ;,'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** A star is emphasis unless it stands alone in parentheses, as the mark of a footnote does. */
function isEmphasis(source: string, index: number, from: number, to: number): boolean {
  return !(
    index > from &&
    index + 1 < to &&
    source.charAt(index - 1) === '(' &&
    source.charAt(index + 1) === ')'
  )
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)) && code !== 0xfeff)
  )
}

/** Soft hyphens and characters without width, which converters leave behind. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

/** "25/2021/QĐ-" + "TTg" is one word; "Tư pháp - hộ" + "tịch" is two. */
function isCut(chars: readonly string[], source: string, index: number): boolean {
  const tail = chars.slice(-40).join('')
  const next = source.charAt(index)
  if (/[\p{L}\p{N}][-‐‑/]$/u.test(tail)) return /[\p{L}\p{N}]/u.test(next)
  if (next !== '-' && next !== '/') return false
  return (
    /\d+\/[^\s-]*[\p{L}\p{N}]$|\d$/u.test(tail) &&
    isAttached(source, index, /\d+\/[^\s-]*\p{L}$/u.test(tail))
  )
}

function isAttached(source: string, index: number, inNumber: boolean): boolean {
  const after = source.charAt(index + 1)
  return source.charAt(index) === '/'
    ? /[\p{L}\p{N}]/u.test(after)
    : inNumber && /\p{Lu}/u.test(after)
}

import { fromRoman, letterIndex } from '@dunghan/core/text'

/** What kind of numbering opens a line; `word` is "Tiêu chí 1:" and its like. */
export type MarkKind =
  | 'part'
  | 'upper'
  | 'roman'
  | 'word'
  | 'number'
  | 'letter'
  | 'star'
  | 'dot'
  | 'dash'
  | 'plus'

/** The numbering that opens a line, as printed. */
export interface Mark {
  readonly kind: MarkKind
  /** Marks of one style are siblings: "1." and "1)" are two styles. */
  readonly style: string
  /** What stands for it in a ref: "II", "1.2", "đ"; empty for bullets. */
  readonly token: string
  /** Its place in the order, from 1; 0 for bullets. */
  readonly value: number
  /** Where it begins in the line: after emphasis marks, and after the dash of "- a)". */
  readonly start: number
  /** Where the words after it begin. */
  readonly length: number
}

const OPENING = /^(?:#{1,6}\s+)?[*_]*(?=\S)/u
const BULLET = /^(?:[-–—−•●▪◦·]|o(?=\s+\p{Lu}))\s*/u
const PART =
  /^(phần|chương|mục)\s+(?:thứ\s+)?([ivxl]+|\d{1,2}|nhất|hai|ba|bốn|tư|năm)(?=[\s.:]|$)\s*[.:]?\s*/iu
const WORD =
  /^(tiêu chí|chỉ tiêu|nhiệm vụ|nội dung|giải pháp|mục tiêu|điều|bước)\s+(?:số\s+)?(\d{1,2})\s*[.:]\s*/iu
const ROMAN = /^([IVXL]{1,7})(?:\s*[.)](?!\s*\d)|\s*[-–/](?=\s))\s*/u
const UPPER = /^([A-ZĐ])\s*[.)]\s*(?=\S)/u
const NUMBER =
  /^(\d{1,2}(?:\.\d{1,2}){0,3}|\d{3}(?=[.)]\s+[\p{Lu}“"]))(?:\s*([.)])(?!\d)\s*|([/:])\s+|\s*-\s+(?=\p{Lu})|(?<=\.\d{1,2})\s+(?=[\p{Lu}"“(]))/u
const LETTER = /^([a-zđ])\s*([.)/])(?=\s|\p{L}|["“(*])\s*/u
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5 }

/** Reads the numbering at the start of a line; null when the line just goes on. */
export function markOf(line: string): Mark | null {
  const head = line.slice(0, 60)
  const opening = OPENING.exec(head)?.[0].length ?? 0
  if (/^\*\s/u.test(head)) return bullet('star', 0, /^\*\s+/u.exec(head)?.[0].length ?? 0, head)
  const rest = head.slice(opening)
  if (rest.startsWith('+'))
    return bullet('plus', opening, /^\+\s*/u.exec(rest)?.[0].length ?? 1, head)
  const dash = BULLET.exec(rest)?.[0].length ?? 0
  const inner = dash > 0 ? (/^[*_]*/u.exec(rest.slice(dash))?.[0].length ?? 0) : 0
  const mark = numbering(rest.slice(dash + inner), dash > 0)
  const start = opening + dash + inner
  if (mark) return { ...mark, start, length: start + mark.length }
  return dash > 0 ? bullet(/^[-–—−]/u.test(rest) ? 'dash' : 'dot', opening, dash, head) : null
}

function bullet(kind: MarkKind, start: number, length: number, head: string): Mark | null {
  const end = start + length
  return head.length > end ? { kind, style: kind, token: '', value: 0, start, length: end } : null
}

function numbering(rest: string, dashed: boolean): Mark | null {
  const letter = LETTER.exec(rest)
  if (letter)
    return made(
      'letter',
      `letter${letter[2]}`,
      letter[1] ?? '',
      letterValue(letter[1] ?? ''),
      letter[0],
    )
  const number = NUMBER.exec(rest)
  if (number) return numberMark(number)
  if (dashed) return null
  const part = PART.exec(rest)
  if (part) return partMark(part)
  const word = WORD.exec(rest)
  if (word) return wordMark(word)
  const roman = ROMAN.exec(rest)
  const value = roman ? fromRoman(roman[1] ?? '') : null
  if (roman && value !== null) return made('roman', 'roman', roman[1] ?? '', value, roman[0])
  const upper = UPPER.exec(rest)
  return upper
    ? made('upper', 'upper', upper[1] ?? '', letterValue((upper[1] ?? '').toLowerCase()), upper[0])
    : null
}

function numberMark(match: RegExpExecArray): Mark {
  const token = match[1] ?? ''
  const parts = token.split('.')
  const style = parts.length > 1 ? `number${parts.length}` : `number${match[2] ?? match[3] ?? '-'}`
  return made(
    'number',
    style,
    parts.map((part) => String(Number(part))).join('.'),
    Number(parts.at(-1)),
    match[0],
  )
}

/** An article keeps its word in refs: "Điều 2.1". */
function wordMark(match: RegExpExecArray): Mark {
  const style = (match[1] ?? '').toLowerCase()
  const value = Number(match[2])
  const token = style === 'điều' ? `Điều ${value}` : String(value)
  return made('word', style, token, value, match[0])
}

function partMark(match: RegExpExecArray): Mark | null {
  const said = (match[2] ?? '').toLowerCase()
  const value = ORDINALS[said] ?? (/^\d/u.test(said) ? Number(said) : fromRoman(said))
  if (value === null) return null
  return made('part', (match[1] ?? '').toLowerCase(), match[2] ?? '', value, match[0])
}

function made(kind: MarkKind, style: string, token: string, value: number, text: string): Mark {
  return { kind, style, token, value, start: 0, length: text.length }
}

function letterValue(letter: string): number {
  const index = letterIndex(letter)
  return index >= 0 ? index + 1 : 'fjwz'.indexOf(letter) + 30
}

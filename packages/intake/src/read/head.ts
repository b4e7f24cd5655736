import type { Doubt, Span } from '@dunghan/core/plan'
import { type Day, dayOf } from '@dunghan/core/time'
import { doubtOf } from './doubts.ts'
import { type FoundIssuer, issuerOf } from './issuer.ts'
import { LETTER, letterOf } from './letter.ts'
import type { Paragraph } from './paragraphs.ts'
import { type Passage, spanOf } from './passage.ts'
import { type FoundTitle, titleOf } from './title.ts'

/** What stands before the first section. */
export interface Head {
  readonly docType: string | null
  readonly number: { readonly text: string; readonly span: Span } | null
  readonly dateline: Dateline | null
  readonly issuer: FoundIssuer | null
  readonly title: FoundTitle | null
  /** The paragraphs between title and first section. */
  readonly preamble: readonly Passage[]
  readonly doubts: readonly Doubt[]
}

/** Place and day of issue; a day or month left blank stays blank. */
export interface Dateline {
  readonly place: string
  readonly day: Day | null
  readonly partial: string | null
  readonly span: Span
}

/** A head of more paragraphs than this is no head. */
const HIGHEST = 60
const LONGEST = 3_000
const NUMBER =
  /(?:(?:^|\s)số\s?:|^số(?= ?\d)) ?((\d{1,5}[a-z]?) ?([-/] ?[\p{L}\d][\p{L}\d&.-]*(?:\/[\p{L}\d&.-]+)*))?/u
const DATELINE =
  /(?:^|[\s,])([^,;:]{0,60}), ?ngày[\s.…_]*(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?/u
const CODES: Readonly<Record<string, string>> = {
  'kế hoạch': 'KH',
  'báo cáo': 'BC',
  'thông báo': 'TB',
  'quyết định': 'QĐ',
  'chương trình': 'CTr',
  'chương trình hành động': 'CTr',
  'phương án': 'PA',
  'đề án': 'ĐA',
  'tờ trình': 'TTr',
  'nghị quyết': 'NQ',
  'chỉ thị': 'CT',
  'hướng dẫn': 'HD',
  'công điện': 'CĐ',
  'giấy mời': 'GM',
  'biên bản': 'BB',
  [LETTER]: 'CV',
}
const PLANLIKE = new Set(['KH', 'CTr', 'PA', 'ĐA'])

/** Reads number, place and date, issuer, kind and title of a document. */
export function headOf(text: string, paragraphs: readonly Paragraph[]): Head {
  const named = titleOf(text, paragraphs)
  const letter = named ? null : letterOf(text, paragraphs)
  const title = named ?? letter?.title ?? null
  const above = paragraphs.slice(0, Math.min(letter?.at ?? title?.typeAt ?? HIGHEST, HIGHEST))
  const number = numberOf(above)
  const dateline = datelineOf(above)
  const preamble = paragraphs
    .slice(letter?.at ?? title?.after ?? above.length)
    .slice(0, HIGHEST)
    .map(({ passage }) => passage)
  const issuer = issuerOf(text, above, preamble, dateline)
  const type = letter ? LETTER : (title?.type ?? null)
  const docType = typeOf(number?.text ?? null, above, type)
  const start = paragraphs[0]?.from ?? 0
  const here = { from: start, to: start }
  const doubts = [
    ...(number ? [] : [doubtOf('head.number', null, numberPlace(above) ?? here)]),
    ...(dateline?.day ? [] : [doubtOf('head.date', null, dateline?.span ?? here)]),
    ...(issuer ? [] : [doubtOf('head.issuer', null, here)]),
    ...(title ? [] : [doubtOf('head.title', null, here)]),
    ...(docType !== null && !PLANLIKE.has(docType)
      ? [doubtOf('plan.other-document', null, title?.span ?? here)]
      : []),
  ]
  return { docType, number, dateline, issuer, title, preamble, doubts }
}

function numberOf(above: readonly Paragraph[]): Head['number'] {
  for (const { passage } of above) {
    const match = NUMBER.exec(passage.plain)
    if (!match?.[1]) continue
    const from = match.index + match[0].length - match[1].length
    const span = spanOf(passage, from, from + match[1].length)
    return { text: passage.text.slice(from, from + match[1].length), span }
  }
  return null
}

function numberPlace(above: readonly Paragraph[]): Span | null {
  for (const { passage } of above) {
    const match = NUMBER.exec(passage.plain)
    if (match) return spanOf(passage, match.index, match.index + match[0].length)
  }
  return null
}

function datelineOf(above: readonly Paragraph[]): Dateline | null {
  for (const { passage } of above) {
    const match = DATELINE.exec(passage.plain.slice(0, LONGEST))
    if (!match) continue
    const [date, month, year] = match
      .slice(2, 5)
      .map((part) => (part === undefined ? null : Number(part)))
    const place = placeOf(passage.text.slice(match.index, match.index + match[0].length))
    const from = passage.text.indexOf(place, match.index)
    const span = spanOf(passage, from, match.index + match[0].length)
    if (!year) return { place, day: null, partial: null, span }
    const partial =
      month && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : String(year)
    const day = date && month ? dayOf(year, month, date) : null
    return { place, day, partial: day ? null : partial, span }
  }
  return null
}

/** "Phường Hồng Sơn" of "Số: 114/KH-UBND Phường Hồng Sơn, ngày …". */
function placeOf(words: string): string {
  const before = words.slice(0, words.search(/, ?ngày/iu))
  return before.replace(/^.*[-/]\S*\s+/u, '').trim()
}

function typeOf(
  number: string | null,
  above: readonly Paragraph[],
  type: string | null,
): string | null {
  const symbol = number ?? blankSymbol(above)
  const code = /[-/ ]([\p{L}]{2,4})(?=[-/]|$)/u.exec(symbol ?? '')?.[1]
  const known = Object.values(CODES).find((value) => value.toLowerCase() === code?.toLowerCase())
  return CODES[type ?? ''] ?? known ?? null
}

function blankSymbol(above: readonly Paragraph[]): string | null {
  for (const { passage } of above) {
    const match = /số\s?:[\s.…_]*([-/]\s?[\p{L}\d/-]+)/u.exec(passage.plain)
    if (match?.[1]) return match[1]
  }
  return null
}

import { fromRoman } from '@dunghan/core/text'
import {
  type Day,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  type Quarter,
  quarterDays,
  quarterOf,
} from '@dunghan/core/time'
import type { Stretch } from './clauses.ts'

/** A span of days said in months, quarters or years, where it stands and what it used of the text. */
export interface SaidPeriod extends Stretch {
  readonly kind: 'month' | 'quarter' | 'halfYear' | 'year' | 'yearRange'
  readonly firstDay: Day
  /** Null for "và những năm tiếp theo". */
  readonly lastDay: Day | null
  readonly quarters: readonly Quarter[]
}

const YEAR = String.raw`(?:\s?[/-]\s?|,? (?:của )?năm )(\d{4})(?!\d)`
const LIST = String.raw`(?:\s?[,-]\s?|,? và | đến (?:hết )?|\s?-\s?)`
const MONTHS = new RegExp(
  String.raw`tháng (\d{1,2}(?:${LIST}(?:tháng )?\d{1,2})*)(?![\d])(?!\s?/\s?\d{1,2}(?!\d))(?:${YEAR})?`,
  'gu',
)
const NUMERAL = String.raw`(?:i{1,3}|iv|[1-4])`
const QUARTERS = new RegExp(
  String.raw`(?<!\p{L})(?:quý|q) ?(${NUMERAL}(?:${LIST}(?:quý ?|q)?${NUMERAL})*)(?![\p{L}\d])(?:${YEAR})?`,
  'gu',
)
const HALVES =
  /(?:0?6|sáu) tháng (đầu|cuối) (?:của )?năm(?: (\d{4}))?|nửa (đầu|cuối) năm(?: (\d{4}))?/gu
const NINE_MONTHS = /(?:0?9|chín) tháng đầu (?:của )?năm(?: (\d{4}))?/gu
const OPEN_END = String.raw`(?:,? và (?:những |các )năm (?:tiếp theo|sau))`
const RANGE = new RegExp(
  String.raw`(?:(?:giai đoạn|từ năm|các năm|từ|năm) )?(?<![\d/])(\d{4})(?: ?- ?(?:năm )?| đến (?:hết )?(?:năm )?)(\d{4})(?![\d/])${OPEN_END}?`,
  'gu',
)
const SINGLE = new RegExp(
  String.raw`(?:trong )?năm (\d{4})(?![\d/-])${OPEN_END}?|(?<![\d/.-])(20\d{2})(?![\d/-])`,
  'gu',
)

/** Every month, quarter, half-year and year printed in plain text; `year` stands in where none is printed. */
export function periodsIn(plain: string, year: number | null): SaidPeriod[] {
  let rest = plain
  const found: SaidPeriod[] = []
  for (const reader of [months, quarters, halves, nineMonths, ranges, singles]) {
    for (const period of reader(rest, year)) {
      found.push(period)
      rest = blanked(rest, period)
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The text with a stretch of it turned into spaces. */
export function blanked(text: string, stretch: Stretch): string {
  return (
    text.slice(0, stretch.from) + ' '.repeat(stretch.to - stretch.from) + text.slice(stretch.to)
  )
}

/** Several months of one year that do not follow each other ("tháng 4, 6 và 9 năm 2026"), each where it stands; else none. */
export function scatteredMonths(plain: string, year: number | null): SaidPeriod[] {
  const match = [...plain.matchAll(MONTHS)][0]
  const said = match?.[2] ? Number(match[2]) : year
  if (
    !match ||
    said === null ||
    plain
      .replace(match[0], '')
      .replace(/trong|vào|các/gu, '')
      .trim() !== ''
  )
    return []
  const list = match[1] ?? ''
  const numbers = listed(list).map(Number)
  const inRow = numbers.every(
    (number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1,
  )
  if (
    numbers.length < 2 ||
    inRow ||
    /-|đến/u.test(list) ||
    numbers.some((number) => number < 1 || number > 12)
  )
    return []
  const places = [...match[0].matchAll(/(?:tháng )?\d{1,2}(?!\d)/gu)].slice(0, numbers.length)
  return places.map((place, index) => {
    const from = match.index + place.index
    const to = index === numbers.length - 1 ? match.index + match[0].length : from + place[0].length
    const number = numbers[index] ?? 1
    return {
      kind: 'month',
      from,
      to,
      firstDay: firstOfMonth(said, number),
      lastDay: lastOfMonth(said, number),
      quarters: [],
    }
  })
}

function months(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(MONTHS)].flatMap((match) => {
    const said = match[2] ? Number(match[2]) : year
    const numbers = listed(match[1] ?? '').map(Number)
    const first = numbers[0] ?? 0
    const last = numbers.at(-1) ?? 0
    if (said === null || first < 1 || last > 12 || first > last) return []
    return window(match, 'month', firstOfMonth(said, first), lastOfMonth(said, last))
  })
}

function quarters(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(QUARTERS)].flatMap((match) => {
    const said = match[2] ? Number(match[2]) : year
    const numbers = quarterNumbers(match[1] ?? '')
    const first = numbers[0]
    const last = numbers.at(-1)
    if (said === null || first === undefined || last === undefined) return []
    const named = numbers.map((number) => quarterOf(said, number))
    const days = {
      from: quarterDays(quarterOf(said, first)).from,
      to: quarterDays(quarterOf(said, last)).to,
    }
    return [{ ...window(match, 'quarter', days.from, days.to)[0], quarters: named }].flatMap(whole)
  })
}

function whole(period: Partial<SaidPeriod>): SaidPeriod[] {
  const { from, to, kind, firstDay, lastDay, quarters } = period
  if (
    from === undefined ||
    to === undefined ||
    !kind ||
    !firstDay ||
    lastDay === undefined ||
    !quarters
  )
    return []
  return [{ from, to, kind, firstDay, lastDay, quarters }]
}

function halves(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(HALVES)].flatMap((match) => {
    const said = Number(match[2] ?? match[4] ?? year ?? Number.NaN)
    if (Number.isNaN(said)) return []
    const first = (match[1] ?? match[3]) === 'đầu'
    return window(
      match,
      'halfYear',
      firstOfMonth(said, first ? 1 : 7),
      lastOfMonth(said, first ? 6 : 12),
    )
  })
}

function nineMonths(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(NINE_MONTHS)].flatMap((match) => {
    const said = match[1] ? Number(match[1]) : year
    return said === null ? [] : window(match, 'month', firstOfMonth(said, 1), lastOfMonth(said, 9))
  })
}

function ranges(plain: string): SaidPeriod[] {
  return [...plain.matchAll(RANGE)].flatMap((match) => {
    const from = Number(match[1])
    const to = Number(match[2])
    if (from > to || from < 1900 || to > 2100) return []
    return years(match, from, to, isOpen(match[0]))
  })
}

function singles(plain: string): SaidPeriod[] {
  return [...plain.matchAll(SINGLE)].flatMap((match) => {
    const year = Number(match[1] ?? match[2])
    return year < 1900 || year > 2100 ? [] : years(match, year, year, isOpen(match[0]))
  })
}

function isOpen(text: string): boolean {
  return /(?:tiếp theo|sau)$/u.test(text)
}

function years(match: RegExpExecArray, from: number, to: number, open: boolean): SaidPeriod[] {
  const first = dayOf(from, 1, 1)
  const last = dayOf(to, 12, 31)
  if (!first || !last) return []
  const [period] = window(match, from === to && !open ? 'year' : 'yearRange', first, last)
  return period ? [{ ...period, lastDay: open ? null : last }] : []
}

function window(
  match: RegExpExecArray,
  kind: SaidPeriod['kind'],
  firstDay: Day,
  lastDay: Day,
): SaidPeriod[] {
  return [
    { kind, from: match.index, to: match.index + match[0].length, firstDay, lastDay, quarters: [] },
  ]
}

/** "iii, iv" is two quarters; "i - iii" and "i đến iii" are three. */
function quarterNumbers(list: string): number[] {
  const numbers = listed(list.replace(/quý|q/gu, '')).flatMap((word) =>
    /\d/u.test(word) ? Number(word) : (fromRoman(word) ?? []),
  )
  const first = numbers[0] ?? 0
  const last = numbers.at(-1) ?? 0
  if (numbers.length !== 2 || !/-|đến/u.test(list) || last <= first) return numbers
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function listed(list: string): string[] {
  return list
    .replace(/tháng/gu, ' ')
    .split(/[\s,-]|và|đến|hết/u)
    .filter((word) => word !== '')
}

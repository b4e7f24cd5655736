import { foldKeepingTones } from '../text/fold.ts'
import { dayOf, daysInMonth, firstOfMonth, lastOfMonth, parseDay } from './day.ts'
import { lastDayOf } from './deadline.ts'
import { quarterDays, quarterOf } from './quarter.ts'
import type { Operator, RecurringTiming, Timing } from './timing.ts'

/** Why typed words are no time: a day or month that does not exist, a year left out, or nothing that is understood. */
export type TypedFault =
  | {
      readonly why: 'no-such-day'
      readonly date: number
      readonly month: number
      readonly days: number
    }
  | { readonly why: 'no-such-month'; readonly month: number }
  | { readonly why: 'no-year' }
  | { readonly why: 'unclear' }

/** What a clerk's words about time come to; the words are kept as typed. */
export type TypedTiming = { readonly timing: Timing } | { readonly fault: TypedFault }

type Reading = (words: string, text: string) => Timing | TypedFault | null

/**
 * Reads a time as an official types it: "30/10/2026", "trước ngày 30/10/2026", "Quý III, IV/2026", "tháng 9 năm 2026",
 * "6 tháng đầu năm 2026", "năm 2026", "giai đoạn 2026-2030", "hằng quý, 6 tháng và năm", "thường xuyên". Guesses nothing.
 */
export function readTypedTiming(typed: string): TypedTiming {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const words = foldKeepingTones(text).replace(/[.;,]$/u, '')
  for (const read of READINGS) {
    const found = read(words, text)
    if (found) return 'why' in found ? { fault: found } : { timing: found }
  }
  return { fault: { why: 'unclear' } }
}

const OPEN = { from: null, to: null }
const YEAR = String.raw`(?:năm |/ ?|- ?)?(?:năm )?(\d{4})`

const READINGS: readonly Reading[] = [loose, date, recurring, quarters, halfYear, month, years]

function loose(words: string, text: string): Timing | null {
  if (/^(?:việc )?(?:làm )?(?:thường xuyên|liên tục)(?: hằng năm| trong năm)?$/u.test(words))
    return { kind: 'ongoing', text, ...OPEN }
  return /^(?:khi có|theo) yêu cầu|^đột xuất$|^khi phát sinh$/u.test(words)
    ? { kind: 'onDemand', text, ...OPEN }
    : null
}

const DATE =
  /^(trước|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá|đến hết|đến|hết|xong trước)? ?(?:là )?(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?:(?: ?[/.-] ?| năm )(\d{2,4}))?$/u

function date(words: string, text: string): Timing | TypedFault | null {
  const iso = parseDay(words)
  if (iso) return { kind: 'date', text, operator: 'within', printed: iso, lastDay: iso }
  const [, before, ...numbers] = DATE.exec(words) ?? []
  const [date, month, year] = numbers.map(Number)
  if (date === undefined || month === undefined) return null
  // "9/2026" is a month; "30/10" is a day of no year.
  if (numbers[2] === undefined || numbers[2].length !== 4 || !year) return { why: 'no-year' }
  if (month < 1 || month > 12) return { why: 'no-such-month', month }
  const printed = dayOf(year, month, date)
  if (!printed) return { why: 'no-such-day', date, month, days: daysInMonth(year, month) }
  const operator = operatorOf(before)
  return { kind: 'date', text, operator, printed, lastDay: lastDayOf(operator, printed) }
}

function operatorOf(words: string | undefined): Operator {
  if (words === undefined) return 'within'
  if (words.endsWith('trước')) return 'before'
  return words.endsWith('hết') || words === 'đến' ? 'within' : 'noLaterThan'
}

const FREQUENCIES: readonly (readonly [RegExp, RecurringTiming['frequencies'][number]])[] = [
  [/^tháng$/u, 'monthly'],
  [/^quý$/u, 'quarterly'],
  [/^0?6 tháng(?: đầu năm)?$/u, 'semiannual'],
  [/^0?9 tháng$/u, 'nineMonth'],
  [/^(?:cả )?năm$/u, 'annual'],
]

function recurring(words: string, text: string): Timing | null {
  const said = words.replace(/^(?:báo cáo )?(?:định kỳ )?/u, '')
  if (!/^(?:hằng|hàng|theo|0?[69] tháng)/u.test(said)) return null
  const parts = said
    .split(/ ?[,;] ?| và /u)
    .map((part) => part.replace(/^(?:hằng|hàng|theo) /u, ''))
  const found = parts.map((part) => FREQUENCIES.find(([pattern]) => pattern.test(part))?.[1])
  const frequencies = found.flatMap((each) => each ?? [])
  return frequencies.length === parts.length
    ? { kind: 'recurring', text, frequencies: [...new Set(frequencies)], ...OPEN }
    : null
}

const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const NUMBER = '(?:iv|i{1,3}|[1-4])'
const QUARTERS = new RegExp(
  `^(?:trong )?quý (${NUMBER}(?: ?(?:,|và|-|–|đến)(?: quý)? ?${NUMBER})*) ?(?:${YEAR})?$`,
  'u',
)

function quarters(words: string, text: string): Timing | TypedFault | null {
  const [, list, year] = QUARTERS.exec(words) ?? []
  if (list === undefined) return null
  if (year === undefined) return { why: 'no-year' }
  const named = [...list.matchAll(new RegExp(NUMBER, 'gu'))].map(
    ([name]) => NUMBERS[name] ?? Number(name),
  )
  const [first = 1, last = first] = [Math.min(...named), Math.max(...named)]
  const all = /-|–|đến/u.test(list)
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : [...new Set(named)].sort()
  const of = all.map((number) => quarterOf(Number(year), number))
  const [from, to] = [quarterOf(Number(year), first), quarterOf(Number(year), last)].map(
    quarterDays,
  )
  return from && to ? { kind: 'quarter', text, quarters: of, from: from.from, to: to.to } : null
}

const HALF = new RegExp(`^(?:trong )?0?6 tháng (đầu|cuối)(?: của)? ?(?:${YEAR})?$`, 'u')

function halfYear(words: string, text: string): Timing | TypedFault | null {
  const [, half, digits] = HALF.exec(words) ?? []
  if (half === undefined) return null
  if (digits === undefined) return { why: 'no-year' }
  const [year, begin] = [Number(digits), half === 'đầu' ? 1 : 7]
  return {
    kind: 'halfYear',
    text,
    from: firstOfMonth(year, begin),
    to: lastOfMonth(year, begin + 5),
  }
}

const MONTH = new RegExp(String.raw`^(?:trong )?(?:tháng )?(\d{1,2}) ?(?:${YEAR})?$`, 'u')

function month(words: string, text: string): Timing | TypedFault | null {
  const [, number, digits] = MONTH.exec(words) ?? []
  if (number === undefined) return null
  const [month, year] = [Number(number), Number(digits)]
  if (digits === undefined) return words.includes('tháng') ? { why: 'no-year' } : null
  if (month < 1 || month > 12) return { why: 'no-such-month', month }
  return { kind: 'month', text, from: firstOfMonth(year, month), to: lastOfMonth(year, month) }
}

const YEARS =
  /^(?:(?:trong|giai đoạn|từ) )?(?:năm )?(\d{4})(?: ?(?:-|–|đến(?: hết)?) ?(?:năm )?(\d{4}))?$/u

function years(words: string, text: string): Timing | null {
  const [first, last] = YEARS.exec(words)?.slice(1) ?? []
  if (first === undefined || (last !== undefined && last < first)) return null
  const [from, to] = [firstOfMonth(Number(first), 1), lastOfMonth(Number(last ?? first), 12)]
  return { kind: last === undefined || last === first ? 'year' : 'yearRange', text, from, to }
}

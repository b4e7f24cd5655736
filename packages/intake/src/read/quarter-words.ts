import { fromRoman } from '@dunghan/core/text'
import { firstOfMonth, lastOfMonth, quarterDays, quarterOf } from '@dunghan/core/time'
import { LIST, listed, periodAt, type SaidPeriod, YEAR } from './said-period.ts'

const NUMERAL = '(?:i{1,3}|iv|[1-4])'
const QUARTERS = new RegExp(
  String.raw`(?<!\p{L})(?:quý|q) ?(${NUMERAL}(?:${LIST}(?:quý ?|q)?${NUMERAL})*)(?![\p{L}\d])(?:${YEAR})?`,
  'gu',
)
const HALVES =
  /(?:0?6|sáu) tháng (đầu|cuối) (?:của )?năm(?: (\d{4}))?|nửa (đầu|cuối) năm(?: (\d{4}))?/gu

/** "Quý II/2026", "quý III, IV năm 2026", "quý I - quý III": the quarters named, the year once behind them. */
export function quarters(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(QUARTERS)].flatMap((match) => {
    const said = match[2] ? Number(match[2]) : year
    // "0124" is four figures, but no year that a quarter can be named by.
    if (said === null || said < 1_000) return []
    const named = quarterNumbers(match[1] ?? '').map((number) => quarterOf(said, number))
    const [first] = named
    const last = named.at(-1)
    if (!first || !last || first > last) return []
    return periodAt(match, 'quarter', quarterDays(first).from, quarterDays(last).to, named)
  })
}

/** "6 tháng đầu năm 2026", "nửa cuối năm". */
export function halves(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(HALVES)].flatMap((match) => {
    const printed = match[2] ?? match[4]
    const said = printed === undefined ? year : Number(printed)
    if (said === null) return []
    const isFirst = (match[1] ?? match[3]) === 'đầu'
    const [first, last] = isFirst ? [1, 6] : [7, 12]
    return periodAt(match, 'halfYear', firstOfMonth(said, first), lastOfMonth(said, last))
  })
}

/** "iii, iv" is two quarters; "i - iii" and "i đến iii" are three. */
function quarterNumbers(list: string): number[] {
  const numbers = listed(list).flatMap((word) =>
    /\d/u.test(word) ? Number(word) : (fromRoman(word) ?? []),
  )
  const first = numbers[0] ?? 0
  const last = numbers.at(-1) ?? 0
  if (numbers.length !== 2 || !/-|đến/u.test(list) || last <= first) return numbers
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

import { firstOfMonth, lastOfMonth } from '@dunghan/core/time'
import { LIST, listed, periodAt, type SaidPeriod, YEAR } from './said-period.ts'

const MONTHS = new RegExp(
  String.raw`tháng (\d{1,2}(?:${LIST}(?:tháng )?\d{1,2})*)(?![\d])(?!\s?/\s?\d{1,2}(?!\d))(?:${YEAR})?`,
  'gu',
)
const NINE_MONTHS = /(?:0?9|chín) tháng đầu (?:của )?năm(?: (\d{4}))?/gu

/** "tháng 5/2026", "tháng 3 - 10 năm 2026", "tháng 9, tháng 10/2027": one window from the first to the last. */
export function months(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(MONTHS)].flatMap((match) => {
    const said = match[2] ? Number(match[2]) : year
    const numbers = listed(match[1] ?? '').map(Number)
    const first = numbers[0] ?? 0
    const last = numbers.at(-1) ?? 0
    if (said === null || first < 1 || last > 12 || first > last) return []
    return periodAt(match, 'month', firstOfMonth(said, first), lastOfMonth(said, last))
  })
}

/** "9 tháng đầu năm 2026". */
export function nineMonths(plain: string, year: number | null): SaidPeriod[] {
  return [...plain.matchAll(NINE_MONTHS)].flatMap((match) => {
    const said = match[1] ? Number(match[1]) : year
    if (said === null) return []
    return periodAt(match, 'month', firstOfMonth(said, 1), lastOfMonth(said, 9))
  })
}

/** Several months of one year that do not follow each other ("tháng 4, 6 và 9 năm 2026"), each where it stands; else none. */
export function scatteredMonths(plain: string, year: number | null): SaidPeriod[] {
  const [match] = plain.matchAll(MONTHS)
  const said = match?.[2] ? Number(match[2]) : year
  if (!match || said === null || !isAlone(plain, match[0])) return []
  const list = match[1] ?? ''
  const numbers = listed(list).map(Number)
  if (/-|đến/u.test(list) || isInRow(numbers) || numbers.some(isNoMonth)) return []
  const places = [...match[0].matchAll(/(?:tháng )?\d{1,2}(?!\d)/gu)].slice(0, numbers.length)
  return places.map((place, index) => {
    const number = numbers[index] ?? 1
    const from = match.index + place.index
    const isLast = index === numbers.length - 1
    const to = isLast ? match.index + match[0].length : from + place[0].length
    const days = { firstDay: firstOfMonth(said, number), lastDay: lastOfMonth(said, number) }
    return { kind: 'month', from, to, ...days, quarters: [] }
  })
}

function isAlone(plain: string, words: string): boolean {
  return (
    plain
      .replace(words, '')
      .replace(/trong|vào|các/gu, '')
      .trim() === ''
  )
}

function isInRow(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

function isNoMonth(number: number): boolean {
  return number < 1 || number > 12
}

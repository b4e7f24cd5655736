import { months, nineMonths } from './month-words.ts'
import { halves, quarters } from './quarter-words.ts'
import { blanked, type SaidPeriod } from './said-period.ts'
import { singleYears, yearRanges } from './year-words.ts'

const READERS = [months, quarters, halves, nineMonths, yearRanges, singleYears] as const

/** Every month, quarter, half-year and year printed in plain text; `year` stands in where none is printed. */
export function periodsIn(plain: string, year: number | null): SaidPeriod[] {
  let rest = plain
  const found: SaidPeriod[] = []
  for (const reader of READERS) {
    for (const period of reader(rest, year)) {
      found.push(period)
      rest = blanked(rest, period)
    }
  }
  return found.sort((left, right) => left.from - right.from)
}

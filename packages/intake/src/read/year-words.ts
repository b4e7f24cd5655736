import { dayOf } from '@dunghan/core/time'
import { periodAt, type SaidPeriod } from './said-period.ts'

const OPEN_END = '(?:,? và (?:những |các )năm (?:tiếp theo|sau))'
const RANGE = new RegExp(
  String.raw`(?:(?:giai đoạn|từ năm|các năm|từ|năm) )?(?<![\d/])(\d{4})(?: ?- ?(?:năm )?| đến (?:hết )?(?:năm )?)(\d{4})(?![\d/])${OPEN_END}?`,
  'gu',
)
const SINGLE = new RegExp(
  String.raw`(?:trong )?năm (\d{4})(?![\d/-])${OPEN_END}?|(?<![\d/.-])(20\d{2})(?![\d/-])`,
  'gu',
)

/** "năm học 2026 - 2027" runs from autumn to spring; nobody prints its days. */
const SCHOOL_YEAR = /(?:năm học|niên học|niên khóa) \d{4}(?: ?- ?\d{4})?/gu
const UNNUMBERED = /(?<=(?:^|\s)(?:cuối|giữa|hết|trong|cả) )năm(?: nay)?(?=\s*(?:$|[,;.)(]))/gu

/** "giai đoạn 2026 - 2030", "từ năm 2023 đến năm 2030", with or without "và những năm tiếp theo". */
export function yearRanges(plain: string): SaidPeriod[] {
  return [...withoutSchoolYears(plain).matchAll(RANGE)].flatMap((match) =>
    years(match, Number(match[1]), Number(match[2])),
  )
}

/** "năm 2026", "2026"; "cuối năm" in a plan of one year. */
export function singleYears(plain: string, planYear: number | null): SaidPeriod[] {
  const numbered = [...withoutSchoolYears(plain).matchAll(SINGLE)].flatMap((match) => {
    const year = Number(match[1] ?? match[2])
    return years(match, year, year)
  })
  if (planYear === null) return numbered
  const leaning = [...plain.matchAll(UNNUMBERED)].flatMap((match) =>
    years(match, planYear, planYear),
  )
  return [...numbered, ...leaning]
}

function withoutSchoolYears(plain: string): string {
  return plain.replace(SCHOOL_YEAR, (words) => ' '.repeat(words.length))
}

function years(match: RegExpExecArray, from: number, to: number): SaidPeriod[] {
  const firstDay = dayOf(from, 1, 1)
  const lastDay = dayOf(to, 12, 31)
  if (!firstDay || !lastDay || from > to || from < 1900 || to > 2100) return []
  const isOpen = /(?:tiếp theo|sau)$/u.test(match[0])
  const kind = from === to && !isOpen ? 'year' : 'yearRange'
  return [periodAt(match, kind, firstDay, isOpen ? null : lastDay)]
}

import type { Doubt } from '@dunghan/core/plan'
import { addDays, type Day, lastDayOf, type Operator } from '@dunghan/core/time'
import { periodsIn } from './calendar-words.ts'
import { clausesOf, type Stretch } from './clauses.ts'
import { type BoundDate, boundDate, datesIn, type PrintedDate } from './dates.ts'
import { doubtOf } from './doubts.ts'
import { dueDaysIn } from './due-days.ts'
import { frequenciesIn } from './frequencies.ts'
import { type Passage, spanOf } from './passage.ts'
import type { Prose } from './prose.ts'

/** A time with the words that bind it. */
export interface TimePhrase extends Stretch {
  readonly operator: Operator
  readonly printed: Day
  readonly lastDay: Day
  /** A clock time, where one is printed. */
  readonly time: string | null
  /** Bound by the words before another day: "trước ngày a và ngày b". */
  readonly again?: boolean
}

/** The times of a paragraph and the days in it that cannot be read. */
export interface FoundPhrases {
  readonly phrases: readonly TimePhrase[]
  readonly doubts: readonly Doubt[]
}

const WINDOW =
  /(?:tính|đánh giá|số liệu|kỳ báo cáo|thời điểm|chốt|niên độ|giai đoạn|hiệu lực)[^;.]{0,40}$/u
const PERIOD_WORD = /(?:trong|vào|trước|(?:chậm|muộn) nhất(?: là)?(?: trong)?|(?:đến )?hết|xong) $/u

/** Every time of a paragraph that binds a duty, in print order; days that cannot be read become doubts. */
export function timePhrases(prose: Prose): FoundPhrases {
  const doubts: Doubt[] = []
  const { passage } = prose.paragraph
  const dates = datesIn(passage.plain)
  let found: readonly Stretch[] | null = null
  const dues = () => {
    found ??= recurringDues(passage)
    return found
  }
  const phrases = dates.flatMap((date, index) => {
    const own = boundDate(passage.plain, date)
    const bound = own ?? boundLikeBefore(passage.plain, dates[index - 1], date)
    const again = own === null
    if (!bound || isWindow(passage.plain, dates[index - 1], date)) return []
    if (date.yearless && meets(date, dues())) return []
    const from = windowStart(passage.plain, dates[index - 1], date) ?? bound.from
    if (bound.day && bound.lastDay)
      return { ...bound, from, printed: bound.day, lastDay: bound.lastDay, again }
    const code = date.yearless ? 'timing.unreadable' : 'timing.impossible'
    doubts.push(doubtOf(code, prose.ref, spanOf(passage, bound.from, bound.to)))
    return []
  })
  const all = [...phrases, ...periodPhrases(passage, dates)]
  return { phrases: all.sort((left, right) => left.from - right.from), doubts }
}

/** "trước ngày a và ngày b": the words before the first day bind the second. */
function boundLikeBefore(
  plain: string,
  before: PrintedDate | undefined,
  date: PrintedDate,
): BoundDate | null {
  if (!before || !date.day || !/^(?:,? và |, )$/u.test(plain.slice(before.to, date.from)))
    return null
  const bound = boundDate(plain, before)
  if (!bound?.day || bound.time !== null || !plain.startsWith('ngày', date.from)) return null
  const { operator } = bound
  return { ...date, operator, lastDay: lastDayOf(operator, date.day), time: null }
}

/** "trong quý II/2026", "trước tháng 6/2026": a period with its year, bound by a word, is a last day too. */
function periodPhrases(passage: Passage, dates: readonly PrintedDate[]): TimePhrase[] {
  if (passage.plain.length > 20_000) return []
  return periodsIn(passage.plain, null).flatMap((period) => {
    if (period.kind === 'year' || period.kind === 'yearRange' || period.lastDay === null) return []
    if (meets(period, dates)) return []
    const start = Math.max(0, period.from - 40)
    const word = PERIOD_WORD.exec(passage.plain.slice(start, period.from))
    if (!word) return []
    const from = start + word.index
    const exclusive = word[0].startsWith('trước')
    const printed = exclusive ? period.firstDay : period.lastDay
    const lastDay = exclusive ? addDays(printed, -1) : printed
    return {
      from,
      to: period.to,
      operator: exclusive ? ('before' as const) : ('within' as const),
      printed,
      lastDay,
      time: null,
    }
  })
}

/** Where "từ ngày a đến hết ngày b" begins; null for a day without a beginning. */
export function windowStart(
  plain: string,
  start: PrintedDate | undefined,
  end: PrintedDate,
): number | null {
  const from = start && /(?:kể )?từ $/u.exec(plain.slice(Math.max(0, start.from - 8), start.from))
  if (!start || !from || !/^\s*(?:-|đến(?: hết)?|tới)\s*$/u.test(plain.slice(start.to, end.from)))
    return null
  return start.from - from[0].length
}

/** "tính từ ngày … đến ngày …" is a window of assessment, not a duty. */
export function isWindow(
  plain: string,
  previous: PrintedDate | undefined,
  date: PrintedDate,
): boolean {
  const before = plain.slice(
    Math.max(0, (previous?.from ?? date.from) - 60),
    previous?.from ?? date.from,
  )
  const between = previous ? plain.slice(previous.to, date.from) : ''
  const ranged = previous !== undefined && /^\s*(?:đến(?: hết)?|-|tới)\s*$/u.test(between)
  return WINDOW.test(before) && (ranged || /(?:tính|hiệu lực|số liệu)[^;.]{0,20}$/u.test(before))
}

/** "định kỳ hằng năm trước ngày 10/12" names the day of every year: no date without a year. */
function recurringDues(passage: Passage): Stretch[] {
  return clausesOf(passage).flatMap(({ from, to }) => {
    const plain = passage.plain.slice(from, to)
    if (frequenciesIn(plain).length === 0) return []
    return dueDaysIn(plain).map((due) => ({ from: from + due.from, to: from + due.to }))
  })
}

function meets(stretch: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.from < stretch.to && stretch.from < other.to)
}

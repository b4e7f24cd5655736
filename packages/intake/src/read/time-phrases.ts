import type { Doubt } from '@dunghan/core/plan'
import { addDays, type Day, type Operator } from '@dunghan/core/time'
import { periodsIn } from './calendar-words.ts'
import type { Stretch } from './clauses.ts'
import { type BoundDate, boundDate, datesIn, type PrintedDate } from './dates.ts'
import { doubtOf } from './doubts.ts'
import { type Passage, spanOf } from './passage.ts'
import type { Prose } from './prose.ts'

/** A time with the words that bind it. */
export interface TimePhrase extends Stretch {
  readonly operator: Operator
  readonly printed: Day
  readonly lastDay: Day
}

/** The times of a paragraph and the days in it that cannot be read. */
export interface FoundPhrases {
  readonly phrases: readonly TimePhrase[]
  readonly doubts: readonly Doubt[]
}

const WINDOW =
  /(?:tính|đánh giá|số liệu|kỳ báo cáo|thời điểm|chốt|niên độ|giai đoạn|hiệu lực)[^;.]{0,40}$/u
const YEARLY = /^\s*(?:hằng|hàng|mỗi) năm/u
const PERIOD_WORD = /(?:trong|vào|trước|(?:chậm|muộn) nhất(?: là)?(?: trong)?|(?:đến )?hết|xong) $/u

/** Every time of a paragraph that binds a duty, in print order; days that cannot be read become doubts. */
export function timePhrases(prose: Prose): FoundPhrases {
  const doubts: Doubt[] = []
  const { passage } = prose.paragraph
  const dates = datesIn(passage.plain)
  const phrases = dates.flatMap((date, index) => {
    const bound = boundDate(passage.plain, date)
    if (!bound || isWindow(passage.plain, dates[index - 1], date) || isYearly(passage.plain, date))
      return []
    if (bound.day && bound.lastDay) return { ...bound, printed: bound.day, lastDay: bound.lastDay }
    const code = date.yearless ? 'timing.unreadable' : 'timing.impossible'
    doubts.push(doubtOf(code, prose.ref, spanOf(passage, bound.from, bound.to)))
    return []
  })
  const all = [...phrases, ...periodPhrases(passage, dates)]
  return { phrases: all.sort((left, right) => left.from - right.from), doubts }
}

/** "trong quý II/2026", "trước tháng 6/2026": a period with its year, bound by a word, is a last day too. */
function periodPhrases(passage: Passage, dates: readonly PrintedDate[]): TimePhrase[] {
  if (passage.plain.length > 20_000) return []
  return periodsIn(passage.plain, null).flatMap((period) => {
    if (period.kind === 'year' || period.kind === 'yearRange' || period.lastDay === null) return []
    if (dates.some((date) => date.from < period.to && period.from < date.to)) return []
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
    }
  })
}

/** "tính từ ngày … đến ngày …" is a window of assessment, not a duty. */
function isWindow(plain: string, previous: PrintedDate | undefined, date: PrintedDate): boolean {
  const before = plain.slice(
    Math.max(0, (previous?.from ?? date.from) - 60),
    previous?.from ?? date.from,
  )
  const between = previous ? plain.slice(previous.to, date.from) : ''
  const ranged = previous !== undefined && /^\s*(?:đến(?: hết)?|-|tới)\s*$/u.test(between)
  return WINDOW.test(before) && (ranged || /(?:tính|hiệu lực|số liệu)[^;.]{0,20}$/u.test(before))
}

function isYearly(plain: string, date: BoundDate | PrintedDate): boolean {
  return date.yearless && YEARLY.test(plain.slice(date.to, date.to + 12))
}

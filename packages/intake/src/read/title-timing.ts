import { periodsIn } from './calendar-words.ts'
import { boundDate, datesIn } from './dates.ts'
import type { Passage } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { type ReadTiming, timingsOf } from './timing.ts'

const BINDING =
  /(?:xong|hoàn thành|thực hiện|tổ chức|trong|vào|trước|chậm nhất|muộn nhất|hết|đến)(?: trong| vào| là)*\s*$/u

/** The time a task prints in its own words instead of a line: one bound date, month, quarter or half-year. */
export function titleTiming(words: Passage, end: number, years: PlanYears | null): ReadTiming[] {
  const plain = words.plain.slice(0, end)
  if (!/\d/u.test(plain) || plain.length > 5_000) return []
  const bound = datesIn(plain).flatMap((date) => boundDate(plain, date) ?? [])
  const [date] = bound
  if (bound.length === 1 && date) return timingsOf(words, { from: date.from, to: date.to }, years)
  if (bound.length > 1) return []
  const periods = periodsIn(plain, null).filter(
    (period) =>
      period.kind !== 'year' &&
      period.kind !== 'yearRange' &&
      BINDING.test(plain.slice(0, period.from)),
  )
  const [period] = periods
  if (!period || periods.length !== 1) return []
  const word = /(?:trước|(?:đến )?hết|trong) $/u.exec(plain.slice(0, period.from))?.[0].length ?? 0
  return timingsOf(words, { from: period.from - word, to: period.to }, years)
}

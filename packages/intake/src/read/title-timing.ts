import { periodsIn } from './calendar-words.ts'
import { clausesOf, type Stretch } from './clauses.ts'
import { boundDate, datesIn } from './dates.ts'
import { dueDaysIn } from './due-days.ts'
import { frequenciesIn } from './frequencies.ts'
import type { Passage } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { relativeIn } from './relative-timing.ts'
import type { SaidPeriod } from './said-period.ts'
import { isWindow, windowStart } from './time-phrases.ts'
import { type ReadTiming, timingsOf } from './timing.ts'

const BINDING =
  /(?:xong|hoàn thành|thực hiện|tổ chức|trong|vào|trước|chậm nhất|muộn nhất|hết|đến)(?: trong| vào| là)*\s*$/u
/** A year is more often what the work is about than when it is done. */
const BINDING_YEAR = /(?:xong|hoàn thành|trong|trước|chậm nhất|muộn nhất|hết|đến)(?: trong)?\s*$/u
const ROUND = /đợt (?:\d{1,2}|[ivx]{1,3}):? (?:(?:vào|trong) )?$/u
/** In running text only these events limit the work; "trước khi lập dự án" orders its steps. */
const EVENT =
  /^(?:xong |hoàn thành )?trước (?:ngày|thời điểm|dịp|tết|mùa|kỳ|năm học|đại hội|lễ|hội nghị|phiên) ?/u
const MOST = 12

/** The times a task prints in its own words instead of a line: bound days and periods, events, else how often it comes back. */
export function titleTiming(words: Passage, end: number, years: PlanYears | null): ReadTiming[] {
  const plain = words.plain.slice(0, end)
  if (plain.length > 5_000) return []
  const dates = /\d/u.test(plain) ? dateStretches(plain) : []
  const relative = relativeStretches(words, end).filter((each) => !meets(each, dates))
  const fixed = [...dates, ...relative]
  const periods = /\d/u.test(plain) ? periodStretches(plain) : []
  const found = [...fixed, ...periods.filter((period) => !meets(period, fixed))]
  const said = found.length > 0 ? found : recurringStretches(words, end)
  return said
    .toSorted((left, right) => left.from - right.from)
    .slice(0, MOST)
    .flatMap((stretch) => timingsOf(words, stretch, years))
}

/** Bound days, a window with both its ends, and the days of numbered rounds. */
function dateStretches(plain: string): Stretch[] {
  const dates = datesIn(plain)
  return dates.flatMap((date, at) => {
    const before = dates[at - 1]
    if (isWindow(plain, before, date)) return []
    const window = windowStart(plain, before, date)
    if (window !== null) return { from: window, to: date.to }
    const bound = boundDate(plain, date)
    if (bound) return { from: bound.from, to: bound.to }
    const round = ROUND.exec(plain.slice(0, date.from))
    return round ? { from: round.index, to: date.to } : []
  })
}

function periodStretches(plain: string): Stretch[] {
  return periodsIn(plain, null).flatMap((period) => {
    if (!isBound(plain, period)) return []
    const word = /(?:trước|(?:đến )?hết|trong|từ) $/u.exec(plain.slice(0, period.from))
    return { from: period.from - (word?.[0].length ?? 0), to: period.to }
  })
}

function isBound(plain: string, period: SaidPeriod): boolean {
  const before = plain.slice(0, period.from)
  if (period.kind !== 'year' && period.kind !== 'yearRange') return BINDING.test(before)
  const own = plain.slice(period.from, period.to)
  return BINDING_YEAR.test(before) || (/^(?:trong|từ) /u.test(own) && !/tiếp theo$/u.test(own))
}

function relativeStretches(words: Passage, end: number): Stretch[] {
  return clausesOf(words).flatMap((clause) => {
    const to = Math.min(clause.to, end)
    const text = words.text.slice(clause.from, to)
    const plain = words.plain.slice(clause.from, to)
    const found = relativeIn(plain, { text })
    if (!found) return []
    if (found.timing.amount === 0 && !EVENT.test(plain.slice(found.from))) return []
    const comma = text.slice(found.from, found.to).indexOf(', ', 12)
    const stop = comma < 0 ? found.to : found.from + comma
    return { from: clause.from + found.from, to: clause.from + stop }
  })
}

/** "cập nhật hằng quý", "báo cáo trước ngày 18 hằng tháng"; "hằng năm" alone describes more often than it binds. */
function recurringStretches(words: Passage, end: number): Stretch[] {
  const plain = words.plain.slice(0, end)
  const runs = frequenciesIn(plain)
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return []
  const dues = dueDaysIn(plain)
  if (dues.length === 0 && runs.every(({ frequencies }) => frequencies.join() === 'annual'))
    return []
  const near = dues.filter((due) => due.from < last.to + 40 && due.to > first.from - 40)
  const stretches = [first, last, ...near]
  return [
    {
      from: Math.min(...stretches.map(({ from }) => from)),
      to: Math.max(...stretches.map(({ to }) => to)),
    },
  ]
}

function meets(stretch: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.from < stretch.to && stretch.from < other.to)
}

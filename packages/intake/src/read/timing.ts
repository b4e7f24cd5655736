import type { Span } from '@dunghan/core/plan'
import { type Day, firstOfMonth, lastOfMonth, type Timing } from '@dunghan/core/time'
import { blanked, periodsIn, type SaidPeriod, scatteredMonths } from './calendar-words.ts'
import { type Stretch, trimmed, withoutStop } from './clauses.ts'
import { boundDate, datesIn, type PrintedDate } from './dates.ts'
import { openTiming, recurringTiming, relativeTiming } from './loose-timing.ts'
import { type Passage, spanOf } from './passage.ts'

/** What the plan says of itself, for words that lean on it ("Quý II" of a plan of one year). */
export interface PlanYears {
  readonly from: number
  readonly to: number | null
  readonly issuedOn: Day | null
}

/** A printed time, where it stands, and what about it is not certain. */
export interface ReadTiming {
  readonly timing: Timing
  readonly span: Span
  readonly doubt: 'timing.unreadable' | 'timing.impossible' | null
}

const LONGEST = 400
/** More parts than this are no time line. */
const MOST = 50
const TIME_WORD =
  /\d|tháng|quý|thường xuyên|liên tục|(?<!\p{L})(?:tuần|(?<!bắt )đầu|giữa|sau|năm học|(?:hàng|hằng|mỗi) năm)(?!\p{L})/u

/** Reads the words of a time line: one timing a part, parts divided by `;`. */
export function timingsOf(passage: Passage, value: Stretch, plan: PlanYears | null): ReadTiming[] {
  return partsOf(passage, value).flatMap((part) => {
    const plain = passage.plain.slice(part.from, part.to)
    const scattered = plain.length > LONGEST ? [] : scatteredMonths(plain, oneYearOf(plan))
    if (scattered.length > 0)
      return scattered.map((month) => monthTiming(passage, part.from, month))
    const whole = readStretch(passage, part, plan)
    return whole.doubt === 'timing.unreadable'
      ? (readByCommas(passage, part, plan) ?? whole)
      : whole
  })
}

function readStretch(passage: Passage, part: Stretch, plan: PlanYears | null): ReadTiming {
  const text = passage.text.slice(part.from, part.to)
  const read = readPart(passage.plain.slice(part.from, part.to), text, plan)
  return { ...read, span: spanOf(passage, part.from, part.to) }
}

/** "Thường xuyên, báo cáo trước ngày …" is two times when each side is clear by itself. */
function readByCommas(
  passage: Passage,
  part: Stretch,
  plan: PlanYears | null,
): ReadTiming[] | null {
  const words = passage.text.slice(part.from, part.to)
  const comma = words.indexOf(',')
  if (comma < 0 || words.includes('(') || words.length > LONGEST) return null
  const sides = [
    withoutStop(passage.text, trimmed(passage.text, part.from, part.from + comma)),
    withoutStop(passage.text, trimmed(passage.text, part.from + comma + 1, part.to)),
  ]
  const read = sides.map((side) => readStretch(passage, side, plan))
  return read.every(({ doubt }) => doubt === null) ? read : null
}

function monthTiming(passage: Passage, start: number, month: SaidPeriod): ReadTiming {
  const text = passage.text.slice(start + month.from, start + month.to)
  const span = spanOf(passage, start + month.from, start + month.to)
  return {
    timing: { kind: 'month', text, from: month.firstDay, to: month.lastDay },
    span,
    doubt: null,
  }
}

/** The year of a plan of one year, which its months and quarters lean on. */
function oneYearOf(plan: PlanYears | null): number | null {
  return plan !== null && plan.from === plan.to ? plan.from : null
}

function partsOf(passage: Passage, value: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let from = value.from
  for (let index = value.from; index <= value.to && parts.length < MOST; index += 1) {
    if (index < value.to && passage.text.charAt(index) !== ';') continue
    const part = withoutStop(passage.text, trimmed(passage.text, from, index))
    if (part.to > part.from) parts.push(part)
    from = index + 1
  }
  return parts
}

const OPEN_START = /(?:^|\s)(?:kể )?từ\s*$/u

type Part = Omit<ReadTiming, 'span'>

function readPart(plain: string, text: string, plan: PlanYears | null): Part {
  const said = /phấn đấu/u.test(plain) ? { text, aspirational: true as const } : { text }
  const unread: Part = {
    timing: { kind: 'unspecified', ...said, from: null, to: null },
    doubt: 'timing.unreadable',
  }
  if (plain.length > LONGEST) return unread
  const relative = relativeTiming(plain, said)
  if (relative) return { timing: relative, doubt: null }
  const recurring = recurringTiming(plain, said, plan)
  if (recurring) return { timing: recurring.timing, doubt: leftOver(recurring.rest) }
  const dates = datesIn(plain)
  if (dates.length > 0) return readDates(plain, dates, said, unread)
  const periods = periodsIn(plain, oneYearOf(plan))
  const rest = periods.reduce(blanked, plain)
  const open = openTiming(rest, periods, said)
  if (open) return { timing: open.timing, doubt: leftOver(open.rest) }
  const period = mergedPeriod(periods, plain)
  if (!period) return unread
  if (periods.length === 1 && OPEN_START.test(plain.slice(0, period.from))) {
    return {
      timing: { kind: 'ongoing', ...said, from: period.firstDay, to: null },
      doubt: leftOver(rest),
    }
  }
  return { timing: periodTiming(period, plain, said, plan), doubt: leftOver(rest) }
}

/** Numbers and words of time that no pattern used: the reading may be half of what is said. */
function leftOver(rest: string): 'timing.unreadable' | null {
  return TIME_WORD.test(rest) ? 'timing.unreadable' : null
}

type Said = { readonly text: string; readonly aspirational?: true }

function readDates(plain: string, dates: readonly PrintedDate[], said: Said, unread: Part): Part {
  const last = dates.at(-1)
  if (!last || last.yearless) return unread
  if (dates.some((date) => !date.yearless && date.day === null))
    return { ...unread, doubt: 'timing.impossible' }
  const start = dates.length === 2 ? dates[0] : undefined
  if (dates.length > 2 || (start && !isRange(plain.slice(start.to, last.from)))) return unread
  if (dates.length === 1 && /(?:từ|sau|kể từ) $/u.test(plain.slice(0, last.from))) {
    return { timing: { kind: 'ongoing', ...said, from: last.day, to: null }, doubt: null }
  }
  const bound = boundDate(plain, last)
  const printed = last.day
  const lastDay = bound?.lastDay ?? last.day
  if (!printed || !lastDay) return unread
  const operator = bound?.operator ?? (start ? 'noLaterThan' : 'within')
  const time = bound?.time ?? null
  const consumed = [{ from: bound?.from ?? last.from, to: last.to }, ...(start ? [start] : [])]
  return {
    timing: { kind: 'date', ...said, operator, printed, lastDay, ...(time ? { time } : {}) },
    doubt: leftOver(consumed.reduce(blanked, plain)),
  }
}

function isRange(between: string): boolean {
  return /^\s*(?:-|đến(?: hết)?|tới)\s*(?:hết )?$/u.test(between)
}

/** Periods that "đến" or a list joins are one window; several others are not understood. */
function mergedPeriod(periods: readonly SaidPeriod[], plain: string): SaidPeriod | null {
  const [first] = periods
  const last = periods.at(-1)
  if (!first || !last) return null
  for (let index = 1; index < periods.length; index += 1) {
    const between = plain.slice(periods[index - 1]?.to, periods[index]?.from)
    if (!/^\s*(?:-|,|và|đến(?: hết)?|(?:, )?từ)\s*$/u.test(between)) return null
  }
  if (periods.length === 1) return first
  if (first.kind !== last.kind || first.firstDay > last.firstDay) return null
  const quarters = periods.flatMap((period) => period.quarters)
  const gapless = first.kind !== 'quarter' || !/đến|-/u.test(plain.slice(first.to, last.from))
  const kind = gapless && first.kind !== 'year' ? first.kind : 'yearRange'
  return { ...first, kind, to: last.to, lastDay: last.lastDay, quarters }
}

function periodTiming(
  period: SaidPeriod,
  plain: string,
  said: Said,
  plan: PlanYears | null,
): Timing {
  const { kind, firstDay, lastDay, quarters } = period
  const before = plain.slice(0, period.from).trimEnd()
  if (/trước$/u.test(before)) {
    const printed = firstDay
    return { kind: 'date', ...said, operator: 'before', printed, lastDay: dayBefore(printed) }
  }
  if (kind === 'quarter') return { kind, ...said, from: firstDay, to: lastDay, quarters }
  const start = startOf(before, period, plan)
  const spread = kind === 'year' && start < firstDay ? 'yearRange' : kind
  return { kind: spread, ...said, from: start, to: lastDay }
}

/** "Từ nay đến hết tháng 12" begins on the day of issue, "đến năm 2030" with the plan. */
function startOf(before: string, period: SaidPeriod, plan: PlanYears | null): Day {
  if (/từ nay(?: cho)? đến(?: hết)?$/u.test(before)) return plan?.issuedOn ?? period.firstDay
  if (!/đến(?: hết)?$/u.test(before) || period.kind !== 'year' || plan === null)
    return period.firstDay
  const start = firstOfMonth(plan.from, 1)
  return Math.min(start, period.firstDay)
}

function dayBefore(day: Day): Day {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  return month === 1 ? lastOfMonth(year - 1, 12) : lastOfMonth(year, month - 1)
}

import { periodsIn } from './calendar-words.ts'
import { boundDate, type PrintedDate } from './dates.ts'
import { blanked } from './said-period.ts'
import { leftOver, type Said, type TimePart, unread } from './time-part.ts'

const START = /(?:từ|sau|kể từ) $/u
const RANGE = /^\s*(?:-|đến(?: hết)?|tới)\s*(?:hết )?$/u
const UNTIL = /^\s*(?:-|đến(?: hết| cuối)?|tới)\s*$/u

/** A time line with printed days: one day with its binding words, or the end of a range of two. */
export function dateTiming(
  plain: string,
  dates: readonly PrintedDate[],
  said: Said,
  year: number | null,
): TimePart {
  const last = dates.at(-1)
  if (!last || last.yearless) return unread(said)
  if (dates.some((date) => !date.yearless && date.day === null)) {
    return unread(said, 'timing.impossible')
  }
  const start = dates.length === 2 ? dates[0] : undefined
  if (dates.length > 2 || (start && !RANGE.test(plain.slice(start.to, last.from)))) {
    return unread(said)
  }
  if (start?.day && last.day && start.day > last.day) return unread(said, 'timing.impossible')
  if (!start && last.day && START.test(plain.slice(0, last.from))) {
    return openOrUntil(plain, last, said, year)
  }
  return dayTiming(plain, last, start, said)
}

/** "từ ngày a" has no end; "từ ngày a đến hết tháng 9" has one. */
function openOrUntil(plain: string, start: PrintedDate, said: Said, year: number | null): TimePart {
  const rest = blanked(plain, start)
  const [end, ...others] = periodsIn(rest, year)
  const day = start.day
  if (day && end?.lastDay && others.length === 0 && UNTIL.test(plain.slice(start.to, end.from))) {
    const doubt = end.lastDay < day ? 'timing.impossible' : leftOver(blanked(rest, end))
    return { timing: { kind: 'yearRange', ...said, from: day, to: end.lastDay }, doubt }
  }
  return { timing: { kind: 'ongoing', ...said, from: day, to: null }, doubt: leftOver(rest) }
}

function dayTiming(
  plain: string,
  last: PrintedDate,
  start: PrintedDate | undefined,
  said: Said,
): TimePart {
  const bound = boundDate(plain, last)
  const printed = last.day
  const lastDay = bound ? bound.lastDay : printed
  if (!printed) return unread(said)
  if (!lastDay) return unread(said, 'timing.impossible')
  const operator = bound?.operator ?? (start ? 'noLaterThan' : 'within')
  const clock = bound?.time ? { time: bound.time } : {}
  const used = [{ from: bound?.from ?? last.from, to: last.to }, ...(start ? [start] : [])]
  return {
    timing: { kind: 'date', ...said, operator, printed, lastDay, ...clock },
    doubt: leftOver(used.reduce(blanked, plain)),
  }
}

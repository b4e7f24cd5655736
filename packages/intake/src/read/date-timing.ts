import { boundDate, type PrintedDate } from './dates.ts'
import { blanked } from './said-period.ts'
import { leftOver, type Said, type TimePart, unread } from './time-part.ts'

const START = /(?:từ|sau|kể từ) $/u
const RANGE = /^\s*(?:-|đến(?: hết)?|tới)\s*(?:hết )?$/u

/** A time line with printed days: one day with its binding words, or the end of a range of two. */
export function dateTiming(plain: string, dates: readonly PrintedDate[], said: Said): TimePart {
  const last = dates.at(-1)
  if (!last || last.yearless) return unread(said)
  if (dates.some((date) => !date.yearless && date.day === null)) {
    return unread(said, 'timing.impossible')
  }
  const start = dates.length === 2 ? dates[0] : undefined
  if (dates.length > 2 || (start && !RANGE.test(plain.slice(start.to, last.from)))) {
    return unread(said)
  }
  if (!start && START.test(plain.slice(0, last.from))) {
    return { timing: { kind: 'ongoing', ...said, from: last.day, to: null }, doubt: null }
  }
  return dayTiming(plain, last, start, said)
}

function dayTiming(
  plain: string,
  last: PrintedDate,
  start: PrintedDate | undefined,
  said: Said,
): TimePart {
  const bound = boundDate(plain, last)
  const printed = last.day
  const lastDay = bound?.lastDay ?? printed
  if (!printed || !lastDay) return unread(said)
  const operator = bound?.operator ?? (start ? 'noLaterThan' : 'within')
  const clock = bound?.time ? { time: bound.time } : {}
  const used = [{ from: bound?.from ?? last.from, to: last.to }, ...(start ? [start] : [])]
  return {
    timing: { kind: 'date', ...said, operator, printed, lastDay, ...clock },
    doubt: leftOver(used.reduce(blanked, plain)),
  }
}

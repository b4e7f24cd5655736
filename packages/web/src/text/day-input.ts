import { type Day, dayOf, isPlausible, parseDay } from '@dunghan/core/time'

const WRITTEN = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/

/** Reads a day as officials type it, "31/12/2026", or as browsers send it; null for a day that does not exist or that nobody can mean. */
export function readDay(text: string): Day | null {
  const day = dayIn(text.trim())
  return day !== null && isPlausible(day) ? day : null
}

function dayIn(trimmed: string): Day | null {
  const [, date, month, year] = WRITTEN.exec(trimmed)?.map(Number) ?? []
  if (date === undefined || month === undefined || year === undefined) return parseDay(trimmed)
  return dayOf(year, month, date)
}

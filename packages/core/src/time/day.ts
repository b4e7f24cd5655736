/** A calendar day in Việt Nam, written `2026-04-20`. Plans speak in days, never in instants. */
export type Day = string & { readonly __brand: 'Day' }

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000
const VIETNAM_OFFSET = 7 * 3_600_000

/** Reads `2026-04-20`; null for anything that is not a real day. */
export function parseDay(text: string): Day | null {
  const [, year, month, date] = PATTERN.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || date === undefined) return null
  return dayOf(year, month, date)
}

/** Whether a plan or a person can mean this day: a year of four digits typed wrong is still a real day. */
export function isPlausible(when: Day): boolean {
  return when >= '2000' && when < '2101'
}

/** The day of this year, month (1–12) and date; null when there is none, such as 31/11. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return fromNumber(toNumber(year, month, date))
}

/** Reads a day known to be right, as in constants; throws on anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`not a day: ${text}`)
  return parsed
}

/** The day it is in Việt Nam at `instant`: UTC+7 all year, so no time zone table is needed. */
export function dayAt(instant: number): Day {
  return fromNumber(Math.floor((instant + VIETNAM_OFFSET) / MS_PER_DAY))
}

/** The first instant of a day in Việt Nam, in epoch milliseconds. */
export function midnightOf(when: Day): number {
  return numberOf(when) * MS_PER_DAY - VIETNAM_OFFSET
}

/** The day `count` days later, or earlier when negative. */
export function addDays(when: Day, count: number): Day {
  return fromNumber(numberOf(when) + count)
}

/** How many days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(when: Day): number {
  return ((numberOf(when) + 3) % 7) + 1
}

/** Year, month 1–12 and date of a day. */
export function partsOf(when: Day): {
  readonly year: number
  readonly month: number
  readonly date: number
} {
  return {
    year: Number(when.slice(0, 4)),
    month: Number(when.slice(5, 7)),
    date: Number(when.slice(8, 10)),
  }
}

/** How many days a month (1–12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The first day of a month (1–12). */
export function firstOfMonth(year: number, month: number): Day {
  return fromNumber(toNumber(year, month, 1))
}

/** The last day of a month (1–12). */
export function lastOfMonth(year: number, month: number): Day {
  return fromNumber(toNumber(year, month, daysInMonth(year, month)))
}

/** The earlier of two days. */
export function earlier(left: Day, right: Day): Day {
  return left < right ? left : right
}

/** The later of two days. */
export function later(left: Day, right: Day): Day {
  return left > right ? left : right
}

function toNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY
}

function numberOf(when: Day): number {
  const { year, month, date } = partsOf(when)
  return toNumber(year, month, date)
}

function fromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

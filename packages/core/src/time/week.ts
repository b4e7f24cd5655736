import { addDays, type Day, day, partsOf, weekdayOf } from './day.ts'

/** An ISO 8601 week, `2026-W48`, counted in Việt Nam. */
export type IsoWeek = string & { readonly __brand: 'IsoWeek' }

const PATTERN = /^(\d{4})-W(\d{2})$/

/** The ISO week a day lies in: 31/12 may belong to week 1 of the next year. */
export function isoWeekOf(when: Day): IsoWeek {
  const thursday = addDays(when, 4 - weekdayOf(when))
  const { year } = partsOf(thursday)
  const ordinal = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000
  return `${year}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, '0')}` as IsoWeek
}

/** Reads `2026-W48`; null for a week that does not exist. */
export function parseIsoWeek(text: string): IsoWeek | null {
  const [, year, week] = PATTERN.exec(text)?.map(Number) ?? []
  if (year === undefined || week === undefined) return null
  return isoWeekOf(firstThursday(year, week)) === text ? (text as IsoWeek) : null
}

/** The Monday a week begins on. */
export function mondayOf(week: IsoWeek): Day {
  const year = Number(week.slice(0, 4))
  return addDays(firstThursday(year, Number(week.slice(6))), -3)
}

function firstThursday(year: number, week: number): Day {
  const january4 = day(`${year}-01-04`)
  return addDays(january4, 4 - weekdayOf(january4) + (week - 1) * 7)
}

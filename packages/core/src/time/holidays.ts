import { type Day, weekdayOf } from './day.ts'
import { HOLIDAY_TABLE } from './holiday-table.ts'

/** How sure a day off is: `decided` by a government decision, or `provisional` by the statutory rule alone. */
export type HolidayStatus = 'decided' | 'provisional'

/** One year of the dated table: days off with their names, and the weekend days worked in exchange. */
export interface HolidayYear {
  readonly status: HolidayStatus
  readonly off: Readonly<Record<string, string>>
  readonly worked: readonly string[]
}

/** The days off that hold for a locality: the national table with the yearly overrides laid over it. */
export type DaysOff = Readonly<Record<number, HolidayYear>>

/** The national table (sources in holiday-table.ts). */
export const NATIONAL_DAYS_OFF: DaysOff = HOLIDAY_TABLE

/** Lays whole years over the table: each year the Government decides the concrete days, so data must be replaceable. */
export function withOverrides(daysOff: DaysOff, overrides: DaysOff): DaysOff {
  return { ...daysOff, ...overrides }
}

/** Why offices are closed that day ("Chủ nhật", "Tết Dương lịch"); null on a working day. */
export function dayOffName(when: Day, daysOff: DaysOff): string | null {
  const year = daysOff[Number(when.slice(0, 4))]
  const holiday = year?.off[when]
  if (holiday !== undefined) return holiday
  if (year?.worked.includes(when)) return null
  const weekday = weekdayOf(when)
  return weekday === 7 ? 'Chủ nhật' : weekday === 6 ? 'thứ Bảy' : null
}

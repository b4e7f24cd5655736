import { addDays, type Day, dayOf, daysInMonth, partsOf } from './day.ts'
import type { DaysOff } from './holidays.ts'
import type { RelativeTiming } from './timing.ts'
import { addWorkingDays, workingDayBefore } from './working-days.ts'

type Counted = Pick<RelativeTiming, 'amount' | 'unit' | 'before'>

/** The last day still on time, once the day of the event is known; the event's own day is not counted (Điều 147 BLDS 2015). */
export function lastDayFrom(event: Day, { amount, unit, before }: Counted, daysOff: DaysOff): Day {
  if (before) return backFrom(event, amount, unit, daysOff)
  switch (unit) {
    case 'day':
      return addDays(event, amount)
    case 'workingDay':
      return addWorkingDays(event, amount, daysOff)
    case 'month':
      return addMonths(event, amount)
  }
}

/** "trước ngày khai mạc" ends the day before; "chậm nhất 05 ngày trước" five days before. */
function backFrom(event: Day, amount: number, unit: RelativeTiming['unit'], daysOff: DaysOff): Day {
  if (amount === 0) return addDays(event, -1)
  switch (unit) {
    case 'day':
      return addDays(event, -amount)
    case 'workingDay': {
      let day = event
      for (let left = amount; left > 0; left -= 1) day = workingDayBefore(day, daysOff)
      return day
    }
    case 'month':
      return addMonths(event, -amount)
  }
}

/** The same date so many months later, or the month's last day where it has no such date (Điều 148 BLDS 2015). */
export function addMonths(when: Day, count: number): Day {
  const { year, month, date } = partsOf(when)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? when
}

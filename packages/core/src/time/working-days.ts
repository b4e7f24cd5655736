import { addDays, type Day, weekdayOf } from './day.ts'
import { type DaysOff, dayOffName } from './holidays.ts'

/** Whether offices work that day: weekends and days off do not, swapped Saturdays do. */
export function isWorkingDay(when: Day, daysOff: DaysOff): boolean {
  return dayOffName(when, daysOff) === null
}

/** The day itself when offices work, else the working day before: when a thing must be sent to be on time. */
export function workingDayOnOrBefore(when: Day, daysOff: DaysOff): Day {
  let candidate = when
  while (!isWorkingDay(candidate, daysOff)) candidate = addDays(candidate, -1)
  return candidate
}

/** The day itself when offices work, else the next working day. */
export function workingDayOnOrAfter(when: Day, daysOff: DaysOff): Day {
  let candidate = when
  while (!isWorkingDay(candidate, daysOff)) candidate = addDays(candidate, 1)
  return candidate
}

/** The last working day before a day that is not itself counted. */
export function workingDayBefore(when: Day, daysOff: DaysOff): Day {
  return workingDayOnOrBefore(addDays(when, -1), daysOff)
}

/** `count` working days after a day that is not itself counted (BLDS 2015, Điều 147). */
export function addWorkingDays(from: Day, count: number, daysOff: DaysOff): Day {
  let candidate = from
  for (let left = count; left > 0; left -= 1)
    candidate = workingDayOnOrAfter(addDays(candidate, 1), daysOff)
  return candidate
}

/** The working days of the ISO week that begins on `monday`, in order; empty in Tết week. */
export function workingDaysOfWeek(monday: Day, daysOff: DaysOff): Day[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(monday, offset))
    .filter((candidate) => isWorkingDay(candidate, daysOff) && weekdayOf(candidate) <= 6)
}

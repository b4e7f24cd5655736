import {
  addDays,
  type Day,
  type DaysOff,
  type IsoWeek,
  mondayOf,
  quarterAt,
  quarterDays,
  workingDaysOfWeek,
} from '../time/index.ts'
import type { DigestItem, SectionKind } from './digest.ts'

/** The days that decide where a card stands in a letter. */
export interface Horizon {
  readonly monday: Day
  readonly sunday: Day
  /** The first day whose assignments are news: the Monday of the letter before. */
  readonly since: Day
  readonly in30Days: Day
  readonly quarterEnd: Day
  readonly afterBreak: boolean
}

/** The days that matter to a letter of `today` in `week`; a week wholly off is skipped and folded into the next. */
export function horizonOf(
  today: Day,
  week: IsoWeek,
  daysOff: DaysOff,
  previousAsOf?: Day,
): Horizon {
  const monday = mondayOf(week)
  const before = previousMonday(monday, daysOff)
  return {
    monday,
    sunday: addDays(monday, 6),
    since: previousAsOf ?? before,
    in30Days: addDays(today, 30),
    quarterEnd: quarterDays(quarterAt(today)).to,
    afterBreak: before < addDays(monday, -7),
  }
}

/** Where a card stands that cannot wait: late, awaited, or to be finished within the week. */
export function pressingPlace(item: DigestItem, horizon: Horizon): SectionKind | null {
  if (item.status === 'overdue') return 'overdue'
  if (item.status === 'waiting') return 'awaited'
  const finishBy = item.closed?.workingDay ?? item.lastDay
  return finishBy !== null && finishBy <= horizon.sunday ? 'this-week' : null
}

/** Where a card stands that is neither pressing nor news; null when this week has nothing to say of it. */
export function comingPlace(item: DigestItem, horizon: Horizon): SectionKind | null {
  const { lastDay, opensOn } = item
  if (lastDay === null) return null
  if (lastDay <= horizon.in30Days) return 'next-30-days'
  if (lastDay <= horizon.quarterEnd) return 'quarter'
  const opensNow = opensOn !== null && opensOn >= horizon.monday && opensOn <= horizon.sunday
  return opensNow ? 'quarter' : null
}

const WEEKS_BACK = 4

function previousMonday(monday: Day, daysOff: DaysOff): Day {
  let candidate = addDays(monday, -7)
  for (let back = 1; back < WEEKS_BACK; back += 1) {
    if (workingDaysOfWeek(candidate, daysOff).length > 0) break
    candidate = addDays(candidate, -7)
  }
  return candidate
}

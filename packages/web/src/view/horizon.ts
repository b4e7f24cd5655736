import { addDays, type Day, day, later, partsOf } from '@dunghan/core/time'
import type { Item } from './item.ts'
import { ribbonYear } from './ribbon.ts'

const AHEAD = 90

/** How far lists and counts look: to the end of the year, and never less than three months ahead. */
export function horizonOf(items: readonly Item[], today: Day): Day {
  const year = Math.max(ribbonYear(items, today), partsOf(today).year)
  return later(day(`${year}-12-31`), addDays(today, AHEAD))
}

/** What lies within the horizon, the undated included: a plan to 2030 is not judged by its far end. */
export function withinHorizon(items: readonly Item[], today: Day): Item[] {
  const horizon = horizonOf(items, today)
  return items.filter((item) => item.lastDay === null || item.lastDay <= horizon)
}

import type { Day } from '../time/day.ts'

/** What stands behind an entry: a last day, a quarter on the way to it, a beginning, or the quarterly look at ongoing work. */
export type EntryKind = 'deadline' | 'milestone' | 'kickoff' | 'check-in'

/** One all-day event of a feed, in words and days; how it is written to bytes is the calendar package's concern. */
export interface Entry {
  /** The UID before its `@`: the same in every feed that holds this entry, made of ids only. */
  readonly id: string
  readonly kind: EntryKind
  /** The day it stands on. */
  readonly day: Day
  readonly title: string
  /** Lines of plain text; the address of its page is added when it is written out. */
  readonly description: string
  readonly categories: readonly string[]
  /** 1 for what an agency leads, 5 for what it takes part in, 9 for beginnings and check-ins. */
  readonly priority: 1 | 5 | 9
  /** How many days before `day` an alarm rings, each at 08:00. */
  readonly alarms: readonly number[]
  /** SEQUENCE: only ever grows. */
  readonly sequence: number
  /** DTSTAMP and LAST-MODIFIED, epoch milliseconds. */
  readonly changedAt: number
  /** The page that tells more, from the root of the site. */
  readonly path: string
  readonly standing: 'open' | 'late' | 'done'
}

/** Orders entries by day, then by id: a feed never depends on the order in which the table answered. */
export function compareEntries(left: Entry, right: Entry): number {
  return compare(left.day, right.day) || compare(left.id, right.id)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

import type { Locality } from '../locality/locality.ts'
import type { Plan } from '../plan/plan.ts'
import type { Card, Task } from '../task/task.ts'
import { addDays, type Day, dayAt, daysBetween, lastOfMonth, partsOf } from '../time/day.ts'
import type { DaysOff } from '../time/holidays.ts'
import { checkInEntries } from './check-in-entries.ts'
import { deadlineEntry } from './deadline-entry.ts'
import { compareEntries, type Entry } from './entry.ts'
import type { FeedScope } from './feed.ts'
import { kickoffEntries } from './kickoff-entries.ts'
import { type Work, worksOf } from './work.ts'

/** What a feed is made of: what the table holds for its scope, and the day it is in Việt Nam. */
export interface FeedInput {
  readonly locality: Locality
  readonly scope: FeedScope
  readonly plans: readonly Plan[]
  readonly tasks: readonly Task[]
  /** The agency's cards, where the scope is an agency. */
  readonly cards?: readonly Card[]
  readonly today: Day
  readonly daysOff: DaysOff
}

const DAYS_BACK = 90
const DAYS_DONE = 30

/** The days a feed looks at. */
interface Window {
  readonly today: Day
  readonly from: Day
  readonly to: Day
}

/** Every entry of a feed in the order of its days: what lies in the window, what is late at any age, a closed plan whole. */
export function entriesOf(input: FeedInput): Entry[] {
  const { locality, scope, today, daysOff } = input
  const window = {
    today,
    from: addDays(today, -DAYS_BACK),
    to: lastOfMonth(partsOf(today).year + 1, 12),
  }
  const works = worksOf(input)
  const agencyId = 'agencyId' in scope ? scope.agencyId : null
  const deadlines = works.flatMap((work) => {
    const { lastDay } = work.occurrence
    return lastDay !== null && keeps(work, lastDay, window)
      ? [deadlineEntry(locality.id, { ...work, lastDay }, daysOff)]
      : []
  })
  // Only a closed plan's own feed holds works of a closed plan, and then nothing else.
  const closed = works.some(({ plan }) => plan.state === 'closed')
  const kickoffs = kickoffEntries(locality.id, works, daysOff, agencyId).filter(
    ({ day }) => closed || isWithin(window, day),
  )
  const checkIns = checkInEntries(locality.id, works, scope, today, daysOff)
  return [...deadlines, ...kickoffs, ...checkIns].sort(compareEntries)
}

function keeps(work: Work, lastDay: Day, window: Window): boolean {
  if (work.plan.state === 'closed') return true
  if (work.state === 'done') {
    const doneOn = work.doneOn ?? dayAt(work.revisedAt)
    return daysBetween(doneOn, window.today) <= DAYS_DONE && lastDay <= window.to
  }
  return work.status === 'overdue' || isWithin(window, lastDay)
}

function isWithin({ from, to }: Window, when: Day): boolean {
  return when >= from && when <= to
}

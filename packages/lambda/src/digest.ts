import { DomainError } from '@dunghan/core/errors'
import { type Day, dayAt, type IsoWeek, isoWeekOf, parseDay } from '@dunghan/core/time'
import { type PlanDigestsDeps, planDigestsOfAllLocalities } from '@dunghan/jobs'
import type { Handler, ScheduleEvent } from './events.ts'
import type { Queue } from './queue.ts'

/** What planning the week's letters takes from outside. */
export interface DigestDeps extends PlanDigestsDeps {
  readonly queue: Queue
  readonly clock: () => number
}

/** Which week was planned, and for how many localities; 0 on every day but the week's first working day. */
export interface Planned {
  readonly week: IsoWeek
  readonly localities: number
}

/** Puts one message a locality into the mail queue; called twice, it plans the same week twice, which the ledger bears. */
export function createDigest(deps: DigestDeps): Handler<ScheduleEvent, Planned> {
  return async (event) => {
    const { today, named } = dayOf(event, deps.clock)
    const messages = await planDigestsOfAllLocalities(deps, { today, named })
    for (const message of messages) await deps.queue.send(message, 0)
    return { week: isoWeekOf(today), localities: messages.length }
  }
}

/** The day the letters speak of: a call that comes late still speaks of the day it was due. */
function dayOf(event: ScheduleEvent, clock: () => number): { today: Day; named: boolean } {
  if (event.kind !== 'weekly-digest') throw new DomainError('invalid', 'schedule.unknown')
  if (event.today !== undefined) {
    const today = parseDay(event.today)
    if (today === null) throw new DomainError('invalid', 'schedule.no-day')
    return { today, named: true }
  }
  const due = Date.parse(event.at ?? '')
  return { today: dayAt(Number.isNaN(due) ? clock() : due), named: false }
}

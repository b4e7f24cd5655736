import { DomainError } from '@dunghan/core/errors'
import {
  type Day,
  dayAt,
  type IsoWeek,
  isoWeekOf,
  NATIONAL_DAYS_OFF,
  parseDay,
} from '@dunghan/core/time'
import { type PlanDigestsDeps, planDigestsOfAllLocalities } from '@dunghan/jobs'
import { makeClient } from '@dunghan/store'
import { listDigestLocalitiesOfAllLocalities } from '@dunghan/store/all-localities'
import { readPlannerConfig } from './config.ts'
import type { Handler, ScheduleEvent } from './events.ts'
import type { Queue } from './queue.ts'
import { sqsQueue } from './sqs-queue.ts'

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

let deployed: Handler<ScheduleEvent, Planned> | undefined

/** The deployed function: it may read the index of mailboxes and nothing else of the table. */
export const handler: Handler<ScheduleEvent, Planned> = async (event, context) => {
  deployed ??= cloudDigest()
  return deployed(event, context)
}

function cloudDigest(): Handler<ScheduleEvent, Planned> {
  const { region, tableName, mailQueue } = readPlannerConfig()
  const client = makeClient({ region, maxAttempts: 8 })
  return createDigest({
    queue: sqsQueue({ region, url: mailQueue }),
    daysOff: NATIONAL_DAYS_OFF,
    clock: () => Date.now(),
    listDigestLocalitiesOfAllLocalities: () =>
      listDigestLocalitiesOfAllLocalities({ client, tableName }),
  })
}

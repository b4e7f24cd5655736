import type { Entry } from '@dunghan/core/calendar'
import {
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { alarmsOf } from './alarm.ts'
import { cleanLine, cleanLines, cleanUrl } from './clean.ts'
import { uidOf } from './uid.ts'

const MOST_SEQUENCE = 2_147_483_647

/** An entry as ical-generator takes it. Days go in as PlainDate only: every other way is a day off in some time zone. */
export function eventOf(entry: Entry, origin: string): ICalEventData {
  const day = Temporal.PlainDate.from(entry.day)
  const changed = Temporal.Instant.fromEpochMilliseconds(entry.changedAt)
  const url = cleanUrl(`${origin}${entry.path}`)
  const summary = cleanLine(entry.title) || 'Nhiệm vụ'
  return {
    id: uidOf(entry.id),
    allDay: true,
    start: day,
    // Exclusive, and never left out: Outlook refuses an event without an end.
    end: day.add({ days: 1 }),
    stamp: changed,
    lastModified: changed,
    sequence: sequenceOf(entry),
    summary,
    description: `${cleanLines(entry.description)}\nChi tiết: ${url}`,
    categories: entry.categories
      .map((name) => ({ name: cleanLine(name) }))
      .filter(({ name }) => name),
    priority: entry.priority,
    url,
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    alarms: alarmsOf(entry.alarms),
  }
}

function sequenceOf({ id, sequence }: Entry): number {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > MOST_SEQUENCE)
    throw new Error(`not a sequence of ${id}: ${sequence}`)
  return sequence
}

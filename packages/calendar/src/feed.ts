import type { Entry, FeedContents } from '@dunghan/core/calendar'
import ical from 'ical-generator'
import { escapeText } from './clean.ts'
import { eventOf } from './event.ts'
import type { EventMemo, WriteEvent } from './event-memo.ts'
import { foldLine, unfold } from './fold.ts'
import { TIME_ZONE } from './time-zone.ts'

const FOUR_HOURS = 14_400

/** What a feed is written from; `origin` is the site's own address, for links back to its pages. */
export interface RenderInput {
  readonly contents: FeedContents
  readonly origin: string
  /** Without it every event is written anew. */
  readonly memo?: EventMemo
}

/**
 * A feed as bytes (RFC 5545 and 7986): the same contents are always the same text. ical-generator folds and escapes
 * the events; everything it is known to get wrong is done here and in the files beside.
 */
export function renderFeed({ contents, origin, memo = anew }: RenderInput): string {
  const { entries } = contents
  refuseTwins(entries)
  const events = entries.map((entry) => memo(entry, origin, writeEvent))
  // The last line gets the CRLF that ical-generator leaves out.
  return [headOf(contents), TIME_ZONE, ...events, 'END:VCALENDAR\r\n'].join('\r\n')
}

/** Everything before the first component. */
function headOf({ name, description }: FeedContents): string {
  const calendar = ical({
    prodId: { company: 'Dung Han', product: 'Lich cong viec 1.0', language: 'VI' },
    scale: 'GREGORIAN',
    name: escapeText(name),
    description: escapeText(description),
    ttl: FOUR_HOURS,
  })
  const text = calendar.toString()
  return text.slice(0, text.lastIndexOf('\r\nEND:VCALENDAR'))
}

/** One VEVENT, folded, without the line end that follows it. */
function writeEvent(entry: Entry, origin: string): string {
  const text = ical({ events: [eventOf(entry, origin)] }).toString()
  // No line of text can look like these: what a person wrote is escaped, and a folded line begins with a space.
  const event = text.slice(
    text.indexOf('\r\nBEGIN:VEVENT') + 2,
    text.lastIndexOf('\r\nEND:VCALENDAR'),
  )
  return unfold(event).split('\r\n').map(foldLine).join('\r\n')
}

function anew(entry: Entry, origin: string, write: WriteEvent): string {
  return write(entry, origin)
}

/** Two events of one UID lose one of them in every client, without a word. */
function refuseTwins(entries: readonly Entry[]): void {
  const ids = new Set(entries.map(({ id }) => id))
  if (ids.size < entries.length) throw new Error('two entries of one feed share an id')
}

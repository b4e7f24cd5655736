import type { Entry } from '@dunghan/core/calendar'

/** Remembers how entries were written: of 500 events of a feed, a change touches one, and writing is the dear part. */
export type EventMemo = (entry: Entry, origin: string, write: WriteEvent) => string

/** Writes one entry out as a VEVENT. */
export type WriteEvent = (entry: Entry, origin: string) => string

const MOST = 2_000

/** A memo of the events last used, found again by everything that is written of them; about 10 kB each at most. */
export function eventMemo(most: number = MOST): EventMemo {
  const known = new Map<string, string>()
  return (entry, origin, write) => {
    const key = origin + JSON.stringify(entry)
    const text = known.get(key) ?? write(entry, origin)
    // Taken out and put in again, a Map keeps the order of last use.
    known.delete(key)
    known.set(key, text)
    if (known.size > most) for (const oldest of known.keys().take(1)) known.delete(oldest)
    return text
  }
}

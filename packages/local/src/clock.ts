import { dayAt, isPlausible, midnightOf, parseDay } from '@dunghan/core/time'

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/

/** Where the clock of this machine is moved to: a day, and an hour of it when one is named. */
export interface Moment {
  readonly midnight: number
  readonly sinceMidnight: number | null
}

/** Reads `2026-11-23` or `2026-11-23T07:29:50`, Việt Nam time; null for anything else. */
export function parseMoment(text: string): Moment | null {
  const [, date = '', hours, minutes, seconds = '0'] = MOMENT.exec(text) ?? []
  const day = parseDay(date)
  if (day === null || !isPlausible(day)) return null
  const time =
    hours === undefined ? null : (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return { midnight: midnightOf(day), sinceMidnight: time === null ? null : time * 1000 }
}

/** A clock moved to that day, its hours running on as the real ones do. */
export function movedClock(moment: Moment | null, real: () => number): () => number {
  if (moment === null) return real
  const start = real()
  const since = moment.sinceMidnight ?? start - midnightOf(dayAt(start))
  const shift = moment.midnight + since - start
  return () => real() + shift
}

import { createHash } from 'node:crypto'
import type { Day, DaysOff } from '@dunghan/core/time'

/** Raise it with every change of what is written for the same contents. */
const RENDERER = 2

/** What decides the bytes of every feed besides its contents: who writes, where links lead, which days are off. */
export function rendererVersion(origin: string, daysOff: DaysOff): string {
  const what = JSON.stringify([RENDERER, origin, daysOff])
  return `${RENDERER}.${createHash('sha256').update(what).digest('hex').slice(0, 8)}`
}

/** The strong tag of a feed, known from one small read: the version of its scope, the renderer, the day in Việt Nam. */
export function feedEtag(version: number, renderer: string, today: Day): string {
  return `"${version}-${renderer}-${today.replaceAll('-', '')}"`
}

import { type Day, daysBetween } from '../time/day.ts'
import type { CardState, Occurrence } from './task.ts'

/** How a dated duty stands on a day. Bodies that are only asked are never `overdue`; they are `waiting`. */
export type Status =
  | 'not-started'
  | 'in-progress'
  | 'due-soon'
  | 'overdue'
  | 'waiting'
  | 'done'
  | 'done-late'
  | 'untracked'

/** Within how many days of its last day a duty counts as due soon. */
export const DUE_SOON_DAYS = 14

interface Standing {
  readonly state: CardState
  readonly doneOn: Day | null
  readonly lastDay: Day | null
  readonly asked?: boolean
  readonly tracked?: boolean
}

/** The status of a card or an occurrence on `today`: late only after `lastDay` has passed. */
export function statusOf(standing: Standing, today: Day): Status {
  const { state, doneOn, lastDay } = standing
  if (state === 'done')
    return lastDay !== null && doneOn !== null && doneOn > lastDay ? 'done-late' : 'done'
  if (standing.tracked === false) return 'untracked'
  if (lastDay === null) return state === 'working' ? 'in-progress' : 'not-started'
  const left = daysBetween(today, lastDay)
  if (left < 0) return standing.asked ? 'waiting' : 'overdue'
  if (left <= DUE_SOON_DAYS) return 'due-soon'
  return state === 'working' ? 'in-progress' : 'not-started'
}

/** The status of a stored occurrence, asked when every lead of it is. */
export function occurrenceStatus(occurrence: Occurrence, asked: boolean, today: Day): Status {
  const { progress, lastDay, tracked } = occurrence
  return statusOf(
    { state: progress.state, doneOn: progress.doneOn, lastDay, tracked, asked },
    today,
  )
}

/** What state an occurrence is in, from the states of its lead cards: done when all are, working when any moved. */
export function combine(
  states: readonly { readonly state: CardState; readonly doneOn: Day | null }[],
): {
  readonly state: CardState
  readonly leads: number
  readonly done: number
  readonly doneOn: Day | null
} {
  const done = states.filter((card) => card.state === 'done')
  const all = states.length > 0 && done.length === states.length
  const moved = states.some((card) => card.state !== 'open')
  const last = done.reduce<Day | null>(
    (latest, card) => (latest === null || (card.doneOn ?? '') > latest ? card.doneOn : latest),
    null,
  )
  return {
    state: all ? 'done' : moved ? 'working' : 'open',
    leads: states.length,
    done: done.length,
    doneOn: all ? last : null,
  }
}

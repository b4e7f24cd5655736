import type { Draft } from '@dunghan/core/plan'
import type { Timing } from '@dunghan/core/time'
import { relatedRefs } from './agreement.ts'
import type { Labels } from './labels.ts'
import type { Matching } from './match-tasks.ts'
import { daysOf, readingsOf } from './same-timing.ts'

/** The doubts that keep a day out of calendars and letters until a clerk has settled it. */
const DATE_DOUBTS = ['timing.impossible', 'timing.before-issue', 'timing.unreadable']

interface Claim {
  readonly ref: string
  readonly days: readonly string[]
}

/**
 * Every day the draft sets that the document does not set at that place and that carries no doubt: the defect
 * nobody notices. A day that was only missed, or stands in a deadline instead of its task, is none.
 */
export function wrongDatesWithoutDoubt(draft: Draft, labels: Labels, matching: Matching): string[] {
  const known = knownDays(labels)
  return claimsOf(draft, matching)
    .filter(({ ref }) => !doubted(draft, ref))
    .flatMap(({ ref, days }) =>
      days
        .filter(
          (day) => !known.some((each) => relatedRefs(each.ref, ref) && each.days.includes(day)),
        )
        .map((day) => `${ref}: ${day}`),
    )
}

function claimsOf(draft: Draft, { pairs, invented }: Matching): readonly Claim[] {
  const read = (task: { readonly timing: Timing; readonly timings: readonly Timing[] }) =>
    [task.timing, ...task.timings].flatMap(daysOf)
  return [
    ...pairs.map(({ label, task }) => ({ ref: label.ref, days: read(task) })),
    ...invented.map((task) => ({ ref: task.ref, days: read(task) })),
    ...draft.deadlines.map(({ ref, lastDay }) => ({ ref, days: [lastDay] })),
  ].filter(({ days }) => days.length > 0)
}

function knownDays(labels: Labels): readonly Claim[] {
  const ofTasks = labels.tasks.flatMap((task) => {
    const days = [task.timing, ...task.timings].flatMap(readingsOf).flatMap(daysOf)
    return [task, ...(task.also ?? [])].map(({ ref }) => ({ ref, days }))
  })
  return [...ofTasks, ...labels.deadlines.map(({ ref, lastDay }) => ({ ref, days: [lastDay] }))]
}

function doubted(draft: Draft, ref: string): boolean {
  return draft.doubts.some((doubt) => doubt.ref === ref && DATE_DOUBTS.includes(doubt.code))
}

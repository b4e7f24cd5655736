import type { Draft } from '@dunghan/core/plan'
import type { Timing } from '@dunghan/core/time'
import { relatedRefs, sameWho } from './agreement.ts'
import type { Labels } from './labels.ts'
import type { Matching } from './match-tasks.ts'
import { daysOf, readingsOf } from './same-timing.ts'

/** The doubts that keep a day out of calendars and letters until a clerk has settled it. */
const DATE_DOUBTS = ['timing.impossible', 'timing.before-issue', 'timing.unreadable']

/** Days set at a place, for somebody. */
interface Claim {
  readonly ref: string
  readonly who: readonly string[]
  readonly days: readonly string[]
}

/**
 * Every day the draft sets that the document sets neither at that place nor for that body, and that carries no
 * doubt: the defect nobody notices. A day that was only missed, or stands in a deadline instead of its task, is none.
 */
export function wrongDatesWithoutDoubt(draft: Draft, labels: Labels, matching: Matching): string[] {
  const known = knownDays(labels)
  return claimsOf(draft, matching)
    .filter(({ ref }) => !doubted(draft, ref))
    .flatMap((claim) =>
      claim.days
        .filter((day) => !known.some((each) => each.days.includes(day) && meet(each, claim)))
        .map((day) => `${claim.ref}: ${day}`),
    )
}

function meet(known: Claim, claim: Claim): boolean {
  const sameBody = claim.who.some((who) => known.who.some((each) => who && sameWho(who, each)))
  return relatedRefs(known.ref, claim.ref) || sameBody
}

function claimsOf(draft: Draft, { pairs, invented }: Matching): readonly Claim[] {
  const read = (task: { readonly timing: Timing; readonly timings: readonly Timing[] }) =>
    [task.timing, ...task.timings].flatMap(daysOf)
  return [
    // A task that was found has its own place, so another day of the same body excuses nothing.
    ...pairs.map(({ label, task }) => ({ ref: label.ref, who: [], days: read(task) })),
    ...invented.map((task) => ({ ref: task.ref, who: task.lead, days: read(task) })),
    ...draft.deadlines.map(({ ref, who, lastDay }) => ({ ref, who: [who], days: [lastDay] })),
  ]
}

function knownDays(labels: Labels): readonly Claim[] {
  const ofTasks = labels.tasks.flatMap((task) => {
    const days = [task.timing, ...task.timings].flatMap(readingsOf).flatMap(daysOf)
    return [task, ...(task.also ?? [])].map(({ ref }) => ({ ref, who: task.lead, days }))
  })
  const ofDeadlines = labels.deadlines.map(({ ref, who, lastDay }) => ({
    ref,
    who: [who],
    days: [lastDay],
  }))
  return [...ofTasks, ...ofDeadlines]
}

function doubted(draft: Draft, ref: string): boolean {
  return draft.doubts.some((doubt) => doubt.ref === ref && DATE_DOUBTS.includes(doubt.code))
}

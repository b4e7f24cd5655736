import type { Duty } from '../plan/duty.ts'
import type { Day } from '../time/day.ts'
import type { DateTiming, Timing } from '../time/timing.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

/** Every printed or settled day of a plan, with the duty it binds. */
export function datesOf(plan: PlanUnderCheck): { duty: Duty; timing: DateTiming }[] {
  return plan.duties.flatMap((duty) =>
    timingsOf(duty).flatMap((timing) => (timing.kind === 'date' ? [{ duty, timing }] : [])),
  )
}

/** The last day of every printed time of a plan, periods among them; what has no end is left out. */
export function endsOf(plan: PlanUnderCheck): { duty: Duty; timing: Timing; end: Day }[] {
  return plan.duties.flatMap((duty) =>
    timingsOf(duty).flatMap((timing) => {
      const end = endOf(timing)
      return end === null ? [] : [{ duty, timing, end }]
    }),
  )
}

function timingsOf(duty: Duty): readonly Timing[] {
  return [duty.timing, ...duty.timings]
}

function endOf(timing: Timing): Day | null {
  if (timing.kind === 'date') return timing.lastDay
  return 'to' in timing ? timing.to : null
}

import type { Frequency } from '@dunghan/core/plan'
import { dayOf } from '@dunghan/core/time'
import { dueDaysIn, oneDueDay } from './due-days.ts'
import { frequenciesIn } from './frequencies.ts'
import { type LooseTiming, ONGOING } from './loose-timing.ts'
import type { PlanYears } from './plan-years.ts'
import { blanked } from './said-period.ts'
import type { Said } from './time-part.ts'

/** What comes back: "hằng quý", "trước ngày 18 hằng tháng"; null when nothing recurs or it recurs yearly in printed years. */
export function recurringTiming(
  plain: string,
  said: Said,
  plan: PlanYears | null,
): LooseTiming | null {
  const runs = frequenciesIn(plain)
  const frequencies: Frequency[] = [...new Set(runs.flatMap((run) => run.frequencies))]
  if (frequencies.length === 0) return null
  const dues = dueDaysIn(plain)
  const due = oneDueDay(dues)
  if (frequencies.every((frequency) => frequency === 'annual') && dues.length === 0)
    return yearly(plain, runs, said, plan)
  const year = runs.find((run) => run.year !== null)?.year ?? null
  const used = due ? [...runs, ...dues] : runs
  return {
    timing: {
      kind: 'recurring',
      ...said,
      frequencies,
      ...due,
      from: dayOf(year ?? 0, 1, 1),
      to: dayOf(year ?? 0, 12, 31),
    },
    rest: used.reduce(blanked, plain),
  }
}

/** "Hằng năm" of a plan whose years are known is every one of them; years printed beside it are read as periods. */
function yearly(
  plain: string,
  runs: readonly { from: number; to: number }[],
  said: Said,
  plan: PlanYears | null,
): LooseTiming | null {
  const rest = runs.reduce(blanked, plain)
  if (/\d|quý|tháng/u.test(rest) || ONGOING.test(rest)) return null
  const from = plan && dayOf(plan.from, 1, 1)
  if (!plan || !from)
    return {
      timing: { kind: 'recurring', ...said, frequencies: ['annual'], from: null, to: null },
      rest,
    }
  return {
    timing: {
      kind: 'everyYear',
      ...said,
      from,
      to: plan.to === null ? null : dayOf(plan.to, 12, 31),
    },
    rest,
  }
}

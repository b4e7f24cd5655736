import type { Frequency } from '@dunghan/core/plan'
import { addDays, dayOf } from '@dunghan/core/time'
import { frequenciesIn } from './frequencies.ts'
import { type LooseTiming, ONGOING } from './loose-timing.ts'
import type { PlanYears } from './plan-years.ts'
import { blanked } from './said-period.ts'
import type { Said } from './time-part.ts'

const DAY_OF =
  /(trước |(?:chậm|muộn) nhất (?:là |vào )?|đến (?:hết )?|vào )?ngày (\d{1,2})(?:\s?\/\s?(\d{1,2})| tháng (\d{1,2}))?(?![\d/])(?: (?:của )?(?:tháng cuối (?:của )?(?:quý|kỳ(?: báo cáo)?)|tháng))?/u

/** What comes back: "hằng quý", "trước ngày 18 hằng tháng"; null when nothing recurs or it recurs yearly in printed years. */
export function recurringTiming(
  plain: string,
  said: Said,
  plan: PlanYears | null,
): LooseTiming | null {
  const runs = frequenciesIn(plain)
  const frequencies: Frequency[] = [...new Set(runs.flatMap((run) => run.frequencies))]
  if (frequencies.length === 0) return null
  const due = dueDay(plain)
  if (frequencies.every((frequency) => frequency === 'annual') && !due)
    return yearly(plain, runs, said, plan)
  const year = runs.find((run) => run.year !== null)?.year ?? null
  const rest = blanked(runs.reduce(blanked, plain), due ?? { from: 0, to: 0 })
  const day =
    due?.day === undefined ? {} : { day: due.day, ...(due.month ? { month: due.month } : {}) }
  return {
    timing: {
      kind: 'recurring',
      ...said,
      frequencies,
      ...day,
      from: dayOf(year ?? 0, 1, 1),
      to: dayOf(year ?? 0, 12, 31),
    },
    rest: due && due.day === undefined ? plain : rest,
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

/** The day of the month on which something recurring is due; no `day` when the calendar cannot hold it. */
function dueDay(plain: string): { from: number; to: number; day?: number; month?: number } | null {
  const match = DAY_OF.exec(plain)
  if (!match) return null
  const stretch = { from: match.index, to: match.index + match[0].length }
  const printed = Number(match[2])
  const month = Number(match[3] ?? match[4] ?? 0)
  const exclusive = match[1] === 'trước '
  if (month > 0) {
    const due = dayOf(2027, month, printed)
    if (!due) return stretch
    const last = exclusive ? addDays(due, -1) : due
    return { ...stretch, day: Number(last.slice(8)), month: Number(last.slice(5, 7)) }
  }
  const day = exclusive ? printed - 1 : printed
  return day < 1 || day > 31 ? stretch : { ...stretch, day }
}

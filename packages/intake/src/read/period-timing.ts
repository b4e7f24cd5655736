import { addDays, type Day, earlier, firstOfMonth, type Timing } from '@dunghan/core/time'
import type { PlanYears } from './plan-years.ts'
import { blanked, type SaidPeriod } from './said-period.ts'
import { leftOver, type Said, type TimePart, unread } from './time-part.ts'

const OPEN_START = /(?:^|\s)(?:kể )?từ\s*$/u
const JOINED = /^\s*(?:-|,|và|đến(?: hết)?|(?:, )?từ)\s*$/u

/** A time line of months, quarters or years: one of them, or several that "đến" or a list joins. */
export function periodTiming(
  plain: string,
  periods: readonly SaidPeriod[],
  said: Said,
  plan: PlanYears | null,
): TimePart {
  const period = merged(periods, plain)
  if (!period) return unread(said)
  const doubt = leftOver(periods.reduce(blanked, plain))
  if (periods.length === 1 && OPEN_START.test(plain.slice(0, period.from))) {
    return { timing: { kind: 'ongoing', ...said, from: period.firstDay, to: null }, doubt }
  }
  return { timing: timingOf(period, plain, said, plan), doubt }
}

function merged(periods: readonly SaidPeriod[], plain: string): SaidPeriod | null {
  const [first] = periods
  const last = periods.at(-1)
  if (!first || !last) return null
  const joined = periods.every((period, at) => {
    const before = periods[at - 1]
    return before === undefined || JOINED.test(plain.slice(before.to, period.from))
  })
  if (periods.length === 1) return first
  if (!joined || first.kind !== last.kind || first.firstDay > last.firstDay) return null
  const quarters = periods.flatMap((period) => period.quarters)
  const isRange = first.kind === 'year' || hasGaps(periods, plain)
  const kind = isRange ? 'yearRange' : first.kind
  return { ...first, kind, to: last.to, lastDay: last.lastDay, quarters }
}

/** "Quý IV/2026 đến quý II/2027" also means the quarter between them. */
function hasGaps([first, ...others]: readonly SaidPeriod[], plain: string): boolean {
  const last = others.at(-1)
  return first?.kind === 'quarter' && /đến|-/u.test(plain.slice(first.to, last?.from))
}

function timingOf(period: SaidPeriod, plain: string, said: Said, plan: PlanYears | null): Timing {
  const { kind, firstDay, lastDay, quarters } = period
  const before = plain.slice(0, period.from).trimEnd()
  if (/trước$/u.test(before)) {
    const days = { printed: firstDay, lastDay: addDays(firstDay, -1) }
    return { kind: 'date', ...said, operator: 'before', ...days }
  }
  if (kind === 'quarter') return { kind, ...said, from: firstDay, to: lastDay, quarters }
  const from = startOf(before, period, plan)
  return {
    kind: kind === 'year' && from < firstDay ? 'yearRange' : kind,
    ...said,
    from,
    to: lastDay,
  }
}

/** "Từ nay đến hết tháng 12" begins on the day of issue, "đến năm 2030" with the plan. */
function startOf(before: string, period: SaidPeriod, plan: PlanYears | null): Day {
  if (/từ nay(?: cho)? đến(?: hết)?$/u.test(before)) return plan?.issuedOn ?? period.firstDay
  if (!/đến(?: hết)?$/u.test(before) || period.kind !== 'year' || plan === null) {
    return period.firstDay
  }
  return earlier(firstOfMonth(plan.from, 1), period.firstDay)
}

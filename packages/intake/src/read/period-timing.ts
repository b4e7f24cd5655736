import { addDays, type Day, earlier, firstOfMonth, type Timing } from '@dunghan/core/time'
import { EDGE_OF_PERIOD, edgeTiming } from './edge-timing.ts'
import type { PlanYears } from './plan-years.ts'
import { blanked, type SaidPeriod } from './said-period.ts'
import { leftOver, type Said, type TimePart, unread } from './time-part.ts'

const OPEN_START = /(?:^|\s)(?:kể )?từ\s*$/u
const UNTIL = `(?:-|đến(?: hết)?|(?:, )?(?:kéo dài )?đến(?: hết| cuối)?)`
const JOINED = new RegExp(`^\\s*(?:${UNTIL}|,|và|(?:, )?từ)(?: (?:đầu|giữa|cuối|hết))?\\s*$`, 'u')
const RANGED = new RegExp(`^\\s*${UNTIL}\\s*$`, 'u')

/** A time line of months, quarters or years: one of them, or several that "đến" or a list joins. */
export function periodTiming(
  plain: string,
  periods: readonly SaidPeriod[],
  said: Said,
  plan: PlanYears | null,
): TimePart {
  const period = mergedPeriod(periods, plain)
  if (!period) return unread(said)
  const before = plain.slice(0, period.from)
  if (/trước (?:đầu|giữa|cuối)\s*$/u.test(before)) return unread(said)
  const doubt = leftOver(periods.reduce(blanked, plain).replace(EDGE_OF_PERIOD, ' '))
  if (OPEN_START.test(before) && !/đến|-/u.test(plain.slice(period.from, period.to))) {
    return { timing: { kind: 'ongoing', ...said, from: period.firstDay, to: null }, doubt }
  }
  const edge = periods.length === 1 ? edgeTiming(before, period, said) : null
  return edge ?? { timing: timingOf(period, plain, said, plan), doubt }
}

/** The one window that periods of a line make together; null when nothing says so. */
export function mergedPeriod(periods: readonly SaidPeriod[], plain: string): SaidPeriod | null {
  const [first] = periods
  const last = periods.at(-1)
  if (!first || !last) return null
  if (periods.length === 1) return first
  const gaps = periods.slice(1).map((period, at) => plain.slice(periods[at]?.to, period.from))
  if (first.firstDay > last.firstDay || !gaps.every((gap) => JOINED.test(gap))) return null
  if (periods.some(({ kind }) => kind !== first.kind)) {
    const isRange = periods.length === 2 && RANGED.test(gaps[0] ?? '')
    return isRange ? { ...first, kind: 'yearRange', to: last.to, lastDay: last.lastDay } : null
  }
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
  if (/từ nay(?: cho)? đến(?: hết| cuối)*$/u.test(before)) return plan?.issuedOn ?? period.firstDay
  if (!/đến(?: hết)?$/u.test(before) || period.kind !== 'year' || plan === null) {
    return period.firstDay
  }
  return earlier(firstOfMonth(plan.from, 1), period.firstDay)
}

import { namedDay, shortDay } from '../calendar/words.ts'
import type { Duty } from '../plan/duty.ts'
import { addDays, type Day, earlier } from '../time/day.ts'
import type { DaysOff } from '../time/holidays.ts'
import { addWorkingDays, isWorkingDay, workingDayOnOrBefore } from '../time/working-days.ts'
import { datesOf, endsOf } from './dated.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

/** Deadlines that lie before the plan can be issued, or leave bodies too few working days after it. */
export function tooSoonOf(plan: PlanUnderCheck): Finding[] {
  const early = endsOf(plan)
    .filter(({ end }) => plan.earliestIssue !== null && end < plan.earliestIssue)
    .map(({ duty, end }) => beforeIssue(duty, end, plan))
  const late = new Set(early.map(({ source }) => source?.from))
  const dated = datesOf(plan).filter(({ duty }) => !late.has(duty.source.from))
  return [...early, ...(plan.issuedOn ? after(plan, plan.issuedOn, dated) : signBy(plan, dated))]
}

function beforeIssue(duty: Duty, end: Day, plan: PlanUnderCheck): Finding {
  const issue = plan.earliestIssue ?? end
  const why = plan.issuedOn
    ? `trước ngày ban hành ${shortDay(issue)}`
    : `trước ngày sớm nhất kế hoạch có thể ban hành (${shortDay(issue)})`
  return {
    code: 'deadline.before-issue',
    ref: duty.ref,
    message: `Hạn ${shortDay(end)} nằm ${why}: sửa hạn, hoặc ghi việc đã làm xong.`,
    wording: `trước ngày …/…/${issue.slice(0, 4)}`,
    source: duty.source,
    severity: 'must',
  }
}

type Dated = ReturnType<typeof datesOf>

function after(plan: PlanUnderCheck, issuedOn: Day, dated: Dated): Finding[] {
  const { daysOff, fewestWorkingDays: fewest } = plan
  return dated.flatMap(({ duty, timing }) => {
    const days = workingDaysBetween(issuedOn, timing.lastDay, fewest, daysOff)
    if (days >= fewest) return []
    const enough = addWorkingDays(issuedOn, fewest, daysOff)
    return [
      {
        code: 'deadline.too-soon',
        ref: duty.ref,
        message: `Từ ngày ban hành ${shortDay(issuedOn)} đến hạn ${shortDay(timing.lastDay)} chỉ có ${days} ngày làm việc: lùi hạn đến ${namedDay(enough)} hoặc muộn hơn.`,
        wording: `chậm nhất ngày ${shortDay(enough)}`,
        source: duty.source,
        severity: 'should' as const,
      },
    ]
  })
}

/** A draft without a day: by when it must be signed to leave enough days before its first deadline. */
function signBy(plan: PlanUnderCheck, dated: Dated): Finding[] {
  const { daysOff, fewestWorkingDays: fewest } = plan
  const [first] = dated.toSorted((left, right) =>
    left.timing.lastDay < right.timing.lastDay ? -1 : 1,
  )
  if (!first) return []
  const { duty, timing } = first
  const latest = latestIssue(timing.lastDay, fewest, daysOff)
  const past = plan.number === null && latest < plan.today && !isOld(plan)
  return [
    {
      code: 'deadline.sign-by',
      ref: duty.ref,
      message: past
        ? `Hạn đầu tiên là ${namedDay(timing.lastDay)}: bản chưa ký này không còn kịp ${fewest} ngày làm việc trước hạn; lùi hạn.`
        : `Hạn đầu tiên là ${namedDay(timing.lastDay)}: ký chậm nhất ${namedDay(latest)} thì các cơ quan còn ${fewest} ngày làm việc.`,
      wording: null,
      source: duty.source,
      severity: past ? 'should' : 'note',
    },
  ]
}

/** A draft of a period that is over is looked at for what it says, not to be signed today. */
function isOld(plan: PlanUnderCheck): boolean {
  const end = plan.period?.to
  return end !== undefined && end !== null && end.slice(0, 4) < plan.today.slice(0, 4)
}

/** Working days after the first day up to the second, counted up to `most`. */
function workingDaysBetween(from: Day, to: Day, most: number, daysOff: DaysOff): number {
  let count = 0
  for (let at = addDays(from, 1); at <= to && count < most; at = addDays(at, 1))
    if (isWorkingDay(at, daysOff)) count += 1
  return count
}

function latestIssue(deadline: Day, fewest: number, daysOff: DaysOff): Day {
  let at = workingDayOnOrBefore(deadline, daysOff)
  for (let left = fewest; left > 0; left -= 1) at = workingDayOnOrBefore(addDays(at, -1), daysOff)
  return earlier(at, deadline)
}

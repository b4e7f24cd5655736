import { namedDay, shortDay } from '../calendar/words.ts'
import { dayOffName } from '../time/holidays.ts'
import { workingDayOnOrBefore } from '../time/working-days.ts'
import { datesOf } from './dated.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

/** Last days on which offices are closed; the date stays, the finding names the working day before. */
export function daysOffOf(plan: PlanUnderCheck): Finding[] {
  return datesOf(plan).flatMap(({ duty, timing }) => {
    const off = dayOffName(timing.lastDay, plan.daysOff)
    if (off === null) return []
    const before = workingDayOnOrBefore(timing.lastDay, plan.daysOff)
    const said =
      timing.operator === 'before'
        ? `“Trước ngày ${shortDay(timing.printed)}” tức chậm nhất ${shortDay(timing.lastDay)}, là`
        : `Hạn cuối ${shortDay(timing.lastDay)} là`
    const weekend = /^(?:Chủ nhật|thứ Bảy)$/u.test(off)
    const why = weekend ? `${off}, ngày nghỉ` : `ngày nghỉ ${off}`
    return [
      {
        code: 'deadline.day-off',
        ref: duty.ref,
        message: `${said} ${why}. Ngày làm việc liền trước: ${namedDay(before)}; nên ghi ngày ấy.`,
        wording: `chậm nhất ngày ${shortDay(before)}`,
        source: duty.source,
        severity: 'should' as const,
      },
    ]
  })
}

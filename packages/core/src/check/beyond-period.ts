import { shortDay } from '../calendar/words.ts'
import { boundsOf } from '../plan/plan.ts'
import { endsOf } from './dated.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

/** Deadlines after the plan's own period: whoever closes the plan at its end would lose them. */
export function beyondPeriodOf(plan: PlanUnderCheck): Finding[] {
  const { period } = plan
  const bounds = boundsOf(period)
  if (!bounds || period === null || period.to === null) return []
  const words = period.from === period.to ? `năm ${period.to}` : `${period.from}–${period.to}`
  return endsOf(plan)
    .filter(({ end }) => end > bounds.to)
    .map(({ duty, end }) => ({
      code: 'deadline.beyond-period',
      ref: duty.ref,
      message: `Hạn ${shortDay(end)} nằm sau kỳ của kế hoạch (${words}): giữ kế hoạch mở đến hạn này, hoặc ghi rõ ở phần tổ chức thực hiện.`,
      wording: `Kế hoạch có hiệu lực đến khi hoàn thành nhiệm vụ, chậm nhất ngày ${shortDay(end)}.`,
      source: duty.source,
      severity: 'note' as const,
    }))
}

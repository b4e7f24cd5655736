import type { Duty } from '../plan/duty.ts'
import type { Timing } from '../time/timing.ts'
import { CLEAR, type Clearness, gap } from './clear.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const DOUBTED = ['timing.impossible', 'timing.unreadable']

/** "Rõ thời gian": a day, a period, a rhythm, or that the work never ends ("thường xuyên") is printed. */
export function timeOf(duty: Duty, plan: PlanUnderCheck): Clearness {
  const year = plan.period?.to?.slice(0, 4) ?? plan.issuedOn?.slice(0, 4)
  const wording = year
    ? `Thời gian thực hiện: trước ngày …/…/${year}.`
    : 'Thời gian thực hiện: trước ngày ….'
  const doubt = plan.draft.doubts.find(
    ({ code, ref, source }) =>
      DOUBTED.includes(code) &&
      ref === duty.ref &&
      source.from < duty.source.to &&
      duty.source.from < source.to,
  )
  if (doubt && !duty.datable)
    return gap('time', 'Thời gian ghi không thành một ngày có thật: viết lại.', wording)
  if ([duty.timing, ...duty.timings].some(isSaid)) return CLEAR
  return gap('time', 'Chưa nêu thời gian thực hiện.', wording)
}

function isSaid(timing: Timing): boolean {
  if (timing.kind === 'recurring') return timing.frequencies.length > 0
  return timing.kind !== 'unspecified'
}

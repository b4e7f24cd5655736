import type { AgencyKind } from '../agency/agency.ts'
import type { Duty } from '../plan/duty.ts'
import { CLEAR, type Clearness, gap } from './clear.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const SOMEBODY: readonly AgencyKind[] = [
  'named',
  'officer',
  'council',
  'subordinates',
  'requested',
  'outside',
]

/** "Rõ người": at least one lead is a body that can be called by its name. */
export function personOf(duty: Duty, plan: PlanUnderCheck): Clearness {
  if (duty.lead.some((name) => SOMEBODY.includes(plan.kindOf(name)))) return CLEAR
  const focal = plan.sentences.focal?.body ?? 'Văn phòng HĐND và UBND'
  const [first] = duty.lead
  if (first === undefined)
    return gap('person', 'Chưa nêu cơ quan chủ trì.', `Cơ quan chủ trì: ${focal}.`)
  if (plan.kindOf(first) === 'placeholder')
    return gap(
      'person',
      `“${first}” chưa là ai: nêu chức danh hoặc cơ quan cụ thể.`,
      'Chủ trì: công chức … (ghi rõ chức danh).',
    )
  return gap(
    'person',
    `“${first}” là nhiều cơ quan, chưa rõ ai làm đầu mối: nêu đích danh một cơ quan chủ trì.`,
    `Cơ quan chủ trì: ${focal}; cơ quan phối hợp: ${first}.`,
  )
}

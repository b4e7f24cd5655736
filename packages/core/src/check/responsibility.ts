import type { AgencyKind } from '../agency/agency.ts'
import type { DraftResponsibility } from '../plan/draft.ts'
import type { Duty } from '../plan/duty.ts'
import { CLEAR, type Clearness, clearBy, gap } from './clear.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const OWN_WORDS =
  /(?<!\p{L})(?:chịu trách nhiệm|lãnh đạo phụ trách|người phụ trách|lãnh đạo chỉ đạo|có trách nhiệm)(?!\p{L})/iu
const INSIDE: readonly AgencyKind[] = [
  'named',
  'officer',
  'placeholder',
  'collective-all',
  'collective-related',
]

/** "Rõ trách nhiệm": the plan says who answers for the task, in it, for its lead, or once for all tasks. */
export function responsibilityOf(duty: Duty, plan: PlanUnderCheck): Clearness {
  const { draft, sentences } = plan
  if (OWN_WORDS.test(plan.wordsOf(duty))) return CLEAR
  if (sentences.leader) return clearBy(sentences.leader.ref ?? 'phần tổ chức thực hiện')
  const item = draft.responsibilities.find((each) => bindsLead(each, duty, plan))
  if (item) return clearBy(item.ref)
  if (sentences.focal?.ref) return clearBy(sentences.focal.ref)
  return gap(
    'responsibility',
    'Chưa nêu ai chịu trách nhiệm về kết quả việc này.',
    'Lãnh đạo phụ trách: đồng chí …, Phó Chủ tịch UBND; chịu trách nhiệm: Thủ trưởng cơ quan chủ trì.',
  )
}

/** An item of "tổ chức thực hiện" speaks to a lead by name, or to every body of the issuer. */
function bindsLead(item: DraftResponsibility, duty: Duty, plan: PlanUnderCheck): boolean {
  const leads = new Set(duty.lead.map(plan.keyOf))
  if (item.agencies.some((name) => leads.has(plan.keyOf(name)))) return true
  const toAll =
    item.mode === 'assigned' && item.agencies.some((name) => plan.kindOf(name) === 'collective-all')
  return toAll && duty.lead.some((name) => INSIDE.includes(plan.kindOf(name)))
}

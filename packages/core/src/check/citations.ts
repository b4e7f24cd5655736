import { shortDay } from '../calendar/words.ts'
import { type Day, day } from '../time/day.ts'
import type { Finding } from './finding.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'
import { REPLACED_DOCUMENTS, type ReplacedDocument } from './replaced-documents.ts'

/** Before this day nobody could know of the laws whose first day is still unknown. */
const UNDATED_FROM = day('2026-01-01')

/** Documents the plan cites although others had taken their place by its day; one finding a document. */
export function citationsOf(plan: PlanUnderCheck): Finding[] {
  const asOf = dayOfPlan(plan)
  return REPLACED_DOCUMENTS.flatMap((document) => {
    if (asOf < (document.from ?? UNDATED_FROM)) return []
    const found = [...plan.draft.text.matchAll(document.cited)]
    const [first] = found
    if (!first) return []
    return [
      finding(document, { from: first.index, to: first.index + first[0].length }, found.length),
    ]
  })
}

/** The day whose law a plan must know: its own; for a paper without one, the earliest it can bear, else today. */
function dayOfPlan(plan: PlanUnderCheck): Day {
  return plan.earliestIssue ?? plan.today
}

function finding(
  document: ReplacedDocument,
  source: { from: number; to: number },
  times: number,
): Finding {
  const { name, by, from, certainty } = document
  const where = times > 1 ? ` (${times} chỗ)` : ''
  const sure = certainty === 'read' && from !== null
  const message = sure
    ? `Dẫn ${name}${where}, đã được thay thế từ ${shortDay(from)}: dẫn ${by}.`
    : by === null
      ? `Dẫn ${name}${where}: văn bản gốc đã đổi, hãy kiểm tra hiệu lực trước khi ký.`
      : `Dẫn ${name}${where}: đã có ${by}; hãy kiểm tra văn bản nào đang có hiệu lực.`
  return {
    code: 'citation.replaced',
    ref: null,
    message,
    wording: by,
    source,
    severity: sure ? 'must' : 'note',
  }
}

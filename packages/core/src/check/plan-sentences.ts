import type { AgencyKind } from '../agency/agency.ts'
import type { Draft, DraftResponsibility, Span } from '../plan/draft.ts'

/** A sentence of the plan that settles something for every task of it. */
export interface PlanSentence {
  readonly ref: string | null
  readonly body: string
  readonly source: Span
}

/** What the plan says once for all its tasks. */
export interface PlanSentences {
  /** A leader in charge of the plan, or the rule that heads of bodies answer for their tasks. */
  readonly leader: PlanSentence | null
  /** The one body that carries, follows and urges the whole plan. */
  readonly focal: PlanSentence | null
  /** Who decides on the plan's results or on changing it. */
  readonly decides: PlanSentence | null
}

const OFFICE = '(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)'
const LEADER = [
  new RegExp(
    `(?:đồng chí|ông|bà|giao)[^.;\\n]{0,80}Chủ tịch ${OFFICE}[^.;]{0,90}(?:phụ trách|trực tiếp chỉ đạo|chỉ đạo chung|chịu trách nhiệm)`,
    'iu',
  ),
  /(?:Thủ trưởng|Người đứng đầu|Trưởng) (?:các|mỗi) [^.;]{0,160}chịu trách nhiệm/iu,
  /(?:Lãnh đạo|Người) (?:phụ trách|chịu trách nhiệm) (?:chung|chỉ đạo)\s*:/iu,
]
const DECIDES = new RegExp(
  `(?:${OFFICE}|Chủ tịch|Thường trực HĐND)[^.;,]{0,60}(?:xem xét, (?:quyết định|giải quyết|điều chỉnh)|quyết định việc điều chỉnh|cho ý kiến chỉ đạo|phê duyệt kết quả)`,
  'iu',
)
const CARRIES = /chủ trì|đầu mối|thường trực|theo dõi|đôn đốc/iu
const WHOLE =
  /(?:thực hiện|triển khai)[^.;]{0,60}(?:kế hoạch|đề án|mô hình|chương trình|các nhiệm vụ|các chỉ tiêu|nghị quyết)/iu
const NOT_WHOLE = /lồng ghép vào các kế hoạch|kế hoạch (?:kiểm tra|tuyên truyền)/iu

/** Reads the sentences of "tổ chức thực hiện" that hold for every task. */
export function sentencesOf(draft: Draft, kindOf: (name: string) => AgencyKind): PlanSentences {
  const duties = draft.tasks.map((task) => task.source)
  return {
    leader: firstOf(draft, LEADER, duties),
    focal: focalOf(draft.responsibilities, kindOf),
    decides: firstOf(draft, [DECIDES], duties),
  }
}

function focalOf(
  responsibilities: readonly DraftResponsibility[],
  kindOf: (name: string) => AgencyKind,
): PlanSentence | null {
  const found = responsibilities.find(({ agencies, text, mode }) => {
    const [only, ...others] = agencies
    if (mode !== 'assigned' || only === undefined || others.length > 0) return false
    const alone = ['named', 'officer'].includes(kindOf(only))
    return alone && CARRIES.test(text) && WHOLE.test(text) && !NOT_WHOLE.test(text)
  })
  return found ? { ref: found.ref, body: found.body, source: found.source } : null
}

/** The first place outside the tasks that one of the patterns is found at. */
function firstOf(
  draft: Draft,
  patterns: readonly RegExp[],
  tasks: readonly Span[],
): PlanSentence | null {
  const flat = draft.text.replace(/\n/gu, ' ')
  for (const pattern of patterns) {
    for (const found of flat.matchAll(new RegExp(pattern, 'giu'))) {
      const source = { from: found.index, to: found.index + found[0].length }
      if (tasks.some((task) => task.from <= source.from && source.from < task.to)) continue
      const item = draft.responsibilities.find(
        (each) => each.source.from <= source.from && source.from < each.source.to,
      )
      return { ref: item?.ref ?? null, body: found[0].replace(/\s+/gu, ' '), source }
    }
  }
  return null
}

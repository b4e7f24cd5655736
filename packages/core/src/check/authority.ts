import type { AgencyKind } from '../agency/agency.ts'
import type { Duty } from '../plan/duty.ts'
import { foldKeepingTones } from '../text/fold.ts'
import { CLEAR, type Clearness, clearBy, gap } from './clear.ts'
import type { PlanUnderCheck } from './plan-under-check.ts'

const BODY =
  '(?:thường trực )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|(?:phó )?chủ tịch|đảng ủy|thành ủy|tỉnh ủy|lãnh đạo ubnd|ban chỉ đạo|thủ tướng chính phủ|giám đốc sở)'
const LETTER = '(?<!\\p{L})'
const DECIDES = '(?:ban hành|phê duyệt|quyết định|ký|thông qua|xem xét|cho ý kiến|công nhận)'
const OWN_WORDS: readonly RegExp[] = [
  new RegExp(`${LETTER}tham mưu,? ?(?:cho |giúp |với |trình )?(?:lãnh đạo )?${BODY}`, 'u'),
  new RegExp(`${LETTER}trình (?:lãnh đạo )?${BODY}`, 'u'),
  new RegExp(`${LETTER}(?:báo cáo|gửi|đề xuất|xin ý kiến) ${BODY}[^.;,]{0,40}${DECIDES}`, 'u'),
  new RegExp(
    `(?<!do )(?<!\\p{L})${BODY}(?: (?:xã|phường|thị trấn|đặc khu|thành phố|tỉnh|huyện|quận))?(?: \\p{L}+){0,3}? ${DECIDES}(?!\\p{L})(?! (?:số|kế hoạch số|quyết định số))`,
    'u',
  ),
  /(?:thẩm quyền|cấp phê duyệt|người ký|cơ quan phê duyệt|cấp quyết định|cơ quan ban hành) ?: ?\p{L}/u,
]
/** What the people decide themselves (Luật Thực hiện dân chủ ở cơ sở). */
const BY_THE_PEOPLE = /(?<!\p{L})nhân dân (?:bàn,? (?:và )?)?(?:quyết định|biểu quyết)/u
const BY_RIGHT: readonly AgencyKind[] = ['requested', 'outside', 'subordinates']
const AN_AUTHORITY = /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch|thường trực)(?: |$)/u

/** "Rõ thẩm quyền": the plan says who signs, approves or decides, or the lead decides in its own right. */
export function authorityOf(duty: Duty, plan: PlanUnderCheck): Clearness {
  const words = citedGone(foldKeepingTones(plan.wordsOf(duty)))
  if (OWN_WORDS.some((pattern) => pattern.test(words))) return CLEAR
  if (BY_THE_PEOPLE.test(foldKeepingTones(duty.title))) return CLEAR
  if (duty.lead.length > 0 && duty.lead.every((name) => decidesItself(name, plan))) return CLEAR
  const { decides } = plan.sentences
  if (decides) return clearBy(decides.ref ?? 'phần tổ chức thực hiện')
  return gap(
    'authority',
    'Chưa nêu cấp nào ký, phê duyệt hoặc quyết định kết quả việc này.',
    `Cấp phê duyệt: Chủ tịch ${plan.draft.issuer ?? 'UBND'}.`,
  )
}

/** A People's Committee of its own level, the Front or a body outside is told by no other what to decide. */
function decidesItself(name: string, plan: PlanUnderCheck): boolean {
  return BY_RIGHT.includes(plan.kindOf(name)) || AN_AUTHORITY.test(foldKeepingTones(name))
}

const ISSUED_BY = new RegExp(`(?:do|của) ${BODY}[^.;]{0,60}? ban hành`, 'gu')

/** Who issued a document that is only cited decides nothing here. */
function citedGone(words: string): string {
  const others = words.replace(ISSUED_BY, 'văn bản')
  return others.replace(
    /(?:quyết định|kế hoạch|nghị quyết|công văn|chỉ thị|thông báo|chương trình) số \S+(?: ngày [\d/]+)?(?: ngày \d+ tháng \d+ năm \d+)?(?: của [^,;.]{0,60}?(?= (?:về|quy định|phê duyệt|ban hành)|[,;.]))?(?: (?:về|quy định|phê duyệt|ban hành))?/gu,
    'văn bản',
  )
}

import { bodyAt } from './bodies.ts'
import type { Passage } from './passage.ts'

/** What a metadata line of a task says; `both` names lead and coordinating bodies together, `other` is no field of a task. */
export type LabelRole = 'lead' | 'coordinating' | 'both' | 'time' | 'product' | 'other'

/** A label and the words it stands before, as places in its passage. */
export interface Label {
  readonly role: LabelRole
  readonly from: number
  readonly valueFrom: number
  readonly valueTo: number
}

const LONGEST = 70
/** More labels than this in one paragraph are no lines of a task. */
const MOST = 20
const BODY =
  'cơ quan|đơn vị|bộ phận|tổ chức|phòng|ban|ngành|cá nhân|cán bộ|công chức|người|địa phương|tập thể|đồng chí|các'
const DOING =
  'chủ trì|chủ trì chính|thực hiện|tham mưu|chịu trách nhiệm|trách nhiệm|đầu mối|phụ trách|đảm nhiệm|triển khai|được giao|được phân công|phân công|nhiệm vụ|chính|soạn thảo|theo dõi|giúp việc'
const JOINING = 'phối hợp|cùng làm|cùng|tham gia|phối hợp chính|kết hợp|hỗ trợ|liên quan'
const GLUE = '[\\s,/;&-]|và|hoặc'
const WHO = new RegExp(`^(?:${BODY}|${DOING}|${JOINING}|${GLUE})+$`, 'u')
const HAS_BODY = new RegExp(
  `^(?:${BODY}|cùng|chủ trì|tham mưu|phối hợp|đầu mối|phân công|trách nhiệm|tham gia|phụ trách|đảm nhiệm)(?=$|[\\s,/&-])`,
  'u',
)
const HAS_LEAD =
  /chủ trì|thực hiện|tham mưu|trách nhiệm|đầu mối|phụ trách|đảm nhiệm|triển khai|được giao|phân công|soạn thảo|^(?:cơ quan|đơn vị|bộ phận) tổ chức$/u
const HAS_COORDINATING = /phối hợp|tham gia|kết hợp|hỗ trợ|^cơ quan liên quan|^đơn vị liên quan/u
/** "Phối hợp thực hiện", "Cùng làm": the doing belongs to those who join. */
export const JOINTLY =
  /(?:cùng )?phối hợp(?: (?:chính|triển khai|thực hiện|tham mưu))*|(?<!\p{L})cùng (?:thực hiện|triển khai|làm|tham gia)/gu
const NOT_WHO =
  /^(?:tổ chức (?:triển khai )?thực hiện|phân công nhiệm vụ|trách nhiệm|thực hiện|các nhiệm vụ)$/u
const TIME =
  /^(?:thời gian|thời hạn|tiến độ|thời điểm|hạn|hạn chót|lộ trình|mốc|hoàn thành|thực hiện|triển khai|tổ chức|dự kiến|bắt đầu|kết thúc|ban hành|xong|nhiệm vụ|địa điểm|năm|trước|ngày|và|[\s,/&-])+$/u
const HAS_TIME =
  /^(?:dự kiến )?(?:thời gian|thời hạn|tiến độ|thời điểm|hạn|lộ trình|mốc|hoàn thành|xong)(?=$|[\s,/&-])/u
const PRODUCT =
  /^(?:sản phẩm|kết quả|đầu ra|dự kiến|đạt được|cần đạt|phải đạt|hoàn thành|thực hiện|chủ yếu|chính|minh chứng|yêu cầu|về|và|[\s,/&-])+$/u
const HAS_PRODUCT = /sản phẩm|kết quả|đầu ra|minh chứng/u
const OTHER =
  /^(?:hình thức|phương thức|cách thức|địa điểm|địa bàn|thành phần|đối tượng|quy mô|số lượng|(?:nguồn )?kinh phí|phạm vi|ghi chú|lãnh đạo (?:phụ trách|chỉ đạo|theo dõi))(?=$|[\s,])/u

/** The role of a label's words, given without their colon in plain form; null for words that are no label. */
export function roleOf(words: string): LabelRole | null {
  const head = words
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (head === '' || head.length > LONGEST) return null
  if (TIME.test(head) && HAS_TIME.test(head)) return 'time'
  if (PRODUCT.test(head) && HAS_PRODUCT.test(head)) return 'product'
  if (WHO.test(head) && HAS_BODY.test(head) && !NOT_WHO.test(head)) return whoRole(head)
  return OTHER.test(head) ? 'other' : null
}

function whoRole(head: string): LabelRole | null {
  const plain = head.replace(JOINTLY, 'phối hợp')
  const leads = HAS_LEAD.test(plain)
  const joins = HAS_COORDINATING.test(plain)
  if (leads && joins) return 'both'
  if (joins) return 'coordinating'
  return leads ? 'lead' : null
}

/** The label a passage opens with; null when it opens with anything else. */
export function labelAtStart(passage: Passage): Label | null {
  return labelAt(passage, 0)
}

/** Every label of a passage: at its start, or inside it where a clause or a parenthesis begins. */
export function labelsIn(passage: Passage): Label[] {
  const starts = [0]
  for (const match of passage.plain.matchAll(/[;.(]\s*(?=[\p{L}])|[;.]\s*-\s+| [-–] (?=\p{L})/gu))
    starts.push(match.index + match[0].length)
  const labels = starts.flatMap((start) => labelAt(passage, start) ?? []).slice(0, MOST)
  return labels.map((label, index) => {
    const valueTo = valueEnd(passage.plain, label, labels[index + 1]?.from ?? passage.plain.length)
    const dash = / [-–] $/u.test(passage.plain.slice(valueTo - 3, valueTo)) ? 3 : 0
    return { ...label, valueTo: valueTo - dash }
  })
}

function labelAt(passage: Passage, start: number): Label | null {
  const colon = passage.plain.slice(start, start + LONGEST + 1).indexOf(':')
  if (colon < 0) return null
  const words = passage.plain.slice(start, start + colon)
  const role = roleOf(words) ?? roleBeforeBody(words, passage.plain.slice(start + colon + 1))
  if (role === null) return null
  return { role, from: start, valueFrom: start + colon + 1, valueTo: passage.plain.length }
}

/** "Thực hiện: Phòng A": so short a label says who only where a body stands behind it. */
function roleBeforeBody(words: string, behind: string): LabelRole | null {
  const isShort = /^(?:người |việc )?(?:thực hiện|triển khai|thực hiện chính)$/u.test(words.trim())
  return isShort && bodyAt(behind, behind.search(/\S|$/u)) ? 'lead' : null
}

/** A label in parentheses ends where they close. */
function valueEnd(plain: string, label: Label, limit: number): number {
  if (plain.lastIndexOf('(', label.from) !== label.from - 1 && depthAt(plain, label.from) === 0)
    return limit
  let depth = 1
  for (let index = label.from; index < limit; index += 1) {
    if (plain.charAt(index) === '(') depth += 1
    if (plain.charAt(index) === ')') depth -= 1
    if (depth === 0) return index
  }
  return limit
}

function depthAt(plain: string, end: number): number {
  const before = plain.slice(Math.max(0, end - 2_000), end)
  return before.split('(').length - before.split(')').length
}

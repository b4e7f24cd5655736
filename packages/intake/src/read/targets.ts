import type { DraftTarget } from '@dunghan/core/plan'
import { clausesOf, type Stretch, trimmed, withoutStop } from './clauses.ts'
import { verbAt } from './name-end.ts'
import { type Passage, spanOf } from './passage.ts'

type Measure = Pick<DraftTarget, 'metric' | 'operator' | 'value' | 'unit'>

/** More figures than this in one clause are a table, not targets. */
const MOST = 20
const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?) ?%/gu
const AT_LEAST =
  /(?:từ|ít nhất|tối thiểu|không dưới) (\d{1,4}) (?!%)([^,;.()]{2,60}?)(?: trở lên|(?=[,;.()]|$| để | cho | trong | nhằm | mỗi | vào | do | được | với | theo | tại ))/gu
/** Behind the figure no subject follows, only what it is compared with, or the end of a range. */
const COMPARED = /^(?:so với|so (?:với )?cùng kỳ|mỗi năm|hằng năm|hàng năm|\/ ?năm|(?:đến|-) ?\d)/u
/** What was reached already, and the share that a fund or budget bears, is no aim. */
const NO_AIM =
  /(?<!\p{L})(?:đã (?!đề ra|giao)[^,;]{0,60}|(?:hỗ trợ|miễn|giảm|chi trả|thanh toán) (?:tối đa |thêm |không quá |đến )?)$/u
const NO_SHARE =
  /^ (?:kinh phí|giá(?! trị)|chi phí|mức|học phí|tiền|lãi suất|vốn|phí|lệ phí)(?!\p{L})/u
const NONE = /(?:đảm bảo|bảo đảm|phấn đấu)[^;.]{0,120}?(?<!\p{L})không (có|bị|để(?: xảy ra)?) /u
const COUNTED =
  /^(?:các |những )?(cán bộ, công chức, viên chức|cán bộ, công chức|cán bộ|công chức|đơn|vụ việc|vụ|trường hợp|nội dung|hoạt động|văn bản|hội nghị|buổi|lớp|cuộc|chuyên đề|lượt|người|mô hình|tin, bài|tin bài|tin|bài|đợt|hồ sơ|hộ|tổ|câu lạc bộ|kỳ|lần|điểm|sản phẩm|thủ tục)(?!\p{L})/u
const TIME_UNIT = /^(?:ngày|tháng|năm|giờ|quý|tuần|phút|đồng|triệu|tỷ|trang|lần trở)/u

/** The measurable targets of a paragraph, from `from` on: percentages, least numbers, and "không có …". */
export function targetsIn(ref: string, passage: Passage, from = 0): DraftTarget[] {
  if (!/\d|không/u.test(passage.plain)) return []
  return clausesOf(passage)
    .filter((clause) => clause.to > from)
    .flatMap((clause) =>
      targetsOfClause(ref, passage, { from: Math.max(clause.from, from), to: clause.to }),
    )
}

function targetsOfClause(ref: string, passage: Passage, clause: Stretch): DraftTarget[] {
  const start = trimmed(passage.text, clause.from, clause.to)
  const whole = withoutStop(passage.text, start)
  const text = passage.text.slice(whole.from, whole.to)
  const plain = passage.plain.slice(whole.from, whole.to)
  const source = spanOf(passage, whole.from, whole.to)
  const measures = [
    ...percentages(text, plain),
    ...leastNumbers(text, plain),
    ...absences(text, plain),
  ]
  return measures.map((measure) => ({ ref, text, ...measure, source }))
}

function percentages(text: string, plain: string): Measure[] {
  return [...plain.matchAll(PERCENT)].slice(0, MOST).flatMap((match) => {
    const before = plain.slice(0, match.index)
    const behind = match.index + match[0].length
    if (isNoAim(before, plain.slice(behind))) return []
    if (/\d ?%? ?(?:-|đến) $/u.test(before)) return []
    const value = Number((match[1] ?? '').replace(',', '.'))
    const metric = metricOf(text, plain, match.index, behind)
    return metric === ''
      ? []
      : { metric, operator: operatorOf(before, plain.slice(behind)), value, unit: '%' }
  })
}

function isNoAim(before: string, after: string): boolean {
  const match = NO_AIM.exec(before)
  return match !== null && (match[0].startsWith('đã') || NO_SHARE.test(after))
}

/** "tỷ lệ X đạt n%" measures the rate; "n% X" measures X; "X đạt n%" measures what stands before. */
function metricOf(text: string, plain: string, at: number, behind: number): string {
  const rate =
    /tỷ lệ [^,;]*?(?= (?:đạt|phải|là|chiếm|ở mức|(?:từ|trên|dưới|tối thiểu|ít nhất|không quá) ?$)| ?$)/u.exec(
      plain.slice(0, at),
    )
  if (rate) return text.slice(rate.index, rate.index + rate[0].length)
  const after = withoutBound(text, plain, behind)
  if (after !== '' && !COMPARED.test(after.toLowerCase())) return after
  const reached =
    / (?:đạt|phải đạt|tối thiểu|đạt tối thiểu|từ|đạt từ|trên|đạt trên|ít nhất|không dưới|không quá|dưới|tối đa|khoảng|ở mức)(?: từ| trên| ít nhất)? ?$/u.exec(
      plain.slice(0, at),
    )
  const end = reached?.index ?? at
  const begin =
    /^(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu)(?: (?:có|đến))? /u.exec(plain)?.[0].length ?? 0
  return text.slice(begin, end).trim()
}

function withoutBound(text: string, plain: string, behind: number): string {
  const bound = /^(?: trở lên)?(?: trên)?[\s,]*/u.exec(plain.slice(behind))?.[0].length ?? 0
  return text.slice(behind + bound).trim()
}

function operatorOf(before: string, after: string): DraftTarget['operator'] {
  if (/^ trở lên/u.test(after) || /(?:tối thiểu|ít nhất|trên|không dưới|từ) $/u.test(before))
    return '>='
  if (/^ trở xuống/u.test(after) || /(?:dưới|không quá|tối đa|nhỏ hơn) $/u.test(before)) return '<='
  return '='
}

function leastNumbers(text: string, plain: string): Measure[] {
  return [...plain.matchAll(AT_LEAST)].slice(0, MOST).flatMap((match) => {
    const noun = match[2] ?? ''
    const open = match[0].startsWith('từ') && !match[0].endsWith('trở lên')
    if (open || TIME_UNIT.test(noun) || isCondition(plain, match)) return []
    const at = match.index + match[0].indexOf(noun)
    const metric = text.slice(at, at + noun.length)
    return { metric, operator: '>=' as const, value: Number(match[1]), unit: unitOf(metric) }
  })
}

const WHOEVER =
  /^(?:các |những |mỗi )?(?:hộ|người|cá nhân|cơ sở|chủ|đối tượng|tổ chức|trường hợp|doanh nghiệp)(?!\p{L})/u
const BEHIND_FIGURE = /^ (?:trong|theo|với|cho|để|về|qua|tại|được|mỗi|trên)(?!\p{L})/u

/** "Hộ nuôi từ 10 con lợn trở lên khai báo": the number says who is meant, not what is aimed at. */
function isCondition(plain: string, match: RegExpExecArray): boolean {
  const behind = match.index + match[0].length
  return (
    WHOEVER.test(plain) &&
    plain.charAt(behind) === ' ' &&
    verbAt(plain, behind + 1) &&
    !BEHIND_FIGURE.test(plain.slice(behind, behind + 12))
  )
}

/** "đảm bảo … không có đơn …" and "đảm bảo … không bị …" are targets of none. */
function absences(text: string, plain: string): Measure[] {
  const match = NONE.exec(plain)
  if (!match) return []
  const behind = match.index + match[0].length
  if (match[1] !== 'bị') {
    const metric = text.slice(behind).trim()
    return metric === '' ? [] : [{ metric, operator: '=', value: 0, unit: unitOf(metric) }]
  }
  const subject = /^(?:đảm bảo|bảo đảm|phấn đấu) /u.exec(plain.slice(match.index))?.[0].length ?? 0
  const metric = text.slice(match.index + subject).trim()
  return [{ metric, operator: '=', value: 0, unit: unitOf(metric) }]
}

function unitOf(metric: string): string {
  const counted = COUNTED.exec(metric.toLowerCase())
  if (counted?.[1]) return counted[1]
  const noun =
    metric
      .replace(/^(?:các|những) /iu, '')
      .split(/ (?:không|được|bị|trong|thuộc|trên|của|tại|có|phải|nào|cho|đạt) |[,;(]/u)[0] ?? ''
  return noun.split(' ').slice(0, 4).join(' ').toLowerCase()
}

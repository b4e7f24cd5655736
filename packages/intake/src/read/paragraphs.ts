import { roleOf } from './labels.ts'
import type { Line } from './lines.ts'
import { type Mark, markOf } from './marks.ts'
import { plainOf } from './normalise.ts'
import { type Passage, passageOf } from './passage.ts'
import { goesOn, type Wrapping } from './wrapping.ts'

/** Lines that belong together, under one numbering mark or none. */
export interface Paragraph {
  readonly mark: Mark | null
  /** Where the mark, or without one the text, begins. */
  readonly from: number
  readonly to: number
  /** The words after the mark. */
  readonly passage: Passage
  /** Empty lines before it. */
  readonly gap: number
}

const LONGEST_HEADING = 400
const WIDEST = 80
const FIXED =
  /^(?:nơi nhận|(?:tm|kt|tl|tuq|q|t\/m|k\/t)\s*(?:\.|(?<=\/[mt])\s)|(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng ban|trưởng phòng)$|số\s*:|số\s*\/|cộng hòa xã hội|độc lập|phụ lục|kính gửi|trên đây là|người ký|tổng cộng)/u
const HANGING =
  /(?:^|[\s(])(?:của|và|các|với|cho|về|là|tại|(?<!tiếp )theo|trong|do|được|đến|từ|ở|để|bằng|hoặc|những|tới|cùng|thuộc|bởi|nhằm|giữa|gồm)$/u
const BEFORE_NUMBER = /(?:^|\s)(?:năm|ngày|tháng|số|quý|khoản|điều|mục|thứ|giai đoạn|đến|từ)$/u
const REFERRING = /(?:^|\s)(?:điểm|khoản|điều|mục|tiết|phần|quý|chương|tiêu chí|chỉ tiêu)$/u
const OPENING = /^(?:căn cứ|thực hiện|theo|xét|trên cơ sở|giao|yêu cầu|đề nghị)(?!\p{L})/u
/** The preamble begins on a line of its own, however full the title's last line was. */
const PREAMBLE =
  /^[*_]*(?:Căn cứ|Thực hiện|Triển khai|Theo|Xét|Trên cơ sở)\s+(?:\p{Lu}|các |đề nghị|ý kiến|nội dung|hướng dẫn)/u
const COMPOUND_LEFT =
  /(?:kinh tế|văn hóa|chính trị|xã hội|tư pháp|văn phòng|tài chính|địa chính|quốc phòng|thể dục|hành chính|nông nghiệp|lao động)$/u
const COMPOUND_RIGHT =
  /^[-–—]\s*(?:xã hội|nghề nghiệp|hộ tịch|thống kê|kế toán|an ninh|thể thao|kế hoạch|thông tin|xây dựng|đô thị|môi trường)/u

/** Joins lines into paragraphs: over page breaks, and over every line end of a text broken by width. */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  wrapping: Wrapping,
): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(last, line, wrapping)) group.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => paragraphOf(text, group) ?? [])
}

function paragraphOf(text: string, group: readonly Line[]): Paragraph | null {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) return null
  const mark = markOf(first.text)
  const passage = passageOf(text, first.from + (mark?.length ?? 0), last.to)
  return { mark, from: first.from + (mark?.start ?? 0), to: last.to, passage, gap: first.gap }
}

function continues(previous: Line, next: Line, wrapping: Wrapping): boolean {
  const before = plainOf(previous.text.slice(-60).replaceAll('*', '').trimEnd())
  const after = plainOf(next.text.slice(0, 90).replaceAll('*', ''))
  if (FIXED.test(after) || opensWithLabel(after)) return false
  const ended = before.endsWith('.') || (before.endsWith(';') && OPENING.test(after))
  const needed = ended ? wrapping.brimming : wrapping.full
  const full = wrapping.wrapped && previous.text.length >= needed && next.gap <= wrapping.gap
  const mark = markOf(next.text)
  if (mark)
    return (
      isCutNumber(before, next.text) ||
      (full && isHyphen(before, next.text, mark)) ||
      refers(previous, before, full)
    )
  if (/^(?:nơi nhận\s*:?|kế hoạch)$/u.test(before)) return false
  if (opensPreamble(next.text) && !/[,(:-]$/u.test(before) && !HANGING.test(before)) return false
  if (wrapping.wrapped && isOpen(previous.text) && next.gap <= wrapping.gap) return true
  if (goesOn(next.text)) return true
  if (isCapitals(next.text) && !isCapitals(previous.text)) return full && !/[.;:]$/u.test(before)
  if (isCapitals(next.text))
    return (
      !FIXED.test(plainOf(previous.text.replaceAll('*', ''))) &&
      next.gap <= (wrapping.wrapped ? wrapping.gap : 0)
    )
  if (before.endsWith(':') || (wrapping.wrapped && next.gap > wrapping.gap)) return false
  if (/[,(/-]$/u.test(before) || HANGING.test(before)) return true
  if (/^\d/u.test(after) && BEFORE_NUMBER.test(before)) return true
  return full
}

/** Whether a line is written in capitals, as headings of parts are. */
export function isCapitals(line: string): boolean {
  if (line.length > LONGEST_HEADING || line !== line.toUpperCase()) return false
  return line.replace(/[^\p{L}]/gu, '').length >= 4 && /\s/u.test(line.trim())
}

function opensWithLabel(plain: string): boolean {
  const colon = plain.indexOf(':')
  return colon > 0 && roleOf(plain.slice(0, colon)) !== null
}

function opensPreamble(line: string): boolean {
  return PREAMBLE.test(line.slice(0, 60))
}

/** A parenthesis that a line leaves open closes on a later one. */
function isOpen(line: string): boolean {
  return line.lastIndexOf('(') > line.lastIndexOf(')')
}

/** "quy định tại khoản" with "1. …" on the next line: the number belongs to the sentence. */
function refers(previous: Line, before: string, full: boolean): boolean {
  return (
    (full || previous.text.length > WIDEST) && !isCapitals(previous.text) && REFERRING.test(before)
  )
}

/** "25/2021/QĐ" with "-TTg" on the next line: the hyphen belongs to the number. */
function isCutNumber(before: string, next: string): boolean {
  return /\d+\/[^\s-]*\p{L}$/u.test(before) && /^-\p{Lu}/u.test(next)
}

/** "văn hóa" with "- thể thao" on the next line: the dash belongs to the word. */
function isHyphen(before: string, next: string, mark: Mark): boolean {
  if (/[.;:,]$/u.test(before)) return false
  if (mark.kind !== 'dash') return mark.kind === 'number' && /^\d+\S*\s+\p{Ll}/u.test(next)
  return (
    /^[-–—]\s*\p{Ll}/u.test(next) ||
    (COMPOUND_LEFT.test(before) && COMPOUND_RIGHT.test(plainOf(next)))
  )
}

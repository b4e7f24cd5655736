import type { Draft, Span } from '../plan/draft.ts'
import type { Duty } from '../plan/duty.ts'

const LABEL_LINE =
  /^[-+•\s]*(?:[a-zđ\d]{1,2}[).]\s*)?(?:cơ quan|đơn vị|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|hình thức|chủ trì|phối hợp|lãnh đạo|kinh phí)[^:\n]{0,40}:.*$/gimu

/** The words of a duty: its title and product as settled, and the passage it was read from. */
export function wordsOf(draft: Draft, duty: Duty): string {
  return [duty.title, duty.deliverable ?? '', textAt(draft, duty.source)].join('\n')
}

/** What a duty says beyond its title and the lines of its fields; '' when nothing. */
export function bodyOf(draft: Draft, duty: Duty): string {
  const text = textAt(draft, duty.source).replace(LABEL_LINE, '').replace(/\s+/gu, ' ')
  const title = duty.title.replace(/\s+/gu, ' ').replace(/[.;,]$/u, '')
  const at = text.indexOf(title)
  return (at < 0 ? '' : text.slice(at + title.length)).replace(/^[.;,\s]+/u, '').trim()
}

/** The words of a passage, without marks of emphasis and line ends. */
export function textAt(draft: Draft, { from, to }: Span): string {
  return draft.text
    .slice(from, to)
    .replace(/\*+/gu, '')
    .replace(/([^\s])-\s*\n\s*(?=[\p{L}\d])/gu, '$1-')
    .replace(/[ \t]*\n\s*/gu, '\n')
}

import { isGroup } from '../agency/agency.ts'
import { kindOfName } from '../agency/kind.ts'
import { foldKeepingTones } from '../text/fold.ts'
import type { Draft, Span } from './draft.ts'

/** What a draft says about its money: the words as printed, where they stand, and the body that must see to it. */
export interface FoundFunding {
  readonly words: string
  readonly source: Span
  readonly body: string | null
}

const NUMBERED = /^[\s*]*([IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]\s+/u
const MONEY =
  /^(?:(?:nguồn|dự toán|về) )?kinh phí(?: (?:tổ chức |bảo đảm |đảm bảo )?(?:thực hiện|triển khai)(?: kế hoạch)?)?\s*(?::|\.?$)/u
const CLOSING = /^(?:trên đây là|nơi nhận|tm\.|kt\.)/u
const SEES_TO_IT = /tham mưu|bố trí|phân bổ|cân đối|thẩm định|tổng hợp|lập dự toán/u
const BODY =
  /(?:^|[.;:]\s+|[Gg]iao )((?:Phòng|Văn phòng|Bộ phận|Công chức|Kế toán|Ban)[\p{L}\s,–-]{2,60}?) (?:chủ trì|tham mưu|phối hợp|chịu trách nhiệm|có trách nhiệm|bố trí|phân bổ|cân đối|thẩm định|tổng hợp|lập dự toán)/u
/** More words than a page can hold are cut: the document itself stays. */
const MOST_WORDS = 1_500

/** What a draft prints under "Kinh phí", else the duty in its prose that speaks of money; null where it is silent. */
export function fundingOf(draft: Pick<Draft, 'text' | 'responsibilities'>): FoundFunding | null {
  const section = sectionIn(draft.text)
  const duty = draft.responsibilities.find(
    ({ text, body, mode }) =>
      mode === 'assigned' &&
      isBody(body) &&
      /kinh phí/u.test(foldKeepingTones(text)) &&
      SEES_TO_IT.test(foldKeepingTones(text)),
  )
  const words = section && wordsAt(draft.text, section)
  if (section && words) return { words, source: section, body: bodyIn(words) ?? duty?.body ?? null }
  return duty ? { words: cut(clean(duty.text)), source: duty.source, body: duty.body } : null
}

/** The stretch under the heading "Kinh phí", up to the next heading of its rank. */
function sectionIn(text: string): Span | null {
  let from: number | null = null
  let roman = true
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const [mark = '', number = ''] = NUMBERED.exec(line) ?? []
    const isRoman = /^[IVX]/u.test(number)
    const words = foldKeepingTones(line.slice(mark.length).replaceAll('*', '')).trim()
    if (from !== null && (CLOSING.test(words) || isRoman || (!roman && mark !== '')))
      return { from, to: index }
    if (from === null && mark !== '' && MONEY.test(words)) {
      roman = isRoman
      const colon = line.indexOf(':')
      from = index + (colon < 0 ? line.length : colon + 1)
    }
  }
  return from === null ? null : { from, to: text.length }
}

function wordsAt(text: string, { from, to }: Span): string {
  return cut(clean(text.slice(from, to)))
}

function clean(text: string): string {
  return text.replaceAll('*', '').replace(/\s+/gu, ' ').trim()
}

function cut(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS - 1).trimEnd()}…`
}

function bodyIn(words: string): string | null {
  const body = BODY.exec(words)?.[1] ?? null
  return body !== null && isBody(body) ? body : null
}

function isBody(name: string): boolean {
  const kind = kindOfName(name)
  return !isGroup(kind) && kind !== 'subordinates' && kind !== 'placeholder'
}

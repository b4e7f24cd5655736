import type { Span } from '@dunghan/core/plan'
import type { Paragraph } from './paragraphs.ts'
import { cleanField, type Passage } from './passage.ts'

/** The kind of a document and what it says it is about. */
export interface FoundTitle {
  readonly type: string
  /** The paragraph that names the kind, and the first one after the title. */
  readonly typeAt: number
  readonly after: number
  readonly text: string
  readonly span: Span
  readonly passage: Passage
}

const TYPE =
  /^(kế hoạch|báo cáo|thông báo|quyết định|chương trình hành động|chương trình|phương án|đề án|tờ trình|nghị quyết|chỉ thị|hướng dẫn|công điện|giấy mời|biên bản)(?!\p{L})\s*/u
const PREAMBLE =
  /^(?:căn cứ|thực hiện (?:kế hoạch|quyết định|nghị quyết|chỉ thị|công văn|chương trình|thông tư|luật|hướng dẫn|đề án|văn bản)[^.]{0,40}? số|theo |để |nhằm |xét |trên cơ sở|(?:ủy ban nhân dân|ubnd) .{0,80}(?:ban hành|xây dựng)|phần i|i\.)/u

/** Finds "KẾ HOẠCH" on its own or before its subject, and the subject under it. */
export function titleOf(text: string, paragraphs: readonly Paragraph[]): FoundTitle | null {
  const typeAt = paragraphs.findIndex(({ passage }) => isTypeLine(passage))
  const line = paragraphs[typeAt]
  if (!line) return null
  const match = TYPE.exec(line.passage.plain)
  if (!match) return null
  const rest = line.passage.at[match[0].length]
  const first = rest === undefined ? typeAt + 1 : typeAt
  const from = rest ?? paragraphs[first]?.passage.at[0]
  if (from === undefined) return null
  const last = lastOfTitle(paragraphs, first)
  return titleThrough(text, paragraphs, { type: match[1] ?? '', typeAt, from, first, last })
}

/** A title that begins at `from` in the paragraph `first` and goes on to the end of the paragraph `last`. */
export function titleThrough(
  text: string,
  paragraphs: readonly Paragraph[],
  { type, typeAt, from, first, last }: TitleLines,
): FoundTitle | null {
  const opener = paragraphs[first]
  const to = paragraphs[last]?.passage.at.at(-1)
  if (to === undefined || !opener) return null
  const span = { from, to: to + 1 }
  const passage = first === last ? opener.passage : joined(paragraphs.slice(first, last + 1))
  return { type, typeAt, after: last + 1, text: cleanField(text, span), span, passage }
}

interface TitleLines {
  readonly type: string
  readonly typeAt: number
  readonly from: number
  readonly first: number
  readonly last: number
}

/** In capitals, and either alone or followed by its own subject. */
function isTypeLine(passage: Passage): boolean {
  const match = TYPE.exec(passage.plain)
  if (!match) return false
  const word = passage.text.slice(0, match[1]?.length ?? 0)
  return word === word.toUpperCase() || passage.plain.length === match[0].length
}

/** The lines of a title stand together, end in no stop, and no preamble begins with them. */
function lastOfTitle(paragraphs: readonly Paragraph[], first: number): number {
  let last = first
  for (let index = first + 1; index < paragraphs.length; index += 1) {
    const before = paragraphs[last]?.passage.plain ?? ''
    const next = paragraphs[index]
    if (!next || next.gap > 0 || next.mark !== null) break
    if (
      /[.;:]$/u.test(before) ||
      PREAMBLE.test(next.passage.plain) ||
      /[.;:]$/u.test(next.passage.plain)
    )
      break
    last = index
  }
  return last
}

function joined(paragraphs: readonly Paragraph[]): Passage {
  const parts = paragraphs.map(({ passage }) => passage)
  return {
    text: parts.map((part) => part.text).join(' '),
    plain: parts.map((part) => part.plain).join(' '),
    at: parts.flatMap((part, index) => [...(index > 0 ? [(part.at[0] ?? 0) - 1] : []), ...part.at]),
  }
}

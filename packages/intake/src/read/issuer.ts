import type { Span } from '@dunghan/core/plan'
import { TERRITORY } from './level.ts'
import { plainOf } from './normalise.ts'
import type { Paragraph } from './paragraphs.ts'
import { isCapitals } from './paragraphs.ts'
import { cleanField, type Passage, passageOf, spanOf } from './passage.ts'

/** Who issued the plan, as printed, with its level. */
export interface FoundIssuer {
  readonly text: string
  readonly span: Span
}

const HEADS =
  /^(?:ủy ban nhân dân|ubnd|sở|phòng|ban|hội đồng|đảng ủy|đảng bộ|văn phòng|công an|trung tâm|chi cục|trường|đoàn|hội|ủy ban|bch|ban chấp hành)(?!\p{L})/u
const MOTTO = /cộng hòa xã hội|độc lập\s*-|đảng cộng sản/u
const ISSUING =
  /(?:ban hành|xây dựng|triển khai|lập)(?: và (?:ban hành|triển khai|tổ chức thực hiện))? (?:nội dung )?(?:kế hoạch|chương trình|phương án|đề án)/gu
const BODY =
  /(?<!\p{L})(?:ủy ban nhân dân|ubnd|sở|đảng ủy|ban chỉ đạo|hội đồng|văn phòng|công an|phòng|ban chấp hành|ủy ban)(?!\p{L})/gu
const BETWEEN = / (?:về|v\/v|ngày|số|ban hành|xây dựng|triển khai|lập) /u
const PLACED = /(?:phường|xã|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh) (?=\S)/u
const COMMITTEE =
  /^(?:ủy ban nhân dân|ubnd)\s+(phường|xã|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh)(?!\p{L})/u
/** The issuer of the header, else the body that issues the plan in the preamble. */
export function issuerOf(
  text: string,
  above: readonly Paragraph[],
  preamble: readonly Passage[],
  dateline: { readonly place: string } | null,
): FoundIssuer | null {
  const header = headerIssuer(text, above)
  if (header) return { text: canonical(text, header.text), span: header.span }
  const named = preambleIssuer(preamble)
  if (!named) return null
  const found = PLACED.test(plainOf(named.text))
    ? named
    : withPlace(text, named, dateline?.place ?? '')
  return { text: canonical(text, found.text), span: found.span }
}

/** "UBND phường An Biên", however its papers write it; other bodies as printed, but not in capitals. */
function canonical(text: string, printed: string): string {
  const match = COMMITTEE.exec(plainOf(printed))
  if (!match) return spelled(text, printed)
  const name = printed.slice(match[0].length).trim()
  return `UBND ${match[1] ?? ''}${name === '' ? '' : ` ${spelled(text, name)}`}`.trim()
}

/** A name that stands in capitals, as the document first writes it otherwise. */
function spelled(text: string, name: string): string {
  if (name !== name.toUpperCase()) return name
  const sought = plainOf(name)
  const plain = plainOf(text)
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
    const mention = text.slice(at, at + sought.length)
    if (mention !== mention.toUpperCase() && /^\p{Lu}/u.test(mention)) return mention
  }
  const lower = name.toLowerCase()
  const territory =
    /(?<!\p{L})(?:phường|xã|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh) /u.exec(lower)
  const start = territory ? territory.index + territory[0].length : 0
  return (
    capitalised(lower.slice(0, start), /^\p{L}/u) +
    capitalised(lower.slice(start), /(?<!\p{L})\p{L}/gu)
  )
}

/** The last body in capitals above the number, over its lines; a body above it is its parent. */
function headerIssuer(text: string, above: readonly Paragraph[]): FoundIssuer | null {
  const lines = above.flatMap((paragraph) => linesOf(text, paragraph))
  const end = lines.findIndex(({ plain }) => MOTTO.test(plain) || /^số\s*:/u.test(plain))
  const header = lines.slice(0, Math.max(end, 0))
  const start = header.findLastIndex(
    ({ plain, text: words }) => HEADS.test(plain) && isCapitals(words),
  )
  const first = header[start]
  if (!first) return null
  let last = first
  for (const line of header.slice(start + 1)) {
    if (!isCapitals(line.text)) break
    last = line
  }
  const span = { from: first.span.from, to: last.span.to }
  const words = cleanField(text, span)
  return TERRITORY.test(plainOf(words)) || words.includes(' ') ? { text: words, span } : null
}

function capitalised(words: string, letters: RegExp): string {
  return words.replace(letters, (letter) => letter.toUpperCase())
}

function linesOf(
  text: string,
  paragraph: Paragraph,
): { text: string; plain: string; span: Span }[] {
  const result: { text: string; plain: string; span: Span }[] = []
  let from = paragraph.from
  for (const line of text.slice(paragraph.from, paragraph.to).split('\n')) {
    const passage = passageOf(text, from, from + line.length)
    if (passage.text !== '') {
      result.push({
        text: passage.text,
        plain: passage.plain,
        span: spanOf(passage, 0, passage.text.length),
      })
    }
    from += line.length + 1
  }
  return result
}

/** "… , UBND thành phố X xây dựng kế hoạch": the nearest body before the verb, in its own clause. */
function preambleIssuer(preamble: readonly Passage[]): FoundIssuer | null {
  for (const passage of preamble.toReversed()) {
    for (const verb of [...passage.plain.matchAll(ISSUING)].toReversed()) {
      const start = Math.max(0, verb.index - 120)
      const before = passage.plain.slice(start, verb.index)
      const clause = before.slice(
        Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.search(/\.\s[^.]*$/u)) +
          1,
      )
      const body = [...clause.matchAll(BODY)].at(-1)
      if (!body || clause.slice(0, body.index).endsWith('của ')) continue
      const from = verb.index - clause.length + body.index
      if (BETWEEN.test(passage.text.slice(from, verb.index))) continue
      const span = spanOf(passage, from, verb.index)
      return { text: passage.text.slice(from, verb.index).trim(), span }
    }
  }
  return null
}

/** "UBND thành phố" alone: the first place where it is printed with its name, else the name of the dateline. */
function withPlace(text: string, named: FoundIssuer, place: string): FoundIssuer {
  const name = place.replace(
    /^(?:phường|xã|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh|tp\.?)\s+/iu,
    '',
  )
  if (name === '') return named
  const sought = plainOf(`${named.text} ${name}`)
  const plain = plainOf(text)
  let at = plain.indexOf(sought)
  while (at > 0 && /[-/]/u.test(plain.charAt(at - 1))) at = plain.indexOf(sought, at + 1)
  if (at < 0) return { text: `${named.text} ${name}`, span: named.span }
  const to = at + sought.length
  return { text: text.slice(at, to), span: { from: at, to } }
}

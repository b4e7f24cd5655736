import { isAnnexStart } from './annexes.ts'
import type { Line } from './lines.ts'
import { markOf } from './marks.ts'
import { plainOf } from './normalise.ts'
import { isCapitals } from './paragraphs.ts'
import { isTableHeader } from './tables.ts'

/** The parts of a document: what stands before the first section, the sections, the foot, and annexes after it. */
export interface Zones {
  readonly head: readonly Line[]
  readonly body: readonly Line[]
  readonly foot: readonly Line[]
  readonly annex: readonly Line[]
}

const FIRST_HEADING =
  /^(?:mục đích|yêu cầu|mục tiêu|quan điểm|nội dung|nhiệm vụ|phạm vi|đối tượng|căn cứ|sự cần thiết|thời gian)/u
const RECIPIENTS = /^nơi nhận\s*(?::|$)/u
const SIGNATURE =
  /^(?:(?:tm|kt|tl|tuq|q)\s*\.|[tk]\/[mt])\s*(?:ủy ban|ubnd|chủ tịch|giám đốc|trưởng|ban|hội đồng|đảng ủy|đảng bộ|chánh|bí thư)/u
const ALONE = /^(?:chủ tịch|phó chủ tịch|giám đốc|trưởng ban)$/u

/** Cuts the lines of a document into its parts. */
export function zonesOf(lines: readonly Line[]): Zones {
  const opening = bodyStart(lines)
  const footed = firstFrom(lines, opening, (line) => isFoot(line.text))
  const annexed = annexFrom(lines, footed < lines.length ? footed : opening)
  const closing = Math.min(footed, annexed)
  return {
    head: lines.slice(0, opening),
    body: lines.slice(opening, closing),
    foot: lines.slice(closing, annexed),
    annex: lines.slice(annexed),
  }
}

function bodyStart(lines: readonly Line[]): number {
  const candidates = lines.map((line) => ({ text: bare(line.text), mark: markOf(line.text) }))
  const roman = candidates.findIndex(
    ({ mark }) =>
      mark !== null && (isFirstOf(mark.kind, mark.value) || isFirstArticle(mark.style, mark.value)),
  )
  const named = candidates.findIndex(({ text, mark }) => isHeading(text, mark?.length ?? 0))
  const numbered = candidates.findIndex(({ mark }) => mark?.kind === 'number' && mark.value === 1)
  const found = [roman, named].filter((index) => index >= 0)
  if (found.length > 0) return Math.min(...found)
  return numbered >= 0 ? numbered : afterPreamble(lines)
}

function isFirstOf(kind: string, value: number): boolean {
  return value === 1 && (kind === 'roman' || kind === 'part' || kind === 'upper')
}

/** "Điều 1." opens the body of a decision. */
function isFirstArticle(style: string, value: number): boolean {
  return style === 'điều' && value === 1
}

function isHeading(text: string, markLength: number): boolean {
  return isCapitals(text) && FIRST_HEADING.test(plainOf(text.slice(markLength)))
}

/** Without any numbering the body begins after the preamble, which ends in "như sau:". */
function afterPreamble(lines: readonly Line[]): number {
  const index = lines.findIndex((line) =>
    /(?:như sau|sau đây|cụ thể)\s*:$/u.test(plainOf(line.text.slice(-40))),
  )
  return index < 0 ? lines.length : index + 1
}

function isFoot(text: string): boolean {
  const plain = plainOf(bare(text).slice(0, 60))
  return (
    RECIPIENTS.test(plain) ||
    (isCapitals(bare(text)) && (SIGNATURE.test(plain) || ALONE.test(plain)))
  )
}

/** Behind the signature; a document without one may have an annex all the same. */
function annexFrom(lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    if (
      isAnnexStart(lines, index) ||
      (index > from && isTableHeader(lines, index) && hasFoot(lines, from))
    )
      return index
  }
  return lines.length
}

function hasFoot(lines: readonly Line[], from: number): boolean {
  return isFoot(lines[from]?.text ?? '')
}

function bare(text: string): string {
  return text.replace(/^[#*_\s]+|[*_]+$/gu, '')
}

function firstFrom(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (line && test(line)) return index
  }
  return lines.length
}

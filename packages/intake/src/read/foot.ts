import type { Doubt, Draft, Span } from '@dunghan/core/plan'
import { doubtOf } from './doubts.ts'
import type { Paragraph } from './paragraphs.ts'
import { isCapitals } from './paragraphs.ts'
import { cleanField, type Passage, spanOf } from './passage.ts'

/** Recipients and signature. */
export interface Foot {
  readonly recipients: readonly { readonly text: string; readonly span: Span }[]
  readonly signer: Draft['signer']
  readonly signerPlace: Span | null
  readonly doubts: readonly Doubt[]
}

const RECIPIENTS = /^nơi nhận\s*:?\s*/u
const ON_BEHALF = /^(?:(?:kt|tl|tuq|q)\s*\.|k\/t)\s*\S/u
const OF_BODY = /^(?:tm\s*\.|t\/m)\s*\S/u
const ROLE =
  /^(?:phó )?(?:chủ tịch|giám đốc|trưởng phòng|trưởng ban|chánh văn phòng|bí thư|trưởng công an|chủ nhiệm|hiệu trưởng|chi cục trưởng|chánh thanh tra)|^phó (?:chánh|trưởng)/u
const SIGNING =
  /(?:^|\s)\s*(?:(?:TM|KT|TL|TUQ|Q)\s?\.\s*\p{Lu}.*|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN))$/u
const NAME = /^(?:(?:\p{Lu}\p{Ll}*|\p{Lu}+)\s+){1,5}(?:\p{Lu}\p{Ll}*|\p{Lu}+)$/u

/** A line of the signature, which a page of two columns may print behind a recipient. */
interface SigningLine {
  readonly text: string
  readonly plain: string
  readonly span: Span
}

/** Reads what stands under the last section. */
export function footOf(text: string, paragraphs: readonly Paragraph[]): Foot {
  const recipients: { text: string; span: Span }[] = []
  const signing: SigningLine[] = []
  let listing = false
  for (const paragraph of paragraphs) {
    const { passage, mark } = paragraph
    const heading = RECIPIENTS.exec(passage.plain)?.[0].length ?? 0
    if (heading > 0) listing = true
    const alone = mark === null && heading === 0
    const listed =
      listing && !(alone && (signing.length > 0 || isSigning(passage) || endsList(recipients)))
    const end = listed ? signatureStart(passage, heading) : 0
    if (end > heading) push(text, recipients, passage, heading, end)
    if (end < passage.text.length) signing.push(lineOf(passage, Math.max(end, heading)))
  }
  const { signer, place } = signerOf(signing)
  const end = paragraphs.at(-1)?.to ?? text.trimEnd().length
  const doubts = signer?.name ? [] : [doubtOf('head.signer', null, place ?? { from: end, to: end })]
  return { recipients, signer, signerPlace: place, doubts }
}

/** "Lưu: VT." is the last recipient. */
function endsList(recipients: readonly { readonly text: string }[]): boolean {
  return recipients.at(-1)?.text.startsWith('Lưu') ?? false
}

function isSigning(passage: Passage): boolean {
  return OF_BODY.test(passage.plain) || ON_BEHALF.test(passage.plain) || isCapitals(passage.text)
}

/** Where the signature begins that stands behind the words of a line; its end when there is none. */
function signatureStart(passage: Passage, from: number): number {
  const behind = SIGNING.exec(passage.text.slice(from))
  return behind ? from + behind.index : passage.text.length
}

function lineOf(passage: Passage, from: number): SigningLine {
  const words = passage.text.slice(from)
  const text = words.trim()
  const start = from + words.indexOf(text)
  return {
    text,
    plain: passage.plain.slice(start, start + text.length),
    span: spanOf(passage, start, start + text.length),
  }
}

function push(
  text: string,
  found: { text: string; span: Span }[],
  passage: Passage,
  from: number,
  to: number,
): void {
  const span = spanOf(passage, from, to)
  const field = cleanField(text, span)
  if (field !== '') found.push({ text: field, span })
}

function signerOf(lines: readonly SigningLine[]): { signer: Draft['signer']; place: Span | null } {
  let onBehalf: string | null = null
  let role: string | null = null
  let name: string | null = null
  let place: Span | null = null
  for (const { text, plain, span } of lines) {
    if (ON_BEHALF.test(plain)) onBehalf = text
    else if (ROLE.test(plain) && isCapitals(text)) role = text
    else if (role !== null && NAME.test(text)) name = text
    else if (!OF_BODY.test(plain)) continue
    place = place
      ? { from: Math.min(place.from, span.from), to: Math.max(place.to, span.to) }
      : span
    if (name !== null) break
  }
  if (onBehalf === null && role === null && name === null) return { signer: null, place }
  return { signer: { name, role, onBehalf }, place }
}

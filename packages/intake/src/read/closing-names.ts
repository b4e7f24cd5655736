import { bodyAt } from './bodies.ts'
import type { Stretch } from './clauses.ts'
import { nameEnd } from './name-end.ts'
import { namesIn } from './names.ts'
import type { Passage } from './passage.ts'

/** Where words that only say who does the work may begin: a bracket, a dash, a clause of their own. */
const OPENED = /\(| [-–] |[;:.] /gu
/** "trách nhiệm thực hiện thuộc về", "đơn vị thực hiện là". */
const BEFORE_NAME =
  /^(?:(?:đơn vị|cơ quan|bộ phận|người|trách nhiệm) (?:(?:chủ trì|thực hiện|phụ trách|đảm nhận|chính) ?)*(?:là|thuộc về|:) )/u
/** What a body does with the work as a whole, closing the sentence. */
const DOES_IT =
  /^ (?:tham mưu|thực hiện|thẩm định|triển khai|tổng hợp|đảm nhận|phụ trách|tổ chức)(?: thực hiện| triển khai)?[,;.)]|^ phối hợp (?:chặt chẽ )?(?:với|cùng) /u
/** "gửi về UBND xã (Văn phòng)": the bracket explains the receiver. */
const RECEIVED = /(?<!\p{L})(?:gửi|nộp|trình|về|qua|tại|cho|đến|với) /gu
const CLOSED = /^[\s.;)]*$/u

/** Those whom a task names at its end instead of in a sentence: "… (Phòng A).", "… - Phòng A.", "…; Phòng A thẩm định." */
export function closingNames(passage: Passage): Stretch[] {
  const { plain } = passage
  for (const match of plain.matchAll(OPENED)) {
    const start = match.index + match[0].length
    const said = BEFORE_NAME.exec(plain.slice(start, start + 60))?.[0].length ?? 0
    const from = start + said
    if (!bodyAt(plain, from)) continue
    const to = nameEnd(passage, from, from + plain.slice(from).search(/[;)]|$/u))
    const behind = plain.slice(to)
    const isMark = match[0] === '(' || match[0].trim() === '-' || match[0].trim() === '–'
    const isAlone = said > 0 ? /^[,;.)]|^$/u.test(behind) : isMark && CLOSED.test(behind)
    const isReceiver = match[0] === '(' && endsWithReceiver(plain, match.index)
    if ((isAlone && !isReceiver) || (!isMark && said === 0 && DOES_IT.test(`${behind}.`)))
      return namesIn(passage, { from, to })
  }
  return []
}

function endsWithReceiver(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 80), at)
  return [...before.matchAll(RECEIVED)].some((match) =>
    bodyAt(before, match.index + match[0].length),
  )
}

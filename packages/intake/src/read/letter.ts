import type { Paragraph } from './paragraphs.ts'
import { type FoundTitle, titleThrough } from './title.ts'

/** An official letter: where its addressees or words begin, and what it says it is about. */
export interface Letter {
  readonly at: number
  readonly title: FoundTitle | null
}

/** What an official letter is called. */
export const LETTER = 'công văn'

const SUBJECT = /(?:^|\s)v\/v\s*:?\s*/u
const ADDRESSEES = /^kính gửi(?!\p{L})/u
const DATED = /, ?ngày[\s.…_\d]*tháng/u
/** A dateline alone; on paper of two columns it may come behind "Kính gửi:". */
const DATELINE = /^[^,;:.]{1,60}, ?ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*$/u
/** On paper of two columns the nation's name may come right under the subject. */
const NATION = /^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do)/u
/** A letter's subject and addressees stand among its first paragraphs. */
const HIGHEST = 30

/** Knows an official letter by "V/v …" or "Kính gửi"; null for documents with neither. */
export function letterOf(text: string, paragraphs: readonly Paragraph[]): Letter | null {
  const top = paragraphs.slice(0, HIGHEST)
  const subjectAt = top.findIndex(({ passage }) => SUBJECT.test(passage.plain))
  const addressedAt = top.findIndex(({ passage }) => ADDRESSEES.test(passage.plain))
  const title = subjectAt < 0 ? null : subjectOf(text, top, subjectAt)
  if (addressedAt < 0 && !title) return null
  const datedAt = top.findIndex(({ passage }) => DATELINE.test(passage.plain))
  return { at: Math.max(addressedAt < 0 ? (title?.after ?? 0) : addressedAt, datedAt + 1), title }
}

function subjectOf(text: string, top: readonly Paragraph[], at: number): FoundTitle | null {
  const opener = top[at]
  const match = opener && SUBJECT.exec(opener.passage.plain)
  if (!opener || !match) return null
  const from = opener.passage.at[match.index + match[0].length]
  if (from === undefined) return null
  let last = at
  for (let next = top[last + 1]; next && goesOn(next); next = top[last + 1]) last += 1
  return titleThrough(text, top, { type: LETTER, typeAt: at, from, first: at, last })
}

/** The second line of a subject: right under the first, no date, no addressees, no heading. */
function goesOn({ passage, gap, mark }: Paragraph): boolean {
  return (
    gap === 0 &&
    mark === null &&
    !DATED.test(passage.plain) &&
    !ADDRESSEES.test(passage.plain) &&
    !NATION.test(passage.plain) &&
    !/[.;:]$/u.test(passage.plain)
  )
}

import type { Draft, Span } from '@dunghan/core/plan'
import { clausesOf, type Stretch } from './clauses.ts'
import { datesIn } from './dates.ts'
import type { Node } from './node.ts'
import { walk, wordsOf } from './node.ts'
import { type Passage, spanOf } from './passage.ts'

type LegalBasis = Draft['legalBases'][number]

/** A document a plan rests on, and where it is named. */
export interface FoundBasis {
  readonly basis: LegalBasis
  readonly span: Span
}

const GOVERNING =
  /^(?:căn cứ|thực hiện|theo|triển khai|tiếp tục thực hiện|thi hành|nhằm (?:nghiêm túc )?(?:thực hiện|triển khai)|thực hiện hướng dẫn tại)(?!\p{L})/u
const NUMBER = /\d{1,6}(?:\/\d{4})?[-/](?:[\p{L}\d&.]+[-/])*[\p{L}\d&]*\p{L}[\p{L}\d&]*/gu
const LONGEST = 1_500
const SUBJECT =
  / (?:về|quy định|hướng dẫn|phê duyệt|ban hành|triển khai|sửa đổi|v\/v|thực hiện|tổ chức|kèm theo|ban hành kèm|đối với|trên địa bàn|năm \d|giai đoạn|tại)(?!\p{L})|[;,.(:"]/u

/** The documents the preamble rests on; without any there, those the purpose names first. */
export function basesOf(preamble: readonly Passage[], root: Node): FoundBasis[] {
  const own = preamble.flatMap(basesIn)
  if (own.length > 0) return own
  const purpose = firstDashOfPurpose(root)
  return purpose ? purpose.paragraphs.flatMap(({ passage }) => basesIn(passage)) : []
}

function firstDashOfPurpose(root: Node): Node | null {
  for (const node of walk(root)) {
    if (/^mục đích/u.test(wordsOf(node).plain) && node.children[0] && !isHeading(node.children[0]))
      return node.children[0]
  }
  return null
}

function isHeading(node: Node): boolean {
  return node.kind === 'number' && node.children.length > 0
}

function basesIn(passage: Passage): FoundBasis[] {
  if (!GOVERNING.test(passage.plain)) return []
  return clausesOf(passage).flatMap((clause) => basisOf(passage, clause) ?? [])
}

/** The first numbered document of a clause; those in its subject ("về …", "theo …") are only spoken of. */
function basisOf(passage: Passage, clause: Stretch): FoundBasis | null {
  const limit = Math.min(clause.to, clause.from + LONGEST)
  const text = passage.text.slice(clause.from, limit)
  const plain = passage.plain.slice(clause.from, limit)
  const match = [...text.matchAll(NUMBER)].find((candidate) => isNumber(plain, candidate.index))
  if (
    !match ||
    /(?:^|\s)(?:về|ban hành kế hoạch|xây dựng kế hoạch)\s/u.test(plain.slice(0, match.index))
  )
    return null
  const behind = match.index + match[0].length
  const date = datesIn(plain).find(
    (candidate) => candidate.from >= behind && candidate.from - behind <= 12,
  )
  const issuer = issuerBehind(plain, date?.to ?? behind)
  const end = issuer?.to ?? date?.to ?? behind
  return {
    basis: {
      number: match[0],
      date: date?.day ?? null,
      issuer: issuer ? text.slice(issuer.from, issuer.to) : null,
    },
    span: spanOf(passage, clause.from + match.index, clause.from + end),
  }
}

function isNumber(plain: string, index: number): boolean {
  return (
    /(?:số|sô|số:)\s*$/u.test(plain.slice(Math.max(0, index - 6), index)) ||
    !/ngày\s*$/u.test(plain.slice(Math.max(0, index - 6), index))
  )
}

/** The words after "của" up to what the document is about. */
function issuerBehind(plain: string, from: number): Stretch | null {
  const of = /^[\s,]*của /u.exec(plain.slice(from))
  if (!of) return null
  const start = from + of[0].length
  const stop = SUBJECT.exec(plain.slice(start))
  const to = stop ? start + stop.index : plain.length
  return to > start ? { from: start, to } : null
}

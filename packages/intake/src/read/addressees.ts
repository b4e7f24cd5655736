import { bodyAt } from './bodies.ts'
import { nameEnd } from './name-end.ts'
import type { Passage } from './passage.ts'
import { type Who, whoIn } from './prose.ts'

const ORDERING =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?! ban(?: (?:đầu |cuối )?(?:tháng|tuần|quý|năm|định kỳ)|[,;.)]|$))|phân công)(?: cho)? /gu
const OPENING_LIST = /:\s*$/u

/** Whom the last sentence before a list turns to: "yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:". */
export function addresseesOf(preamble: readonly Passage[]): Who | null {
  const passage = preamble.findLast(({ plain }) => OPENING_LIST.test(plain))
  if (!passage) return null
  const starts = [...passage.plain.matchAll(ORDERING)]
    .map((match) => match.index + match[0].length)
    .filter((start) => bodyAt(passage.plain, start))
  const start = starts.at(-1)
  if (start === undefined) return null
  const to = nameEnd(passage, start, passage.plain.length)
  return to > start ? whoIn(passage, { from: start, to }) : null
}

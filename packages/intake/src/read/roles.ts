import { bodyAt } from './bodies.ts'
import type { Stretch } from './clauses.ts'
import { closingNames } from './closing-names.ts'
import { nameEnd, verbAt } from './name-end.ts'
import { namesIn } from './names.ts'
import type { Passage } from './passage.ts'

/** Who leads and who coordinates, as a paragraph of prose says it. */
export interface Roles {
  readonly lead: readonly Stretch[]
  readonly coordinating: readonly Stretch[]
}

/** The subject of a paragraph: a run of names, with the word that orders or asks. */
export interface Subject extends Stretch {
  readonly order: 'none' | 'ordered' | 'asked'
}

const ISSUER = '(?:ubnd|ủy ban nhân dân|chủ tịch (?:ubnd|ủy ban nhân dân))[^,;.:]{0,60}? '
const ORDER = new RegExp(
  `(?:${ISSUER})?(?:((?:trân trọng )?(?:kính )?đề nghị|(?:trân trọng )?kính mời)|(giao(?! ban(?: (?:đầu |cuối )?(?:tháng|tuần|quý|năm|định kỳ)|[,;.)]|$))(?: (?:nhiệm vụ|trách nhiệm))?(?: cho)?|yêu cầu|phân công(?: nhiệm vụ)?(?: cho)?|chỉ định)) `,
  'uy',
)
const OPENING =
  /(?:đối với|về(?= [^;.:]{3,150}: )|trên cơ sở|theo|căn cứ|trong quá trình|để|nhằm|ngoài ra|bên cạnh đó|(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày)|định kỳ|từ nay|nhận được|trên đây là|khi|sau khi|trước khi|trường hợp|thực hiện(?= (?:nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|công văn|văn bản|thông báo|thông tư|chương trình|luật|kết luận)))(?!\p{L})/uy
const TIMED =
  /^(?:trước|sau|trong|(?:chậm|muộn) nhất(?: là| vào)?|(?:đến )?hết) (?:ngày|tháng|quý|năm)[^,;.]{0,40}, /u
const TOGETHER =
  /(?<=^|[\s,])(?:(?:chủ động |chặt chẽ )?(?:phối hợp|phối kết hợp)(?: chặt chẽ)?(?: (?:với|cùng(?: với)?))? |cùng(?: với)? )/gu
const WITH = /(?:phối hợp|phối kết hợp)(?: chặt chẽ)? (?:với|cùng(?: với)?) $/u
const LONGEST_UNKNOWN = 60
const POINTING = /^\s*(?:nêu|nói) (?:trên|ở trên)/u
const OPENED =
  /[(;.]\s*| - |(?:^|(?<=[\s,;:(]))do (?=\p{L})|, (?=[^,;.]{3,80} \(?(?:phối hợp|tham gia)[,;.)])/gu
const DOES =
  /^ (?:chủ trì|chịu trách nhiệm|là (?:(?:cơ quan|đơn vị|bộ phận) )?(?:đầu mối|thường trực|chủ trì)|(?:thực hiện|đảm nhận|đảm nhiệm|phụ trách|phối hợp|tham gia)(?=[,;.)]|$)|\((?:(?:cơ quan|đơn vị) )?(?:chủ trì|thường trực|phối hợp|tham gia)\))/u
const JOINS = /phối hợp|tham gia/u
const ASSIGNING =
  /(?<=[,;.:] |\()(?:giao(?: (?:nhiệm vụ|trách nhiệm))?(?: cho)?|yêu cầu|phân công(?: nhiệm vụ)?(?: cho)?) |(?<=[\p{L}] )(?<!(?:bàn|chuyển|trao|tiếp|kết|đấu) )giao cho /gu

/** Reads the roles of one paragraph: its subject leads, those after "phối hợp với" and "cùng" coordinate. */
export function rolesIn(passage: Passage): Roles {
  const subject = subjectOf(passage, 0)
  const lead: Stretch[] = []
  const coordinating: Stretch[] = []
  if (subject && !POINTING.test(passage.plain.slice(subject.to, subject.to + 20))) {
    const joins =
      subject.order === 'asked' &&
      /^\s*(?:quan tâm,? )?phối hợp/u.test(passage.plain.slice(subject.to))
    const names = namesIn(passage, subject)
    if (joins) coordinating.push(...names)
    else lead.push(...names)
  }
  lead.push(...laterOrders(passage, subject?.to ?? 0))
  for (const { name, joins } of laterSubjects(passage, subject?.to ?? 0)) {
    if (joins) coordinating.push(...name)
    else lead.push(...name)
  }
  coordinating.push(...partnersIn(passage, { from: subject?.to ?? 0, to: passage.plain.length }))
  if (lead.length === 0 && subject === null) lead.push(...closingNames(passage))
  return { lead, coordinating }
}

/** The body a paragraph speaks of between `from` and `limit`; null when it opens with anything else. */
export function subjectOf(
  passage: Passage,
  from: number,
  limit = passage.plain.length,
): Subject | null {
  const { plain } = passage
  const opened = afterOpening(passage, from)
  if (opened === null) return null
  ORDER.lastIndex = opened
  const order = ORDER.exec(plain)
  const start = order ? opened + order[0].length : opened
  if (!bodyAt(plain, start)) return null
  const to = nameEnd(passage, start, limit)
  if (to <= start) return null
  return { from: start, to, order: order ? (order[1] ? 'asked' : 'ordered') : 'none' }
}

/** Steps over "Đối với …:", "Về …:", "Trên cơ sở …," and their like, to the body or the order behind them. */
function afterOpening(passage: Passage, from: number): number | null {
  const { plain } = passage
  const timed = TIMED.exec(plain.slice(from, from + 80))
  if (timed) return from + timed[0].length
  OPENING.lastIndex = from
  const opening = OPENING.exec(plain)
  if (!opening) return from
  const behind = ' '.repeat(from) + plain.slice(from, from + 400)
  if (opening[0] === 'đối với' || opening[0] === 'về') {
    const colon = behind.indexOf(':', from)
    if (colon >= 0) return skipSpace(plain, colon + 1)
  }
  const own = opening[0] === 'căn cứ' ? ownerOf(plain, from) : null
  if (own !== null) return own
  for (const { index } of behind.matchAll(/[,)]/gu)) {
    const next = skipSpace(plain, index + 1)
    ORDER.lastIndex = next
    if (ORDER.test(plain) || (bodyAt(plain, next) && hasVerbSoon(passage, next))) return next
  }
  return null
}

/** "Căn cứ chức năng … của các đơn vị chủ trì": the owner of the functions is the subject. */
function ownerOf(plain: string, from: number): number | null {
  const clause = plain.slice(from, from + 300)
  const owner = /^[^;:.]*? của (?=[^;:.,]*(?:, [^;:.,]*){0,4}? chủ trì)/u.exec(clause)
  const start = owner ? from + owner[0].length : 0
  return owner && bodyAt(plain, start) ? start : null
}

/** A list after an opening ("theo chức năng, nhiệm vụ, đơn vị …") is not yet the subject. */
function hasVerbSoon(passage: Passage, index: number): boolean {
  const end = nameEnd(passage, index, passage.plain.length)
  const next = passage.plain.charAt(end)
  return end > index && next !== '' && !',;.)'.includes(next)
}

function laterOrders(passage: Passage, from: number): Stretch[] {
  return [...passage.plain.matchAll(ASSIGNING)].flatMap((match) => {
    const start = match.index + match[0].length
    if (start <= from || !bodyAt(passage.plain, start)) return []
    return namesIn(passage, { from: start, to: nameEnd(passage, start, passage.plain.length) })
  })
}

/** "(Phòng A chủ trì; Phòng B phối hợp)": bodies that a parenthesis, a dash or a new clause opens, by their verb. */
function laterSubjects(passage: Passage, from: number) {
  return [...passage.plain.matchAll(OPENED)].flatMap((match) => {
    const start = match.index + match[0].length
    if (start <= from || !bodyAt(passage.plain, start)) return []
    const to = nameEnd(passage, start, passage.plain.length)
    const verb = DOES.exec(passage.plain.slice(to, to + 30))
    if (!verb) return []
    return { name: namesIn(passage, { from: start, to }), joins: JOINS.test(verb[0]) }
  })
}

/** The bodies after "phối hợp với" and "cùng" in a stretch of a passage. */
export function partnersIn(passage: Passage, stretch: Stretch): Stretch[] {
  const found: Stretch[] = []
  for (const match of passage.plain.slice(stretch.from, stretch.to).matchAll(TOGETHER)) {
    const start = stretch.from + match.index + match[0].length
    if (start < (found.at(-1)?.to ?? 0)) continue
    if (!bodyAt(passage.plain, start) && !(WITH.test(match[0]) && isNameAt(passage, start)))
      continue
    const run = { from: start, to: nameEnd(passage, start, stretch.to) }
    if (!POINTING.test(passage.plain.slice(run.to, run.to + 20)))
      found.push(...namesIn(passage, run))
  }
  return found
}

/** Words we do not know as a body, but short enough and closed by a verb or a comma as a name is. */
function isNameAt(passage: Passage, start: number): boolean {
  const to = nameEnd(passage, start, start + LONGEST_UNKNOWN)
  const behind = passage.plain.slice(to, to + 2)
  if (to === start || to === start + LONGEST_UNKNOWN) return false
  return behind.startsWith(',') ? bodyAt(passage.plain, to + 2) : verbAt(passage.plain, to + 1)
}

function skipSpace(plain: string, index: number): number {
  let next = index
  while (plain.charAt(next) === ' ') next += 1
  return next
}

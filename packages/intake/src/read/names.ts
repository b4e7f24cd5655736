import { bodyAt, classAt, isBareClass } from './bodies.ts'
import { type Stretch, trimmed, withoutStop } from './clauses.ts'
import { nameEnd } from './name-end.ts'
import type { Passage } from './passage.ts'

const OFFICE =
  /văn phòng (?:(?:đảng ủy|đu),? (?:và )?)?(?:hội đồng nhân dân|hđnd)(?: phường| xã)?(?:,? và | & |&|, |- | - |-)(?:ủy ban nhân dân|ubnd)/gu
/** More names than this on one line are no list of bodies. */
const MOST = 200
const ASKING = /^(?:và |kính |(?:đề nghị|giao|yêu cầu|phân công)(?: cho)? )+/u
/** "Đồng chí A, Phó Chủ tịch": a person and the title behind the comma are one. */
const PERSON = /^(?:đồng chí|đ\/c|ông|bà) (?:(?!phó|chủ tịch|trưởng|chánh)\p{L}+ ?){1,6}$/u
const TITLE = /^(?:phó |chủ tịch|trưởng|chánh|bí thư|giám đốc|công chức|chuyên viên|hiệu trưởng)/u
/** "như trên" and its marks name nobody by themselves. */
const SAME = /^(?:-?nt-?|như (?:trên|mục|điểm|khoản|nhiệm vụ).*|[-"/.…\s]+|không có|không)$/u
const SEPARATOR = /[;,]|(?<= )(?:và|cùng)(?= )/gu

/** The bodies of a run of names, one stretch each; nothing after a verb, no "Đề nghị" before. */
export function namesIn(passage: Passage, run: Stretch): Stretch[] {
  const names: Stretch[] = []
  const inner = innerSeparators(passage.plain, run)
  let from = run.from
  for (const match of passage.plain.slice(run.from, run.to).matchAll(SEPARATOR)) {
    if (names.length >= MOST) return names
    const at = run.from + match.index
    if (at < from || inner.has(at) || inParentheses(passage.text, run.from, at)) continue
    if (!parts(passage, from, at, match[0])) continue
    pushName(passage, names, from, at)
    from = at + match[0].length
  }
  pushName(passage, names, from, run.to)
  return names
}

/** Whether a separator stands between two bodies, not inside a name or a collective. */
function parts(passage: Passage, from: number, at: number, separator: string): boolean {
  if (separator === ';') return true
  const { plain, text } = passage
  if (plain.slice(Math.max(from, at - 300), at).includes(':')) return false
  const next = afterSeparator(plain, at + separator.length)
  const left = plain
    .slice(Math.max(from, at - 120), at)
    .replace(ASKING, '')
    .replace(/[\s,]+$/u, '')
    .trim()
  if (PERSON.test(left) && TITLE.test(plain.slice(next, next + 20))) return false
  const isClass = classAt(plain, text, next)
  if (isClass && isBareClass(lastPieceOf(left)) && !startsEach(plain, next)) return false
  if (isBareClass(left) && isClass && !startsEach(plain, next)) return false
  if (bodyAt(plain, next)) return true
  return separator === ',' && isAnotherField(text, next, plain)
}

function lastPieceOf(left: string): string {
  return left.slice(left.lastIndexOf(',') + 1).trim()
}

function startsEach(plain: string, index: number): boolean {
  return /^(?:các|những|mọi|tất cả|toàn thể|toàn bộ) /u.test(plain.slice(index, index + 12))
}

function afterSeparator(plain: string, index: number): number {
  let next = index
  while (plain.charAt(next) === ' ') next += 1
  for (const word of ['và ', 'cùng ', 'với ']) if (plain.startsWith(word, next)) next += word.length
  return next
}

/** "Phòng Văn hóa, Kinh tế" names two fields; "Phòng Kinh tế, Hạ tầng và Đô thị" is one room. */
function isAnotherField(text: string, next: number, plain: string): boolean {
  const rest = text.slice(next, next + 80)
  const piece = rest.slice(0, Math.max(0, rest.search(/[;,.]|$/u)))
  return (
    /^\p{Lu}/u.test(piece) && !/ và \p{Lu}/u.test(piece) && !plain.startsWith('thương binh', next)
  )
}

/** Separators inside "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân". */
function innerSeparators(plain: string, run: Stretch): Set<number> {
  const inner = new Set<number>()
  for (const office of plain.slice(run.from, run.to).matchAll(OFFICE)) {
    for (const match of office[0].matchAll(SEPARATOR))
      inner.add(run.from + office.index + match.index)
  }
  return inner
}

function inParentheses(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 300), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

function pushName(passage: Passage, names: Stretch[], from: number, to: number): void {
  const piece = trimmed(passage.text, from, to)
  const asked = ASKING.exec(passage.plain.slice(piece.from, piece.to))?.[0].length ?? 0
  const start = piece.from + asked
  const listed = passage.plain.slice(start, piece.to).includes(':')
  const end = listed ? piece.to : Math.min(nameEnd(passage, start, piece.to), piece.to)
  const name = withoutStop(passage.text, trimmed(passage.text, start, end))
  if (name.to > name.from && !SAME.test(passage.plain.slice(name.from, name.to))) names.push(name)
}

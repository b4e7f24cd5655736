import { bodyAt, classAt, isBareClass } from './bodies.ts'
import type { Passage } from './passage.ts'
import { ALWAYS, VERBS } from './verbs.ts'

const FIRST_WORDS =
  /^(?:(?:các|những|mọi|toàn thể) )?(?:ban|tổ|đội|đoàn|hội đồng|ủy ban|trung tâm|bộ phận|lực lượng|đội ngũ|quỹ|trạm|trợ|(?:tiểu )?ban (?:chỉ đạo|tổ chức|vận động|quản lý|quản trị|liên lạc|giám sát|thanh tra)|tổ (?:công tác|giúp việc|liên gia|tự quản))$|^(?:cơ quan|đơn vị|phòng|nhóm|các|những|người|văn phòng|hội|trường|cán bộ|công chức)$/u
/** "Văn phòng theo dõi": an office alone is a name, but for those named after their work. */
const OFFICE = /(?:^|[ ,])văn phòng$/u
const OFFICE_WORK = /^(?:đăng ký|tiếp|hỗ trợ|tư vấn|giao|giải quyết|điều phối)/u
const NAMED_AFTER =
  /(?:^| )(?:sở|bộ|cục|vụ|viện|chi cục|đồn|trạm|hạt|thống kê|ủy ban|công chức|ban|tổ|đội|đoàn|hội đồng|văn phòng|phòng|trung tâm|bộ phận)$/u
const WORK_WORDS = /(?:^| )(?:lĩnh vực|công tác|ngành|việc|chuyên|dịch vụ|chuyên trách|về)$/u
const WITHIN_WORD =
  /(?:^| )(?:(?:thành|độc|công) lập|(?:chương|quy|tiến|giải|công|lịch|lộ) trình|trật tự|việc làm|(?:chữ|thư|nhật) ký|xuất nhập|lưu trữ|trả kết quả|hồ sơ|(?:bảo|tham gia) vệ|tham gia bảo vệ|bầu cử|trợ giúp|(?:dự án|chủ) đầu tư|(?:đầu tư|công trình) xây dựng)$/u
const VERB = new RegExp(`(?:(${ALWAYS})|(${VERBS}))(?!\\p{L})`, 'uy')
const WORD = /(?<=[ ,])\p{L}+/gu
/** The first word of each verb: most words of a name are none, and need no longer look. */
const FIRST_OF_VERBS = new Set(
  [...`${ALWAYS}|${VERBS}`.matchAll(/(?:^|\||\(\?:)(?:\(\?<![^)]*\))?(\p{L}+)/gu)].map(
    ([, word]) => word,
  ),
)
const VERB_START = new RegExp(`^(?:${ALWAYS}|${VERBS})(?!\\p{L})`, 'u')
const LONGEST = 800
const CLOSING =
  /(?<=\p{L} )(?<!(?:các|những|từng|mỗi|cấp|đến|và|thuộc) )(?:phường|(?<!hợp tác )xã(?! hội| viên)|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh|liên quan)(?!\p{L})/gu
const GOING_ON =
  /^ (?:và|trên|thuộc|có|liên|các|cùng|của|hoặc|khác|trực|ở|do|từ|với|được|đến|tới|loại|cấp|phường|xã|thị trấn|đặc khu|tỉnh|huyện|quận|thành phố)(?!\p{L})/u
/** Fields that one room or council carries together, a comma between them. */
const TWIN_FIELDS =
  /(?:phổ biến, giáo dục|an ninh, trật tự|phòng, chống|văn hóa, (?:thể thao|thông tin|xã hội|khoa học|giáo dục)|kinh tế, (?:hạ tầng|ngân sách|đô thị)|lao động, (?:thương binh|việc làm)|nông nghiệp, (?:môi trường|tài nguyên)|thi đua, khen thưởng|đào tạo, bồi dưỡng|phòng cháy, chữa cháy|tài chính, (?:kế hoạch|ngân sách))/u
const UNCAPITAL =
  /^(?:tham mưu|chủ trì|phối hợp|thực hiện|triển khai|xây dựng|chỉ đạo|chủ động|có trách nhiệm)/u
const PLACEHOLDER =
  /^(?:các |những )?(?:công chức|cán bộ|viên chức|đơn vị|cơ quan|bộ phận|người|đồng chí)(?:,? (?:và )?(?:công chức|cán bộ|viên chức|đơn vị|chuyên môn|bộ phận|chức))*$/u
const CHOSEN =
  / ?được (?:[^,;.:]{0,60} )?(?:giao|phân công)(?: (?:thực hiện )?nhiệm vụ(?!\p{L})| phụ trách [^,;.:]{2,60}|(?= ?(?:[,;:.]|$)))/uy

/** Where a name that begins at `from` ends: before its verb, a colon, a parenthesis or the end of its sentence. */
export function nameEnd(passage: Passage, from: number, limit: number): number {
  const stop = punctuationEnd(passage, from, Math.min(limit, from + LONGEST))
  const place = Math.min(stop, placeEnd(passage, from, stop))
  const window = passage.plain.slice(from, stop)
  for (const match of verbsIn(window)) {
    if (from + match.index > place) break
    if (!endsName(passage, from, match)) continue
    const end = placeholderEnd(passage.plain, from, from + match.index) ?? from + match.index
    return trimEnd(passage.text, from, Math.min(end, stop))
  }
  return trimEnd(passage.text, from, place)
}

/** After "phường" or "có liên quan" a small letter begins what the body does, whatever the verb. */
function placeEnd(passage: Passage, from: number, stop: number): number {
  const text = passage.text.slice(from, stop)
  for (const match of passage.plain.slice(from, stop).matchAll(CLOSING)) {
    const next = match.index + match[0].length
    if (/^ \p{Ll}/u.test(text.slice(next, next + 2)) && !GOING_ON.test(text.slice(next, next + 16)))
      return from + next
  }
  return Number.POSITIVE_INFINITY
}

/** The verbs that stand behind a space or a comma, in print order. */
function* verbsIn(window: string): Generator<RegExpExecArray> {
  let end = 0
  for (const { 0: word, index } of window.matchAll(WORD)) {
    if (index < end || !FIRST_OF_VERBS.has(word)) continue
    VERB.lastIndex = index
    const match = VERB.exec(window)
    if (!match) continue
    end = index + match[0].length
    yield match
  }
}

/** Whether a verb that may follow a name stands at `index`. */
export function verbAt(plain: string, index: number): boolean {
  return VERB_START.test(plain.slice(index, index + 24))
}

function endsName(passage: Passage, from: number, match: RegExpExecArray): boolean {
  const capital = /\p{Lu}/u.test(passage.text.charAt(from + match.index))
  const before = passage.plain
    .slice(Math.max(from, from + match.index - 30), from + match.index)
    .trimEnd()
  if (capital && (!UNCAPITAL.test(match[0]) || NAMED_AFTER.test(before))) return false
  if (/[-&]$/u.test(before)) return false
  if (/(?:^| )(?:và|thuộc|của)$/u.test(before)) return UNCAPITAL.test(match[0])
  if (/(?:^| )hội đồng$/u.test(before))
    return match[1] !== undefined && !match[0].startsWith('phối hợp')
  if (match[1] !== undefined) return true
  if (OFFICE.test(before) && !OFFICE_WORK.test(match[0])) return true
  if (match[0] === 'tổ chức')
    return !/(?:,|^|các|những|mọi|cơ quan|đơn vị|ban|của|cá nhân|khác)$/u.test(before)
  return (
    !isFirstWord(passage.plain.slice(from, from + match.index)) &&
    !WORK_WORDS.test(before) &&
    !WITHIN_WORD.test(`${before} ${match[0]}`) &&
    !before.endsWith(',')
  )
}

/** Whether a name has only begun: "ban", "các cơ quan", also behind the comma of a list. */
function isFirstWord(name: string): boolean {
  const pieces = name.split(/[,;]| và /u)
  const last = (pieces.at(-1) ?? '').trim()
  return FIRST_WORDS.test(last) && !(pieces.length > 1 && isBareClass(name.trim()))
}

/** "Công chức được giao nhiệm vụ": a name without an office goes on over its "được giao". */
function placeholderEnd(plain: string, from: number, at: number): number | null {
  if (!plain.startsWith('được', at) || !PLACEHOLDER.test(plain.slice(from, at).trimEnd()))
    return null
  CHOSEN.lastIndex = at
  const match = CHOSEN.exec(plain)
  return match ? match.index + match[0].length : null
}

/** The first stop that no further name follows. */
function punctuationEnd(passage: Passage, from: number, limit: number): number {
  const { plain, text } = passage
  for (let index = from; index < limit; index += 1) {
    const char = text.charAt(index)
    if (char === ':' || char === '(' || char === '"' || char === '“' || char === '\n') return index
    if (char === '.' && isStop(text, index)) return index
    if ((char === ',' || char === ';') && !goesOn(passage, from, index)) return index
    if (char === ' ' && plain.startsWith(' và ', index) && isVerbAfter(passage, index + 4))
      return index
  }
  return limit
}

function isStop(text: string, index: number): boolean {
  return (
    !/^[^\s]/u.test(text.slice(index + 1, index + 2)) &&
    !/(?:^|[\s(])(?:TT|UB|TP|P|Q|Đ\/c)$/iu.test(text.slice(Math.max(0, index - 4), index))
  )
}

function isVerbAfter({ plain, text }: Passage, index: number): boolean {
  const isSmall = /\p{Ll}/u.test(text.charAt(index))
  return isSmall && verbAt(plain, index) && !bodyAt(plain, index)
}

/** After a comma a name goes on with another body, a class word, or the rest of "Kinh tế, Hạ tầng và Đô thị". */
function goesOn(passage: Passage, from: number, comma: number): boolean {
  const { plain, text } = passage
  let next = comma + 1
  while (text.charAt(next) === ' ') next += 1
  if (plain.startsWith('và ', next)) next += 3
  if (bodyAt(plain, next)) return true
  if (text.charAt(comma) === ';') return false
  if (classAt(plain, text, next) && isBareClass(lastPiece(plain, from, comma))) return true
  if (TWIN_FIELDS.test(plain.slice(Math.max(from, comma - 20), next + 20).replace(/, ?/u, ', ')))
    return true
  return /^\p{Lu}\p{Ll}*(?: [\p{L}-]+){0,3} và \p{Lu}/u.test(text.slice(next, next + 60))
}

function lastPiece(plain: string, from: number, end: number): string {
  const slice = plain.slice(from, end)
  return slice.slice(Math.max(slice.lastIndexOf(';'), slice.lastIndexOf(',')) + 1).trim()
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && ' ,;.:'.includes(text.charAt(end - 1))) end -= 1
  return / (?:và|cùng|do|của|tại|từ)$/iu.test(text.slice(from, end))
    ? trimEnd(text, from, text.lastIndexOf(' ', end - 1))
    : end
}

import { DomainError } from '../errors.ts'
import { plainLetters } from './plain-letters.ts'

/** The three grades of a state secret (Luật Bảo vệ bí mật nhà nước), as they are stamped. */
export type Secrecy = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

/** How many lines with words belong to the head of a document, where a mark may also stand in small letters. */
const HEAD_LINES = 30

const ALONE = /^(?:(?:MỨC)?ĐỘMẬT)?(TUYỆTMẬT|TỐIMẬT|MẬT)$/u
const STAMPED = /^(?:ĐÃ)?(?:ĐÓNG)?(?:CON)?DẤU(TUYỆTMẬT|TỐIMẬT|MẬT)$/u
const BARE = /^(TUYETMAT|TOIMAT)$/u
const LETTERHEAD =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CỘNG H|ĐỘC LẬP|PHƯỜNG|XÃ|ĐẶC KHU|TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|ĐẢNG|CÔNG AN|BAN CHỈ HUY|SỞ|SỐ ?:)/iu
const BESIDE = /(?:^|[^\p{L}])(TUYỆT MẬT|TỐI MẬT)(?:$|[^\p{L}])/u
const AFTER_NUMBER = /^S[Ốố] ?: ?[\p{Lu}\d/-]+ ?\(?(MẬT)\)?$/u
const GRADES: Readonly<Record<string, Secrecy>> = {
  MẬT: 'MẬT',
  TỐIMẬT: 'TỐI MẬT',
  TUYỆTMẬT: 'TUYỆT MẬT',
  TOIMAT: 'TỐI MẬT',
  TUYETMAT: 'TUYỆT MẬT',
}

/**
 * The secrecy mark a document carries; null when it carries none. A mark stands by itself on a line, in a cell, beside
 * the letterhead or after "Độ mật:"; the same words inside a sentence ("bảo vệ bí mật nhà nước") are no mark.
 */
export function secrecyOf(text: string): Secrecy | null {
  const lines = plainLetters(text)
    .split(/[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const [index, line] of lines.entries()) {
    const inHead = index < HEAD_LINES
    const [first, ...more] = line.split(/[\t|]| {2,}/u)
    const cells = more.length > 0 ? [first ?? '', ...more] : []
    const said =
      (continuesWord(lines[index - 1]) ? null : markOf(line, inHead)) ??
      cells.map((cell) => markOf(cell, false)).find((mark) => mark !== null) ??
      (inHead && line.length < 200 ? besideLetterhead(line) : null)
    if (said) return said
  }
  return downwards(lines)
}

/** Refuses a text that carries a secrecy mark, before anybody keeps, logs or shows a word of it. */
export function refuseSecret(text: string): void {
  if (secrecyOf(text) !== null) throw new DomainError('forbidden', 'plan.secret')
}

/** No mark is longer, however widely its letters are set. */
const LONGEST = 300

function markOf(words: string, inHead: boolean): Secrecy | null {
  if (words.length > LONGEST) return null
  const letters = words.replace(/\P{L}+/gu, '')
  const upper = letters.toUpperCase()
  const labelled = /^(?:MỨC)?ĐỘMẬT./u.test(upper)
  const asStamped = letters === upper || labelled || (inHead && isCapitalised(letters))
  if (!asStamped) return null
  const [, grade] =
    ALONE.exec(upper) ?? STAMPED.exec(upper) ?? (inHead ? BARE.exec(upper) : null) ?? []
  return grade === undefined ? null : (GRADES[grade] ?? null)
}

/** "Mật", "Tối mật": a first capital, as a mark is typed; "mật" in small letters is a word. */
function isCapitalised(letters: string): boolean {
  return /^\p{Lu}/u.test(letters)
}

function besideLetterhead(line: string): Secrecy | null {
  const words = line.replace(/\s+/gu, ' ')
  const [, number] = AFTER_NUMBER.exec(words) ?? []
  if (number !== undefined) return 'MẬT'
  const [, grade] = BESIDE.exec(words) ?? []
  if (grade === undefined || words.split(' ').length > 14) return null
  const rest = words.replace(grade, '').trim()
  return LETTERHEAD.test(rest) ? (GRADES[grade.replace(' ', '')] ?? null) : null
}

/** A heading in capitals may break inside "BÍ MẬT". */
function continuesWord(before: string | undefined): boolean {
  return before !== undefined && /(?:^|[^\p{L}])(?:BÍ|BẢO|CƠ)$/u.test(before)
}

/** A mark whose letters stand one below the other. */
function downwards(lines: readonly string[]): Secrecy | null {
  let column = ''
  for (const line of [...lines, '.']) {
    if (/^\p{Lu}$/u.test(line)) column += line
    else {
      const [, grade] = ALONE.exec(column) ?? []
      if (grade !== undefined) return GRADES[grade] ?? null
      column = ''
    }
  }
  return null
}

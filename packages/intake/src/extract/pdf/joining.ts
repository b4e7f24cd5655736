import { type Line, textOfLine } from './line.ts'

/** A space as a share of the size, and how near to the edge a program may refuse to set a word. */
const SPACE = 0.25
const SLACK = 1.5
const MARK =
  /^(?:[-–—+•●▪*]\s|(?:[IVXL]+|\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ])\s*[.)/:](?:\s|$)|\d{1,2}(?:\.\d{1,2})+\s)/u
const GOES_ON = /^[\p{Ll}\d(),;.%/]/u
const SENTENCE_END = /[.;:!?…]["”’)*]*$/u
const OPENS_BODY =
  /^(?:Ban|Bưu điện|Các|Chi cục|Công an|Công chức|Đoàn|Hội|Phòng|Sở|Thuế|Tổ|Trạm|Trung tâm|Trưởng|UBND|Ủy ban|Văn phòng)\s/u
const LABEL = /^\p{Lu}[^:;,.]{2,30}:/u
const ASKS_FOR_MORE = /(?:^|\s)(?:và|của|thuộc|với|cùng|do|về|là|các|[-–&]|\S+,)$/iu
const CUT_AT_HYPHEN = /[\p{L}\p{N}]-$/u

/** Whether a line opens with a number, a letter or a dash of its own. */
export function isMarked(line: Line): boolean {
  return MARK.test(textOfLine(line))
}

/** Whether a line can only be the rest of another: small letters or figures, and no mark. */
export function goesOn(line: Line): boolean {
  return GOES_ON.test(textOfLine(line)) && !isMarked(line)
}

/** Whether a line opens with a dash that belongs to a word: "tổ chức xã hội" with "- nghề nghiệp" below. */
export function opensWithHyphen(line: Line): boolean {
  return /^[-–]\s\p{Ll}/u.test(textOfLine(line))
}

/** Whether a sentence, or a part of one, ends with the line. */
export function endsSentence(line: Line): boolean {
  return SENTENCE_END.test(textOfLine(line))
}

/**
 * Whether the next line's first word would have had room at the end of this one: then the author ended the line there.
 * A line may also be cut at a hyphen inside a word.
 */
export function hasRoomFor(line: Line, next: Line, rightEdge: number): boolean {
  const [word] = next.words
  if (!word) return false
  const text = textOfLine(line)
  const hyphen = word.text.indexOf('-')
  const share = hyphen > 0 ? (hyphen + 1) / word.text.length : 1
  const space = CUT_AT_HYPHEN.test(text) ? 0 : SPACE * line.size
  return line.x1 + space + (word.x1 - word.x0) * share <= rightEdge - SLACK
}

/** Whether a line ends at a hyphen inside a word or number: "25/2021/QĐ-" with "TTg" below. */
export function isCut(line: Line, next: Line): boolean {
  return CUT_AT_HYPHEN.test(textOfLine(line)) && !isMarked(next)
}

/** Puts the text of the next line behind the text so far; a word cut at its hyphen is whole again. */
export function append(text: string, next: string): string {
  return CUT_AT_HYPHEN.test(text) || isBrokenHead(text, next) ? text + next : `${text} ${next}`
}

/** The heading of a narrow first column, broken inside the word: "ST" with "T" below. */
function isBrokenHead(text: string, next: string): boolean {
  return /^S?T{1,2}$/u.test(text) && next === 'T'
}

/** The two columns of a header have no border: only small letters tell that a line goes on. */
export const NO_EDGE = 0

/** The lines of a cell; only those that cannot but go on are joined. */
export function cellLines(lines: readonly Line[], rightEdge: number): string[] {
  const texts: string[] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const last = texts.at(-1)
    const text = textOfLine(line)
    if (previous && last !== undefined && isWrapped(previous, line, rightEdge)) {
      texts[texts.length - 1] = append(last, text)
    } else texts.push(text)
  }
  return texts
}

function isWrapped(previous: Line, line: Line, rightEdge: number): boolean {
  if (isBrokenHead(textOfLine(previous), textOfLine(line))) return true
  if (hasRoomFor(previous, line, rightEdge)) return false
  if (isCut(previous, line)) return true
  if (rightEdge === NO_EDGE && textOfLine(line).startsWith('(')) return false
  const startsWithFigure = /^\d/u.test(textOfLine(line))
  if (goesOn(line)) return !(startsWithFigure && endsSentence(previous))
  return rightEdge !== NO_EDGE && !isMarked(line) && !opensBody(previous, line)
}

/** A new body of a list, or a label: it opens as bodies do, and nothing before it asks for more words. */
function opensBody(previous: Line, line: Line): boolean {
  const text = textOfLine(line)
  const before = textOfLine(previous)
  // A time ends in its year, and the next time of the cell begins anew.
  if (endsSentence(previous) || LABEL.test(text) || /\d$/u.test(before)) return true
  return OPENS_BODY.test(text) && !ASKS_FOR_MORE.test(before)
}

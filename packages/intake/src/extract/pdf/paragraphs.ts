import {
  append,
  endsSentence,
  goesOn,
  hasRoomFor,
  isCut,
  isMarked,
  opensWithHyphen,
} from './joining.ts'
import { type Line, textOfLine } from './line.ts'
import type { TextArea } from './text-area.ts'

/** A line with the page it stands on and that page's text area. */
export interface PlacedLine {
  readonly line: Line
  readonly page: number
  readonly area: TextArea
}

const CLOSE = 1.2
const FAR = 1.9
const SAME_SIZE = 0.1
const NEAR = 3
const INDENT = 0.5
const FLUSH = 1.2

/** Joins lines to paragraphs where that is certain, over a page's end too; a wide gap gives an empty line. */
export function paragraphLines(placed: readonly PlacedLine[]): string[] {
  const lines: string[] = []
  let opening: Line | undefined
  for (const [index, one] of placed.entries()) {
    const before = placed[index - 1]
    const last = lines.at(-1)
    const text = textOfLine(one.line)
    if (before && opening && last !== undefined && belongs(before, one, opening)) {
      lines[lines.length - 1] = append(last, text)
      continue
    }
    if (before && isFarBelow(before, one)) lines.push('')
    lines.push(text)
    opening = one.line
  }
  return lines
}

/** Whether a line goes on in the paragraph that `opening` began and `before` was the last line of. */
function belongs(before: PlacedLine, next: PlacedLine, opening: Line): boolean {
  const { line, area } = next
  if (Math.abs(line.size - before.line.size) > line.size * SAME_SIZE) return false
  if (before.page === next.page && line.y - before.line.y > area.pitch * line.size * CLOSE)
    return false
  if (hasRoomFor(before.line, line, before.area.right)) return false
  if (isCut(before.line, line)) return true
  if (isCentred(line, area) && isBalanced(before.line, before.area)) {
    return goesOn(line) || (isCentred(before.line, before.area) && !isMarked(line))
  }
  if (line.x0 > area.left + line.size * INDENT) return isHanging(line, before.line, opening)
  if (goesOn(line)) return true
  const isItem = startsItem(line, before.line)
  if (area.flush && Math.abs(before.line.x1 - before.area.right) < FLUSH && !isItem) return true
  if (area.spaced && before.page === next.page) return !isItem
  return area.indented && !(isMarked(line) && endsSentence(before.line))
}

/** A mark begins an item, unless it is a dash in the midst of a sentence before a small letter. */
function startsItem(line: Line, before: Line): boolean {
  return isMarked(line) && (endsSentence(before) || !opensWithHyphen(line))
}

/** Under the first word after a dash or number, or under a line that stood there already. */
function isHanging(line: Line, before: Line, opening: Line): boolean {
  const afterMark = isMarked(opening) ? opening.words[1]?.x0 : undefined
  const hangs = afterMark !== undefined && Math.abs(line.x0 - afterMark) < NEAR
  if (hangs) return !startsItem(line, before)
  return Math.abs(line.x0 - before.x0) < NEAR && goesOn(line)
}

function isCentred(line: Line, area: TextArea): boolean {
  return line.x0 > area.left + NEAR && isBalanced(line, area)
}

/** As far from the left edge as from the right one; so is also a full line, such as the first of a long title. */
function isBalanced(line: Line, { left, right }: TextArea): boolean {
  return Math.abs(line.x0 - left - (right - line.x1)) < NEAR * 2
}

function isFarBelow(before: PlacedLine, { line, page, area }: PlacedLine): boolean {
  return before.page === page && line.y - before.line.y > area.pitch * line.size * FAR
}

import { type Line, textOfLine } from './line.ts'

/** A page's lines without its footnotes, and these as lines of their own. */
export interface Noted {
  readonly lines: readonly Line[]
  readonly notes: readonly string[]
}

const SMALLER = 0.93
const MARK = /^\[?(\d{1,3})\]?\.?$/u

/** Takes the footnotes off the foot of a page, and their marks out of its text; without a mark above there is no note. */
export function splitFootnotes(lines: readonly Line[]): Noted {
  const marks = new Set(
    lines.flatMap(({ words }) => words.flatMap((word) => (word.raised ? word.text : []))),
  )
  const size = commonSize(lines)
  const isNote = (line: Line) => {
    const mark = MARK.exec(line.words[0]?.text ?? '')?.[1]
    return mark !== undefined && marks.has(mark) && line.size < size * SMALLER
  }
  const start = lines.findIndex(
    (line, index) => isNote(line) && lines.slice(index).every((one) => one.size < size * SMALLER),
  )
  if (start < 0) return { lines, notes: [] }
  const notes: string[] = []
  const found = new Set<string>()
  for (const line of lines.slice(start)) {
    const mark = MARK.exec(line.words[0]?.text ?? '')?.[1] ?? ''
    if (isNote(line)) {
      found.add(mark)
      notes.push(`[${mark}] ${textOfLine({ ...line, words: line.words.slice(1) })}`)
    } else notes.push(`${notes.pop() ?? ''} ${textOfLine(line)}`)
  }
  return { lines: lines.slice(0, start).map((line) => unmarked(line, found)), notes }
}

function unmarked(line: Line, marks: ReadonlySet<string>): Line {
  return { ...line, words: line.words.filter(({ raised, text }) => !(raised && marks.has(text))) }
}

function commonSize(lines: readonly Line[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/** A mark that a word processor would write by itself: the level of its list, and the words after it. */
export interface ListMark {
  readonly level: number
  readonly text: string
}

const MARKS = [/^([IVX]+)\. +(.*)$/su, /^(\d+)\. +(.*)$/su, /^([a-e])\) +(.*)$/su]
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** Counts as Word counts; a mark that is not the next one of its list was typed by hand. */
export function listMarks(): (line: string) => ListMark | null {
  const counts = MARKS.map(() => 0)
  return (line) => {
    const level = MARKS.findIndex((pattern) => pattern.test(line))
    const [, mark, text = ''] = MARKS[level]?.exec(line) ?? []
    const next = (counts[level] ?? 0) + 1
    if (mark === undefined || mark !== shown(level, next)) return null
    counts[level] = next
    counts.fill(0, level + 1)
    return { level, text }
  }
}

function shown(level: number, count: number): string | undefined {
  if (level === 0) return ROMAN[count]
  return level === 1 ? String(count) : 'abcde'[count - 1]
}

import { formatNumber } from './number-format.ts'
import type { Level, List } from './numbering.ts'

/** The numbers of a document's lists, counted as the document is read from its first paragraph on. */
export interface Counters {
  /** The number the next paragraph of this list and level carries, with the space after it. */
  next(listId: string, level: number): string
}

const PLACEHOLDER = /%([1-9])/gu
/** "+" is a level of its own in plans, also as the sign of a symbol font; every other bullet stands for a dash. */
const PLUS = /^[+＋\uf02b]$/u

/** Begins counting at the top of a document. */
export function countersOf(lists: ReadonlyMap<string, List>): Counters {
  const values = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return {
    next(listId, at) {
      const list = lists.get(listId)
      const level = list?.levels.get(at)
      if (!list || !level) return ''
      const numbers = values.get(list.counter) ?? new Map<number, number>()
      values.set(list.counter, numbers)
      const key = `${listId}:${at}`
      const anew = begun.has(key) ? undefined : list.starts.get(at)
      begun.add(key)
      const previous = numbers.get(at)
      const first = list.starts.get(at) ?? level.start
      numbers.set(at, anew ?? (previous === undefined ? first : previous + 1))
      restartBelow(list, numbers, at)
      return shown(list, level, numbers)
    },
  }
}

function restartBelow(list: List, numbers: Map<number, number>, at: number): void {
  for (const deeper of [...numbers.keys()].filter((one) => one > at)) {
    const restart = list.levels.get(deeper)?.restart
    if (restart === undefined || at < restart) numbers.delete(deeper)
  }
}

function shown(list: List, level: Level, numbers: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return bullet(level)
  const text = level.text.replace(PLACEHOLDER, (_, place: string) => {
    const at = Number(place) - 1
    const other = list.levels.get(at)
    if (!other) return ''
    const format = level.legal && other.format !== 'none' ? 'decimal' : other.format
    return formatNumber(numbers.get(at) ?? other.start, format, other.pattern)
  })
  return text === '' ? '' : text + level.gap
}

function bullet(level: Level): string {
  if (level.text.trim() === '') return ''
  return PLUS.test(level.text.trim()) ? '+ ' : '- '
}

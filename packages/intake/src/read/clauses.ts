import { bodyAt } from './bodies.ts'
import { nameEnd } from './name-end.ts'
import type { Passage } from './passage.ts'

/** A stretch of a passage: a sentence, a clause, a name. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const ABBREVIATIONS = new Set(
  'tt ts ths tp ub pct tm kt tl tuq q p tx gs bs cn ks stt tr vd đ/c đc ô ct'.split(' '),
)

/** The clauses of a passage: they part at `;` and at the end of a sentence, never inside parentheses. */
export function clausesOf(passage: Passage): Stretch[] {
  const ends: number[] = []
  const listed = agentLists(passage)
  let list = 0
  let depth = 0
  for (let index = 0; index < passage.text.length; index += 1) {
    const char = passage.text.charAt(index)
    while ((listed[list]?.to ?? index) < index) list += 1
    const inList = (listed[list]?.from ?? index) < index
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (
      (char === ';' && depth === 0 && !inList) ||
      (char === '.' && endsSentence(passage.text, index))
    ) {
      ends.push(index)
      depth = 0
    }
  }
  return stretches(passage.text, ends)
}

/** "do A, B; C ban hành": the `;` stands inside the list of those who act, before their verb. */
function agentLists(passage: Passage): Stretch[] {
  const lists: Stretch[] = []
  for (const match of passage.plain.matchAll(/(?<!\p{L})do (?=\p{L})/gu)) {
    const from = match.index + match[0].length
    if (from < (lists.at(-1)?.to ?? 0) || !bodyAt(passage.plain, from)) continue
    lists.push({ from, to: nameEnd(passage, from, passage.plain.length) })
  }
  return lists
}

/** Whether the full stop at `index` ends a sentence, not an abbreviation or a number. */
function endsSentence(text: string, index: number): boolean {
  const rest = text.slice(index + 1, index + 4)
  if (rest.trim() === '' || rest.startsWith('/')) return true
  if (!/^\s+["“(]?[\p{Lu}\d]/u.test(rest)) return false
  const word =
    /[^\s.;,(]*$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0].toLowerCase() ?? ''
  return !ABBREVIATIONS.has(word)
}

function stretches(text: string, ends: readonly number[]): Stretch[] {
  const result: Stretch[] = []
  let from = 0
  for (const end of [...ends, text.length]) {
    const stretch = trimmed(text, from, end)
    if (stretch.to > stretch.from) result.push(stretch)
    from = end + 1
  }
  return result
}

/** A stretch without white space, dashes and stops at its ends. */
export function trimmed(text: string, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start < end && ' ;,./-'.includes(text.charAt(start))) start += 1
  while (end > start && ' ;,'.includes(text.charAt(end - 1))) end -= 1
  return { from: start, to: end }
}

/** A stretch without the full stop at its end. */
export function withoutStop(text: string, stretch: Stretch): Stretch {
  let to = stretch.to
  while (to > stretch.from && ' .,;/'.includes(text.charAt(to - 1))) to -= 1
  return { from: stretch.from, to }
}

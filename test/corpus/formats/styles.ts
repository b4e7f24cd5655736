import type { PrintStyle } from './printed-paper.ts'
import type { WordStyle } from './word-paper.ts'

/** The way the n-th plan is typed: the styles take turns, so that the set meets every pair of habits. */
export function styleOf(n: number): WordStyle {
  return {
    letterhead: n % 4 === 3 ? 'boxes' : 'table',
    numbering: n % 3 === 2 ? 'typed' : 'automatic',
    tracked: n % 5 === 1,
    footnote: n % 4 === 1,
  }
}

/** The way the n-th plan is printed. */
export function printOf(n: number): PrintStyle {
  return {
    flush: n % 3 !== 1,
    paragraphs: n % 4 === 2 ? 'gaps' : 'indented',
    pageNumber: n % 3 === 0 ? 'bottom' : 'top',
    repeated: n % 5 === 2,
    pitch: n % 2 === 0 ? 18 : 21,
  }
}

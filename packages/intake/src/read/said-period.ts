import type { Day, Quarter } from '@dunghan/core/time'
import type { Stretch } from './clauses.ts'

/** A span of days said in months, quarters or years, where it stands and what it used of the text. */
export interface SaidPeriod extends Stretch {
  readonly kind: 'month' | 'quarter' | 'halfYear' | 'year' | 'yearRange'
  readonly firstDay: Day
  /** Null for "và những năm tiếp theo". */
  readonly lastDay: Day | null
  readonly quarters: readonly Quarter[]
}

/** Patterns of a year behind its months or quarters, and of what stands between two of these. */
export const YEAR = String.raw`(?:\s?[/-]\s?|,? (?:của )?năm )(\d{4})(?!\d)`
export const LIST = String.raw`(?:\s?[,-]\s?|,? và | đến (?:hết )?|\s?-\s?)`

/** The text with a stretch of it turned into spaces. */
export function blanked(text: string, stretch: Stretch): string {
  const gap = ' '.repeat(stretch.to - stretch.from)
  return text.slice(0, stretch.from) + gap + text.slice(stretch.to)
}

/** A period as wide as what a pattern matched. */
export function periodAt(
  match: RegExpExecArray,
  kind: SaidPeriod['kind'],
  firstDay: Day,
  lastDay: Day | null,
  quarters: readonly Quarter[] = [],
): SaidPeriod {
  const to = match.index + match[0].length
  return { kind, from: match.index, to, firstDay, lastDay, quarters }
}

/** The numbers of a list such as "3, tháng 4 và 5". */
export function listed(list: string): string[] {
  const words = list.replace(/tháng|quý|q/gu, ' ').split(/[\s,-]|và|đến|hết/u)
  return words.filter((word) => word !== '')
}

import type { Day, Timing } from '@dunghan/core/time'
import { blanked, type SaidPeriod } from './said-period.ts'
import type { Said } from './time-part.ts'

/** A timing with the words that reading it did not use. */
export interface LooseTiming {
  readonly timing: Timing
  readonly rest: string
}

/** Words of work that never ends. */
export const ONGOING =
  /thường xuyên|liên tục|quanh năm|cả năm|xuyên suốt|trong suốt|(?:hàng|hằng) ngày/u
const ON_DEMAND =
  /(?:theo|khi có|khi được) (?:yêu cầu|đề nghị)|khi (?:có )?phát sinh|khi cần|đột xuất/u
const EVERY_YEAR = /(?:hằng|hàng|mỗi) năm/u

/** Work without a day: ongoing, on demand, or every year of the period printed, if one is. */
export function openTiming(rest: string, only: SaidPeriod | null, said: Said): LooseTiming | null {
  const window = only ? { from: only.firstDay, to: only.lastDay } : { from: null, to: null }
  const every = EVERY_YEAR.exec(rest)
  if (every && only && !ONGOING.test(rest) && isYears(only)) {
    const to: Day | null = only.lastDay
    return {
      timing: { kind: 'everyYear', ...said, from: only.firstDay, to },
      rest: without(rest, every),
    }
  }
  for (const [kind, pattern] of [
    ['onDemand', ON_DEMAND],
    ['ongoing', ONGOING],
  ] as const) {
    if (!pattern.test(rest)) continue
    const unused = without(rest, EVERY_YEAR.exec(rest)).replace(new RegExp(pattern, 'gu'), spaces)
    return { timing: { kind, ...said, ...window }, rest: unused }
  }
  return null
}

function isYears(period: SaidPeriod): boolean {
  return period.kind === 'year' || period.kind === 'yearRange'
}

function without(text: string, match: RegExpExecArray | null): string {
  return match ? blanked(text, { from: match.index, to: match.index + match[0].length }) : text
}

function spaces(words: string): string {
  return ' '.repeat(words.length)
}

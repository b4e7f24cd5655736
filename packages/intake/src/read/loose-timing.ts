import type { Day, Timing } from '@dunghan/core/time'
import { blanked, type SaidPeriod } from './said-period.ts'
import type { Said } from './time-part.ts'

/** A timing with the words that reading it did not use. */
export interface LooseTiming {
  readonly timing: Timing
  readonly rest: string
}

const RELATIVE =
  /(?:trong (?:vòng |thời hạn )?|sau |chậm nhất (?:là )?(?:sau )?)(\d{1,3}) (ngày làm việc|ngày|tháng),? (?:kể )?(?:từ|sau)(?: ngày| khi| thời điểm)? (.+)$/u
const UNITS: Readonly<Record<string, 'day' | 'workingDay' | 'month'>> = {
  'ngày làm việc': 'workingDay',
  ngày: 'day',
  tháng: 'month',
}
/** Words of work that never ends. */
export const ONGOING =
  /thường xuyên|liên tục|quanh năm|cả năm|xuyên suốt|trong suốt|(?:hàng|hằng) ngày/u
const ON_DEMAND =
  /(?:theo|khi có|khi được) (?:yêu cầu|đề nghị)|khi (?:có )?phát sinh|khi cần|đột xuất/u
const EVERY_YEAR = /(?:hằng|hàng|mỗi) năm/u
/** "Trong 05 ngày làm việc kể từ …": counted from an event the plan only names. */
export function relativeTiming(plain: string, said: Said): Timing | null {
  const match = RELATIVE.exec(plain)
  const unit = UNITS[match?.[2] ?? '']
  if (!match || !unit) return null
  const event = said.text.slice(plain.length - (match[3] ?? '').length)
  if (/^\d/u.test(event)) return null
  return {
    kind: 'relative',
    ...said,
    amount: Number(match[1]),
    unit,
    event: event.replace(/[.;,]+$/u, ''),
  }
}

/** Work without a day: ongoing, on demand, or every year of the periods printed. */
export function openTiming(
  rest: string,
  periods: readonly SaidPeriod[],
  said: Said,
): LooseTiming | null {
  const [only] = periods
  const window =
    periods.length === 1 && only
      ? { from: only.firstDay, to: only.lastDay }
      : { from: null, to: null }
  const every = EVERY_YEAR.exec(rest)
  if (every && only && periods.length === 1 && !ONGOING.test(rest) && isYears(only)) {
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

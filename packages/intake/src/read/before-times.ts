import { lastDayOf } from '@dunghan/core/time'
import { unread } from './time-part.ts'
import type { ReadTiming } from './timing.ts'

const SAYS_BEFORE = /(?<!\p{L})trước(?: (?:ngày|thời điểm))?[\s:)*]*$/u

/** Whether the words of a label or of a column's head end in "trước": what stands there is already too late. */
export function saysBefore(plain: string): boolean {
  return SAYS_BEFORE.test(plain)
}

/** The times under such words: a bare day is the first one too late, a bare month or quarter is asked about. */
export function beforeTimes(times: readonly ReadTiming[]): ReadTiming[] {
  return times.map((time) => {
    const { timing } = time
    if (timing.kind === 'date') {
      if (timing.operator !== 'within') return time
      const lastDay = lastDayOf('before', timing.printed)
      return lastDay ? { ...time, timing: { ...timing, operator: 'before', lastDay } } : time
    }
    if (!HAS_LAST_DAY.has(timing.kind)) return time
    return { ...time, ...unread({ text: timing.text ?? '' }) }
  })
}

const HAS_LAST_DAY: ReadonlySet<string> = new Set([
  'month',
  'quarter',
  'halfYear',
  'year',
  'yearRange',
  'everyYear',
  'recurring',
])

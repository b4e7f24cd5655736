import type { Decision } from '@dunghan/core/plan'
import { readTypedTiming, type TypedFault } from '@dunghan/core/time'
import { dateOf } from '../text/format.ts'
import { timingWords } from '../text/timing.ts'

const HOW = 'Ghi như: 30/10/2026, Quý IV/2026, tháng 9/2026, năm 2026, hằng quý hoặc thường xuyên.'

/** The part of a decision that sets the time. */
export type TimeDecision = Pick<Decision, 'lastDay' | 'ongoing' | 'timing'>

/** What a time typed by the clerk decides; a sentence where it cannot be kept. */
export function decideTime(typed: string): TimeDecision | string {
  const words = typed.trim()
  if (words === '') return `Chưa ghi thời gian. ${HOW}`
  const read = readTypedTiming(words)
  if ('fault' in read) return faultWords(words.slice(0, 40), read.fault)
  const { timing } = read
  if (timing.kind === 'date') return { lastDay: timing.lastDay }
  return timing.kind === 'ongoing' ? { ongoing: true } : { timing }
}

/** A decided time as its field shows it; empty while nothing is decided. */
export function timeShown({ lastDay, ongoing, timing }: TimeDecision): string {
  if (lastDay) return dateOf(lastDay)
  if (ongoing) return 'thường xuyên'
  if (!timing) return ''
  if (timing.kind === 'date') return dateOf(timing.lastDay)
  return timing.text ?? timingWords(timing)
}

/** Why typed words are no time, and what to type instead. */
export function faultWords(words: string, fault: TypedFault): string {
  switch (fault.why) {
    case 'no-such-day':
      return `Không có ngày ${words}: tháng ${fault.month} chỉ có ${fault.days} ngày. Ghi lại ngày đúng.`
    case 'no-such-month':
      return `Không có tháng ${fault.month} ở “${words}”. Ghi theo thứ tự ngày/tháng/năm, ví dụ 31/12/2026.`
    case 'no-year':
      return `“${words}” thiếu năm. Ghi đủ bốn chữ số của năm, ví dụ 30/10/2026 hoặc Quý IV/2026.`
    case 'unclear':
      return `Chưa hiểu “${words}”. ${HOW}`
  }
}

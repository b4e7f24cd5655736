import type { Day } from '@dunghan/core/time'
import { dayWords } from '../text/format.ts'

/** A day in words with its machine form: "thứ Sáu, 30/10/2026". */
export function DayTime({ day, words }: { day: Day; words?: string }) {
  return <time datetime={day}>{words ?? dayWords(day)}</time>
}

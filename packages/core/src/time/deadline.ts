import { addDays, type Day } from './day.ts'
import type { Operator } from './timing.ts'

/** The last calendar day still on time: "trước ngày X" is X−1, "chậm nhất" and "đến hết ngày X" are X. It is never moved. */
export function lastDayOf(operator: Operator, printed: Day): Day {
  return operator === 'before' ? addDays(printed, -1) : printed
}

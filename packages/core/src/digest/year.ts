import { type Card, statusOf } from '../task/index.ts'
import { type Day, partsOf, quarterDays, quarterOf } from '../time/index.ts'
import type { QuarterTally } from './digest.ts'

/** The year of `today` in four lines: an agency's lead duties by the quarter of their last day. */
export function yearTally(cards: readonly Card[], today: Day): QuarterTally[] {
  const { year } = partsOf(today)
  const leading = cards.filter((card) => card.role === 'lead')
  return [1, 2, 3, 4].map((number) => {
    const quarter = quarterOf(year, number)
    const { from, to } = quarterDays(quarter)
    const states = leading
      .filter(({ lastDay }) => lastDay !== null && lastDay >= from && lastDay <= to)
      .map((card) => statusOf(card, today))
    return {
      quarter,
      total: states.length,
      done: states.filter((status) => status === 'done' || status === 'done-late').length,
      overdue: states.filter((status) => status === 'overdue').length,
    }
  })
}

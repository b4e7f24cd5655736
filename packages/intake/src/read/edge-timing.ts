import { dayOf, firstOfMonth, partsOf } from '@dunghan/core/time'
import type { SaidPeriod } from './said-period.ts'
import type { Said, TimePart } from './time-part.ts'

const EDGE = /(?:^|\s)(đầu|giữa|nửa đầu|nửa cuối)(?: của)?\s*$/u
/** "cuối tháng 9", "những tháng cuối năm 2026" end with the period itself (Điều 146 BLDS 2015). */
export const EDGE_OF_PERIOD = /(?:(?:những|các) tháng |dịp )?cuối(?: của)?\s*(?= |$)/gu

/**
 * "Đầu", "giữa" of a month or year, by Điều 146 BLDS 2015: the 1st, the 15th, 30/6. Plans use the words more loosely,
 * so the day is asked about; only "nửa đầu tháng" and "nửa cuối tháng" leave no choice.
 */
export function edgeTiming(before: string, period: SaidPeriod, said: Said): TimePart | null {
  const edge = EDGE.exec(before)?.[1]
  if (edge === undefined || period.lastDay === null) return null
  const { year, month } = partsOf(period.firstDay)
  const middle = dayOf(year, month, 15)
  if (edge.startsWith('nửa')) {
    if (period.kind !== 'month' || !middle) return null
    const half =
      edge === 'nửa đầu'
        ? { from: period.firstDay, to: middle }
        : { from: dayOf(year, month, 16) ?? period.firstDay, to: period.lastDay }
    return { timing: { kind: 'month', ...said, ...half }, doubt: null }
  }
  if (period.kind !== 'month' && period.kind !== 'year') return null
  const midOfYear = dayOf(year, 6, 30) ?? firstOfMonth(year, 6)
  const lawful =
    edge === 'đầu' ? period.firstDay : period.kind === 'year' ? midOfYear : (middle ?? midOfYear)
  return {
    timing: { kind: 'date', ...said, operator: 'within', printed: lawful, lastDay: lawful },
    doubt: 'timing.unreadable',
  }
}

import { type Duty, slotsOfDuty } from '@dunghan/core/plan'
import type { Day, Slot, SlotRules } from '@dunghan/core/time'
import { capital, dayWords, listWords, shorten } from '../text/format.ts'
import { timingWords } from '../text/timing.ts'

/** One duty of a draft in the words of its row. */
export interface RowWords {
  readonly title: string
  readonly time: string
  /** The last day that a period comes to, or the next report that is owed; null where a printed day says it all. */
  readonly lastDay: string | null
  readonly lead: string
  readonly others: string
}

/** What a duty says now, for its row on the page and for the answer to a save made in passing. */
export function rowWords(duty: Duty, rules: SlotRules, today: Day): RowWords {
  const coordinating = listWords(duty.coordinating)
  return {
    title: shorten(duty.title, 120) || 'Việc chưa có tên',
    time: [...new Set([duty.timing, ...duty.timings].map(timingWords))].join('; '),
    lastDay: lastDayWords(slotsOfDuty(duty, rules), today),
    lead: capital(listWords(duty.lead)) || 'Chưa có cơ quan chủ trì',
    others: coordinating ? `; phối hợp: ${shorten(coordinating, 120)}` : '',
  }
}

function lastDayWords(slots: readonly Slot[], today: Day): string | null {
  const dated = slots.flatMap((slot) => (slot.lastDay ? [{ ...slot, lastDay: slot.lastDay }] : []))
  const next = dated.find((slot) => slot.lastDay >= today) ?? dated.at(-1)
  if (!next || (next.kind === 'date' && dated.length === 1)) return null
  const of = dated.length > 1 && next.label ? `${next.label}: ` : ''
  const derived = next.derived ? ' (suy ra)' : ''
  return `hạn cuối ${of}${dayWords(next.lastDay)}${derived}`
}

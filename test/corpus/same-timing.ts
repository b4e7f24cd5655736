import { quarterDays, type Timing } from '@dunghan/core/time'
import { sameWho } from './agreement.ts'
import type { LabelledTiming } from './labels.ts'

/** Whether a timing says nothing about when: no time printed, or words that no calendar has (31/11). */
export function isSilent(timing: Timing): boolean {
  return timing.kind === 'unspecified'
}

/** The labelled reading and every other one that is as right. */
export function readingsOf(label: LabelledTiming): readonly Timing[] {
  const { or = [], ...first } = label
  return [first, ...or]
}

/** Whether a timing was read as labelled, in the first or another right reading; the words themselves do not count. */
export function sameTiming(read: Timing, label: LabelledTiming): boolean {
  return readingsOf(label).some(
    (reading) => meaningOf(read) === meaningOf(reading) && sameEvent(read, reading),
  )
}

/** The last days a timing sets, as what is wrong when it is wrong: days, or "day of month" of a recurring one. */
export function daysOf(timing: Timing): readonly string[] {
  switch (timing.kind) {
    case 'date':
      return [timing.lastDay]
    case 'quarter':
      return timing.quarters.map((quarter) => quarterDays(quarter).to)
    case 'month':
    case 'halfYear':
    case 'year':
    case 'yearRange':
    case 'everyYear':
      return timing.to ? [timing.to] : []
    case 'recurring':
      return timing.day === undefined ? [] : [`${timing.month ?? 'each'}-${timing.day}`]
    default:
      return []
  }
}

function meaningOf(timing: Timing): string {
  const wish = timing.aspirational ? 'wish' : ''
  return [timing.kind, ...partsOf(timing), wish].join(' ')
}

function partsOf(timing: Timing): readonly (string | number | null | undefined)[] {
  switch (timing.kind) {
    case 'date':
      return [timing.printed, timing.lastDay, timing.time]
    case 'quarter':
      return timing.quarters
    case 'recurring':
      return [
        timing.frequencies.toSorted().join(),
        timing.day,
        timing.month,
        timing.from,
        timing.to,
      ]
    case 'relative':
      return [timing.amount, timing.amount > 0 ? timing.unit : null]
    default:
      return [timing.from, timing.to]
  }
}

function sameEvent(read: Timing, label: Timing): boolean {
  if (read.kind !== 'relative' || label.kind !== 'relative') return true
  return sameWho(read.event, label.event)
}

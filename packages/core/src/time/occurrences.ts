import type { Frequency } from '../plan/draft.ts'
import { type Day, dayOf, daysInMonth, firstOfMonth, lastOfMonth, partsOf } from './day.ts'
import { lastDayFrom } from './event-day.ts'
import type { DaysOff } from './holidays.ts'
import { quarterDays } from './quarter.ts'
import { type ReportingRule, reportDue } from './reporting.ts'
import {
  halfYearSlot,
  monthSlot,
  nineMonthSlot,
  type OccurrenceKind,
  quarterSlot,
  rangeSlot,
  type Slot,
  yearSlot,
} from './slot.ts'
import type { RecurringTiming, RelativeTiming, Timing } from './timing.ts'

/** The plan's own years, used to bound what has no end of its own. */
export interface Bounds {
  readonly from: Day
  readonly to: Day
}

/** What turns printed times into dated slots; without bounds nothing recurring gets a day. */
export interface SlotRules {
  readonly bounds: Bounds | null
  readonly reporting: ReportingRule
  readonly daysOff: DaysOff
}

/** Every occurrence of a task's printed times, in the order of their last days; never empty. */
export function slotsOf(timings: readonly Timing[], rules: SlotRules): Slot[] {
  const slots = timings.flatMap((timing) => slotsOfTiming(timing, rules))
  const dated = uniqueKeys(slots.filter((slot) => slot.lastDay !== null)).sort(byLastDay)
  return dated.length > 0 ? dated : [UNDATED]
}

/** One slot a due day of a recurring report: periods that fall on one day are one slot, keyed by the longest. */
export function reportSlots(frequencies: readonly Frequency[], rules: SlotRules): Slot[] {
  const { bounds, reporting, daysOff } = rules
  if (bounds === null) return [UNDATED]
  const slots = periodsOf(frequencies, bounds).map((slot) => reportDue(slot, reporting, daysOff))
  const merged = mergeSameDay(slots)
  return merged.length > 0 ? merged : [UNDATED]
}

const UNDATED: Slot = {
  key: 'khong-han',
  kind: 'undated',
  label: null,
  opensOn: null,
  lastDay: null,
  repeats: false,
  derived: false,
}

function slotsOfTiming(timing: Timing, rules: SlotRules): Slot[] {
  switch (timing.kind) {
    case 'date':
      return [{ ...UNDATED, key: 'han', kind: 'date', lastDay: timing.lastDay }]
    case 'quarter':
      return timing.quarters.map((quarter) => quarterSlot(quarterDays(quarter).to, false))
    case 'month':
      return timing.to ? [monthSlot(timing.to, timing.from, false)] : []
    case 'halfYear':
      return timing.to ? [halfYearSlot(timing.to, timing.from, false)] : []
    case 'year':
      return timing.to ? [yearSlot(timing.to, false)] : []
    case 'yearRange':
      return timing.to ? [rangeSlot(timing.from, timing.to)] : []
    case 'everyYear': {
      const to = timing.to ?? rules.bounds?.to
      return to ? periodsOf(['annual'], { from: timing.from, to }) : []
    }
    case 'recurring':
      return recurringSlots(timing, rules)
    case 'relative':
      return timing.eventOn === undefined ? [] : [afterEvent(timing, timing.eventOn, rules.daysOff)]
    case 'ongoing':
    case 'onDemand':
    case 'unspecified':
      return []
  }
}

function afterEvent(timing: RelativeTiming, eventOn: Day, daysOff: DaysOff): Slot {
  return { ...UNDATED, key: 'han', kind: 'date', lastDay: lastDayFrom(eventOn, timing, daysOff) }
}

function recurringSlots(timing: RecurringTiming, rules: SlotRules): Slot[] {
  const from = timing.from ?? rules.bounds?.from
  const to = timing.to ?? rules.bounds?.to
  if (!from || !to) return []
  if (timing.day === undefined)
    return reportSlots(timing.frequencies, { ...rules, bounds: { from, to } })
  const slots = periodsOf(timing.frequencies, { from, to })
  return mergeSameDay(slots.map((slot) => ({ ...slot, lastDay: printedDay(slot, timing) })))
}

function printedDay(slot: Slot, timing: RecurringTiming): Day | null {
  if (slot.lastDay === null || timing.day === undefined) return null
  const { year, month } = partsOf(slot.lastDay)
  const due = timing.month ?? month
  return dayOf(year, due, Math.min(timing.day, daysInMonth(year, due)))
}

const LENGTH: Readonly<Record<OccurrenceKind, number>> = {
  undated: 0,
  date: 0,
  month: 1,
  quarter: 3,
  halfYear: 6,
  nineMonth: 9,
  year: 12,
  range: 24,
}

function mergeSameDay(slots: readonly Slot[]): Slot[] {
  const byDay = Map.groupBy(slots, (slot) => slot.lastDay)
  return [...byDay.values()]
    .flatMap((same) => {
      const [longest, ...others] = same.toSorted(
        (left, right) => LENGTH[right.kind] - LENGTH[left.kind],
      )
      if (!longest) return []
      const labels = [...others.toReversed(), longest].flatMap((slot) => slot.label ?? [])
      return [{ ...longest, label: labels.join(', ') }]
    })
    .sort(byLastDay)
}

/** One slot a period of each frequency whose end lies within the bounds; the day is the period's last calendar day. */
function periodsOf(frequencies: readonly Frequency[], bounds: Bounds): Slot[] {
  return frequencies.flatMap((frequency) =>
    monthsOf(bounds).flatMap((end) => slotEnding(frequency, end)),
  )
}

function slotEnding(frequency: Frequency, end: Day): Slot[] {
  const { year, month } = partsOf(end)
  switch (frequency) {
    case 'monthly':
      return [monthSlot(end, firstOfMonth(year, month), true)]
    case 'quarterly':
      return month % 3 === 0 ? [quarterSlot(end, true)] : []
    case 'semiannual':
      return month === 6 ? [halfYearSlot(end, firstOfMonth(year, 1), true)] : []
    case 'nineMonth':
      return month === 9 ? [nineMonthSlot(end)] : []
    case 'annual':
      return month === 12 ? [yearSlot(end, true)] : []
  }
}

function monthsOf(bounds: Bounds): Day[] {
  const ends: Day[] = []
  for (let { year, month } = partsOf(bounds.from); ; month += 1) {
    if (month > 12) {
      month = 1
      year += 1
    }
    const end = lastOfMonth(year, month)
    if (end > bounds.to) return ends
    ends.push(end)
  }
}

function uniqueKeys(slots: readonly Slot[]): Slot[] {
  const seen = new Map<string, number>()
  return slots.map((slot) => {
    const times = (seen.get(slot.key) ?? 0) + 1
    seen.set(slot.key, times)
    return times === 1 ? slot : { ...slot, key: `${slot.key}-${times}` }
  })
}

function byLastDay(left: Slot, right: Slot): number {
  return (left.lastDay ?? '').localeCompare(right.lastDay ?? '')
}

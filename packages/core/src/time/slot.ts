import { type Day, firstOfMonth, partsOf } from './day.ts'
import { quarterAt, quarterDays, quarterName, quarterParts } from './quarter.ts'

/** What kind of date stands behind an occurrence; only a printed `date` is never derived. */
export type OccurrenceKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'nineMonth'
  | 'year'
  | 'range'
  | 'undated'

/** One dated instance of a duty: the thing that is on time or late. An undated duty has one undated occurrence. */
export interface Slot {
  /** Stable within its task, letters and digits only: `2026q4`, `2026`, `han`, `khong-han`. */
  readonly key: string
  readonly kind: OccurrenceKind
  /** The period in words, "Quý IV/2026"; null for a printed day. */
  readonly label: string | null
  /** The first day of the period in which there is work; null for a printed day. */
  readonly opensOn: Day | null
  /** The last calendar day still on time; null when nobody wrote one. */
  readonly lastDay: Day | null
  /** True when the duty comes back, so that an instance before the import is not held against anyone. */
  readonly repeats: boolean
  /** True when no document prints the day and a setting supplies it: pages say "suy ra". */
  readonly derived: boolean
}

/** A month as a slot that ends on its last calendar day. */
export function monthSlot(end: Day, from: Day, repeats: boolean): Slot {
  const { year, month } = partsOf(end)
  const padded = String(month).padStart(2, '0')
  return {
    key: `${year}m${padded}`,
    kind: 'month',
    label: `Tháng ${month}/${year}`,
    opensOn: from,
    lastDay: end,
    repeats,
    derived: false,
  }
}

/** A quarter as a slot that ends on its last calendar day. */
export function quarterSlot(end: Day, repeats: boolean): Slot {
  const quarter = quarterAt(end)
  const { year, number } = quarterParts(quarter)
  const { from, to } = quarterDays(quarter)
  return {
    key: `${year}q${number}`,
    kind: 'quarter',
    label: quarterName(quarter),
    opensOn: from,
    lastDay: to,
    repeats,
    derived: false,
  }
}

/** The first or second half of a year as a slot that ends on its last calendar day. */
export function halfYearSlot(end: Day, from: Day, repeats: boolean): Slot {
  const { year, month } = partsOf(end)
  const first = month <= 6
  const label = first ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`
  return {
    key: `${year}h${first ? 1 : 2}`,
    kind: 'halfYear',
    label,
    opensOn: from,
    lastDay: end,
    repeats,
    derived: false,
  }
}

/** The first nine months of a year as a slot that ends on its last calendar day. */
export function nineMonthSlot(end: Day): Slot {
  const { year } = partsOf(end)
  const label = `9 tháng năm ${year}`
  return {
    key: `${year}n9`,
    kind: 'nineMonth',
    label,
    opensOn: firstOfMonth(year, 1),
    lastDay: end,
    repeats: true,
    derived: false,
  }
}

/** A year as a slot that ends on its last calendar day. */
export function yearSlot(end: Day, repeats: boolean): Slot {
  const { year } = partsOf(end)
  return {
    key: `${year}`,
    kind: 'year',
    label: `Năm ${year}`,
    opensOn: firstOfMonth(year, 1),
    lastDay: end,
    repeats,
    derived: false,
  }
}

/** Several years as a slot that ends on its last calendar day. */
export function rangeSlot(from: Day, to: Day): Slot {
  const [first, last] = [partsOf(from).year, partsOf(to).year]
  const years = first === last ? `Năm ${last}` : `${first} – ${last}`
  const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31')
  const label = isWhole ? years : `${written(from)} – ${written(to)}`
  return {
    key: `${first}-${last}`,
    kind: 'range',
    label,
    opensOn: from,
    lastDay: to,
    repeats: false,
    derived: false,
  }
}

/** "01/6/2026": without the zeros that months after February go without. */
function written(when: Day): string {
  const { year, month, date } = partsOf(when)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(date)}/${month < 3 ? two(month) : month}/${year}`
}

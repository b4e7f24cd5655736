import type { Day } from './day.ts'
import type { Quarter } from './quarter.ts'

/** How the words before a date bind it (BLDS 2015 is not applied: a printed day is never moved). */
export type Operator = 'before' | 'noLaterThan' | 'within'

interface Said {
  /** The words as printed; null where the document says nothing about time. */
  readonly text: string | null
  /** "phấn đấu": a wish, not a duty. */
  readonly aspirational?: true
}

interface Window extends Said {
  readonly from: Day
  /** The last calendar day; null for "và những năm tiếp theo". */
  readonly to: Day | null
}

/** One printed day: `lastDay` is the last calendar day still on time. */
export interface DateTiming extends Said {
  readonly kind: 'date'
  readonly operator: Operator
  readonly printed: Day
  readonly lastDay: Day
  /** A clock time in Việt Nam, `16:00`, where one is printed. */
  readonly time?: string
}

export interface QuarterTiming extends Window {
  readonly kind: 'quarter'
  readonly quarters: readonly Quarter[]
}

export interface PeriodTiming extends Window {
  readonly kind: 'month' | 'halfYear' | 'year' | 'yearRange' | 'everyYear'
}

/** A duty that comes back, with a day when one is printed: "trước ngày 18 hằng tháng" is `day: 17`. */
export interface RecurringTiming extends Said {
  readonly kind: 'recurring'
  readonly frequencies: readonly ('monthly' | 'quarterly' | 'semiannual' | 'nineMonth' | 'annual')[]
  readonly day?: number
  readonly month?: number
  readonly from: Day | null
  readonly to: Day | null
}

/** Counted from an event that the plan only names; with `before` back from it, so that nothing counted is the day before it. */
export interface RelativeTiming extends Said {
  readonly kind: 'relative'
  readonly before?: true
  readonly amount: number
  readonly unit: 'day' | 'workingDay' | 'month'
  readonly event: string
  /** The day it happened or will happen, once the office has given it. */
  readonly eventOn?: Day
}

/** No day at all, or a window without one. */
export interface OpenTiming extends Said {
  readonly kind: 'ongoing' | 'onDemand' | 'unspecified'
  readonly from: Day | null
  readonly to: Day | null
}

/** What a plan says about time, as said. */
export type Timing =
  | DateTiming
  | QuarterTiming
  | PeriodTiming
  | RecurringTiming
  | RelativeTiming
  | OpenTiming

export type TimingKind = Timing['kind']

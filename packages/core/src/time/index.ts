export * from './day.ts'
export { lastDayOf } from './deadline.ts'
export { lastDayFrom } from './event-day.ts'
export {
  type DaysOff,
  dayOffName,
  type HolidayYear,
  NATIONAL_DAYS_OFF,
  withOverrides,
} from './holidays.ts'
export {
  type Bounds,
  reportSlots,
  type SlotRules,
  slotsOf,
} from './occurrences.ts'
export {
  nextQuarter,
  parseQuarter,
  type Quarter,
  quarterAt,
  quarterDays,
  quarterName,
  quarterOf,
  quarterParts,
} from './quarter.ts'
export type { ReportingRule } from './reporting.ts'
export type { OccurrenceKind, Slot } from './slot.ts'
export type {
  DateTiming,
  OpenTiming,
  Operator,
  PeriodTiming,
  QuarterTiming,
  RecurringTiming,
  RelativeTiming,
  Timing,
  TimingKind,
} from './timing.ts'
export { readTypedTiming, type TypedFault, type TypedTiming } from './typed-timing.ts'
export { type IsoWeek, isoWeekOf, mondayOf, parseIsoWeek } from './week.ts'
export {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysOfWeek,
} from './working-days.ts'

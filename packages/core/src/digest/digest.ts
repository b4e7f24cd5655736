import type { Role, Status } from '../task/index.ts'
import type { Day, IsoWeek, Quarter } from '../time/index.ts'

/** The parts of a letter, in the order in which a card looks for its place. */
export const SECTIONS = [
  'overdue',
  'awaited',
  'this-week',
  'new',
  'next-30-days',
  'quarter',
] as const

/** `awaited` is what a body that can only be asked has not answered after the day; it is never called overdue. */
export type SectionKind = (typeof SECTIONS)[number]

/** The working day to finish on when the last day itself is a day off. */
export interface ClosedDay {
  readonly name: string
  readonly workingDay: Day
}

/** One card as a letter tells it. */
export interface DigestItem {
  readonly taskId: string
  readonly occurrence: string
  /** The number of its plan, or the words that stand in for one. */
  readonly plan: string
  readonly ref: string
  readonly title: string
  readonly deliverable: string | null
  readonly role: Role
  readonly via: string | null
  readonly asked: boolean
  /** Kept by the office, for the document names no lead. */
  readonly held: boolean
  readonly label: string | null
  readonly timeText: string | null
  readonly derived: boolean
  readonly status: Status
  readonly opensOn: Day | null
  readonly lastDay: Day | null
  /** From the day of the letter to the last day; negative when it has passed. */
  readonly daysLeft: number | null
  readonly closed: ClosedDay | null
  /** How many later occurrences of a newly assigned task stand behind this one. */
  readonly laterOccurrences: number
}

/** One part of a letter: `count` cards belong in it, `items` of them are written out. */
export interface DigestSection {
  readonly kind: SectionKind
  readonly count: number
  readonly items: readonly DigestItem[]
}

/** How an agency's lead duties of one quarter stand. */
export interface QuarterTally {
  readonly quarter: Quarter
  readonly total: number
  readonly done: number
  readonly overdue: number
}

/** A weekday of the letter's week on which offices are closed. */
export interface Closure {
  readonly day: Day
  readonly name: string
}

/** What one agency must hear in one week. */
export interface Digest {
  readonly week: IsoWeek
  readonly asOf: Day
  readonly agencyId: string
  readonly agencyName: string
  /** True when the agency can only be asked: the whole letter then asks. */
  readonly asked: boolean
  /** Only parts with something in them, in the fixed order. */
  readonly sections: readonly DigestSection[]
  readonly total: number
  /** Counted but not written out: `total` minus every item listed. */
  readonly unlisted: number
  readonly closures: readonly Closure[]
  /** True when no letter went out the week before because all of it was off. */
  readonly afterBreak: boolean
  readonly year: readonly QuarterTally[]
}

/** How many cards belong in a part of the letter; 0 when it has no such part. */
export function countOf(digest: Digest, kind: SectionKind): number {
  return digest.sections.find((section) => section.kind === kind)?.count ?? 0
}

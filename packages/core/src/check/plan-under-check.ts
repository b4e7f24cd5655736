import type { AgencyKind } from '../agency/agency.ts'
import { kindOfName } from '../agency/kind.ts'
import { agencyKey } from '../agency/names.ts'
import { type Decision, HEAD_KEY } from '../plan/decision.ts'
import type { Draft } from '../plan/draft.ts'
import { type Duty, dutiesOf } from '../plan/duty.ts'
import type { Day } from '../time/day.ts'
import { later } from '../time/day.ts'
import type { DaysOff } from '../time/holidays.ts'
import { wordsOf } from './duty-words.ts'
import { type PlanSentences, sentencesOf } from './plan-sentences.ts'
import { remembered } from './remembered.ts'

/** What a check needs to know. */
export interface CheckInput {
  readonly draft: Draft
  /** What the clerk has settled so far. */
  readonly decisions: readonly Decision[]
  readonly daysOff: DaysOff
  readonly today: Day
  /** How many working days bodies need at least between issue and a first deadline. */
  readonly fewestWorkingDays?: number
  /** The plans of the level above that this one carries out, where they are known. */
  readonly superiors?: readonly Draft[]
  /** What a name stands for in the locality's own directory; by its words alone when absent. */
  readonly kindOf?: (name: string) => AgencyKind
}

/** A plan as every check sees it: decisions applied, dropped duties gone. */
export interface PlanUnderCheck {
  readonly draft: Draft
  readonly number: string | null
  readonly issuedOn: Day | null
  /** The earliest day the plan can bear; the day of issue when it is printed. */
  readonly earliestIssue: Day | null
  readonly period: Draft['period']
  readonly duties: readonly Duty[]
  readonly tasks: readonly Duty[]
  readonly daysOff: DaysOff
  readonly today: Day
  readonly fewestWorkingDays: number
  readonly superiors: readonly Draft[]
  readonly kindOf: (name: string) => AgencyKind
  /** The key under which spellings of one body meet. */
  readonly keyOf: (name: string) => string
  readonly wordsOf: (duty: Duty) => string
  readonly sentences: PlanSentences
}

/** Lays the decisions over the draft, once for all checks. */
export function planUnderCheck(input: CheckInput): PlanUnderCheck {
  const { draft, decisions } = input
  const head = decisions.find(({ key }) => key === HEAD_KEY)?.head
  const duties = dutiesOf(draft, decisions).filter((duty) => !duty.dropped)
  const issuedOn = head?.issuedOn ?? draft.issuedOn
  const kindOf = remembered(input.kindOf ?? kindOfName)
  return {
    draft,
    number: head?.number ?? draft.number,
    issuedOn,
    earliestIssue: issuedOn ?? earliestIssueOf(draft),
    period: head?.period ?? draft.period,
    duties,
    tasks: duties.filter((duty) => duty.origin === 'task'),
    daysOff: input.daysOff,
    today: input.today,
    fewestWorkingDays: input.fewestWorkingDays ?? 3,
    superiors: input.superiors ?? [],
    kindOf,
    keyOf: remembered(agencyKey),
    wordsOf: remembered((duty: Duty) => wordsOf(draft, duty)),
    sentences: sentencesOf(draft, kindOf),
  }
}

/** A plan is not older than the documents it carries out, nor than the month it names. */
function earliestIssueOf(draft: Draft): Day | null {
  const partial = draft.issuedOnPartial
  const first = partial === null ? null : firstDayOf(partial)
  const cited = draft.legalBases.flatMap((basis) => basis.date ?? [])
  const days = first === null ? cited : [first, ...cited]
  return days.length === 0 ? null : days.reduce(later)
}

function firstDayOf(partial: string): Day {
  return `${partial}-01-01`.slice(0, 10) as Day
}

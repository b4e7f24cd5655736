import {
  boundsOf,
  type Decision,
  type Draft,
  type Duty,
  type DutyKey,
  isOpen,
} from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { type HeadAnswer, headAnswerOf } from './head-answer.ts'
import { isVague, type Look, type Question } from './questions.ts'
import { timeShown } from './typed-time.ts'

/** How the clerk sets a duty's time; empty while nothing is chosen. */
export type When = '' | 'van-ban' | 'het-ky' | 'thuong-xuyen' | 'ngay' | 'trong'

/** An answer to a question about time or lead. */
export interface Said {
  /** Whose fields it was said in: the duty's own, or those of a group. */
  readonly in: string
  readonly when: When
  readonly day: string
  /** Names chosen as answer to a question about the lead. */
  readonly picked: readonly string[]
  readonly other: string
  /** The lead is left open on purpose: the office keeps the duty. */
  readonly office: boolean
}

/** What the clerk has said about one duty, as its form fields hold it. */
export interface Answer extends Said {
  readonly keep: boolean
  /** Whether keeping or dropping was said, and is not merely how it was read. */
  readonly sure: boolean
  readonly title: string
  readonly deliverable: string
  readonly lead: string
  readonly coordinating: string
}

/** A whole form, filled in. */
export interface Answers {
  readonly duties: ReadonlyMap<DutyKey, Answer>
  /** Doubts that were looked at. */
  readonly seen: ReadonlySet<DutyKey>
  readonly head: HeadAnswer
}

/** Why a field cannot be kept, by the field's name. */
export type Faults = ReadonlyMap<string, string>

/** What a form is laid out for: the draft, its duties as printed, what is asked, and what was settled before. */
export interface Review {
  readonly draft: Draft
  readonly duties: readonly Duty[]
  readonly questions: readonly Question[]
  readonly looks: readonly Look[]
  /** The last day of the plan's own period. */
  readonly end: Day | null
  readonly before: ReadonlyMap<DutyKey, Decision>
}

/** The last day of a period; null when none is printed or it has no end. */
export function endOf(period: Draft['period']): Day | null {
  return period?.to ? (boundsOf(period)?.to ?? null) : null
}

/** The form as the decisions kept so far fill it. */
export function answersOf(review: Review): Answers {
  const { before, draft } = review
  return {
    duties: new Map(
      review.duties.map((duty) => [duty.key, answerOf(review, duty, before.get(duty.key))]),
    ),
    seen: new Set([...before.values()].flatMap(({ key, seen }) => (seen ? [key] : []))),
    head: headAnswerOf(draft, before),
  }
}

/** Whether a question has its answer. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const answer = answers.duties.get(question.duty.key)
  if (!answer) return true
  if (!answer.keep) return true
  if (question.asks === 'time') return answer.when !== ''
  if (question.asks === 'lead')
    return answer.picked.length > 0 || answer.other.trim() !== '' || answer.office
  return answer.sure
}

/** Whether a place was looked at, or filled in where the head of the document was silent. */
export function isLookedAt({ key, doubt }: Look, { seen, head }: Answers): boolean {
  const said: Readonly<Record<string, string>> = {
    'head.number': head.number,
    'head.date': head.issuedOn,
    'head.title': head.title,
    'head.period': head.period,
  }
  return seen.has(key) || (said[doubt.code] ?? '').trim() !== ''
}

/** How many places still wait. */
export function openPlaces(review: Review, answers: Answers): number {
  const questions = review.questions.filter((question) => !isAnswered(question, answers))
  return questions.length + review.looks.filter((look) => !isLookedAt(look, answers)).length
}

/** Whether a duty is asked this kind of thing. */
export function asks(review: Review, duty: Duty, kind: Question['asks']): boolean {
  return review.questions.some(
    (question) => question.duty.key === duty.key && question.asks === kind,
  )
}

function answerOf(review: Review, duty: Duty, decision: Decision | undefined): Answer {
  const lead = decision?.lead ?? duty.lead
  const chosen = decision?.lead
    ? lead.filter((name) => !isVague(name) && !duty.lead.includes(name))
    : []
  return {
    in: duty.key,
    keep: !decision?.drop && decision?.into === undefined,
    sure: decision?.drop !== undefined,
    ...timeSaid(review, duty, decision),
    picked: chosen,
    other: '',
    office: decision !== undefined && isOpen(decision, 'lead'),
    title: decision?.title ?? duty.title,
    deliverable:
      (decision?.deliverable === undefined ? duty.deliverable : decision.deliverable) ?? '',
    lead: lead.join('\n'),
    coordinating: (decision?.coordinating ?? duty.coordinating).join('\n'),
  }
}

function timeSaid(
  review: Review,
  duty: Duty,
  decision: Decision | undefined,
): { readonly when: When; readonly day: string } {
  const asked = asks(review, duty, 'time')
  if (asked && decision?.ongoing) return { when: 'thuong-xuyen', day: '' }
  if (asked && decision?.lastDay && decision.lastDay === review.end)
    return { when: 'het-ky', day: '' }
  const day = decision && timeShown(decision)
  if (day) return { when: 'ngay', day }
  if (!asked) return { when: 'van-ban', day: '' }
  return { when: decision && isOpen(decision, 'time') ? 'trong' : '', day: '' }
}

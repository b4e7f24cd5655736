import { boundsOf, type Decision, type Draft, type Duty, type DutyKey } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { readDay } from '../text/day-input.ts'
import { dateOf } from '../text/format.ts'
import { groupsOf } from './groups.ts'
import { isVague, type Question } from './questions.ts'

/** How the clerk sets a duty's time; empty while nothing is chosen. */
export type When = '' | 'van-ban' | 'het-ky' | 'thuong-xuyen' | 'ngay' | 'trong'

/** An answer to a question about time or lead. */
export interface Said {
  readonly when: When
  readonly day: string
  /** Names chosen as answer to a question about the lead. */
  readonly picked: readonly string[]
  readonly other: string
}

/** What the clerk has said about one duty, as its form fields hold it. */
export interface Answer extends Said {
  readonly keep: boolean
  /** Whether keeping or dropping was said, and is not merely how it was read. */
  readonly sure: boolean
  readonly lead: string
  readonly coordinating: string
}

export type Answers = ReadonlyMap<DutyKey, Answer>

/** Why a duty's answer cannot be kept, as a sentence beside its field. */
export type Faults = ReadonlyMap<DutyKey, string>

/** What is needed to read answers: the duties as printed, what is asked, and the plan's own last day. */
export interface Review {
  readonly duties: readonly Duty[]
  readonly questions: readonly Question[]
  readonly end: Day | null
}

const WHENS: readonly When[] = ['van-ban', 'het-ky', 'thuong-xuyen', 'ngay', 'trong']
const NAME_MAX = 200

/** The last day of a draft's own period; null when it prints none or has no end. */
export function endOf(draft: Draft): Day | null {
  return draft.period?.to ? (boundsOf(draft.period)?.to ?? null) : null
}

/** The form as the decisions kept so far fill it. */
export function answersOf(review: Review, decisions: readonly Decision[]): Answers {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]))
  return new Map(
    review.duties.map((duty) => [duty.key, answerOf(review, duty, byKey.get(duty.key))]),
  )
}

/** The form as it was sent. What is said of a whole group fills the duties in it that have no answer of their own. */
export function readAnswers(review: Review, form: FormData): Answers {
  const text = (name: string): string => String(form.get(name) ?? '').slice(0, 4_000)
  const said = (name: string, asksTime: boolean): Said => ({
    when: whenOf(text(`khi.${name}`)) || (asksTime ? '' : 'van-ban'),
    day: text(`ngay.${name}`),
    picked: form.getAll(`chon.${name}`).map(String).slice(0, 50),
    other: text(`khac.${name}`),
  })
  const groups = groupsOf(review.questions, new Map())
  return new Map(
    review.duties.map((duty) => {
      const asksTime = asks(review, duty, 'time')
      const own = said(duty.key, asksTime)
      const inGroup = (kind: Question['asks']): Said | null => {
        const group = groups.find(({ questions }) =>
          questions.some((question) => question.duty.key === duty.key && question.asks === kind),
        )
        return group ? said(group.id, true) : null
      }
      const time = own.when === '' ? (inGroup('time') ?? own) : own
      const lead = own.picked.length > 0 || own.other.trim() !== '' ? own : (inGroup('lead') ?? own)
      const answer: Answer = {
        keep: text(`bo.${duty.key}`) !== 'co',
        sure: text(`bo.${duty.key}`) !== '',
        when: time.when,
        day: time.day,
        picked: lead.picked,
        other: lead.other,
        lead: text(`chu-tri.${duty.key}`),
        coordinating: text(`phoi-hop.${duty.key}`),
      }
      return [duty.key, answer]
    }),
  )
}

/** The decisions that answers amount to; only what differs from the document is decided. */
export function decisionsOf(
  review: Review,
  answers: Answers,
): { readonly decisions: Decision[]; readonly faults: Faults } {
  const faults = new Map<DutyKey, string>()
  const decisions = review.duties.flatMap((duty) => {
    const answer = answers.get(duty.key)
    if (!answer) return []
    const time = timeOf(review, duty, answer)
    if (typeof time === 'string') faults.set(duty.key, time)
    const lead = asks(review, duty, 'lead') ? pickedLead(duty, answer) : namesOf(answer.lead)
    const coordinating = namesOf(answer.coordinating)
    const decision: Decision = {
      key: duty.key,
      ...(answer.keep ? {} : { drop: true }),
      ...(answer.keep && answer.sure ? { drop: false } : {}),
      ...(typeof time === 'string' ? {} : time),
      ...(same(lead, duty.lead) ? {} : { lead }),
      ...(same(coordinating, duty.coordinating) ? {} : { coordinating }),
    }
    return Object.keys(decision).length > 1 || answer.when === 'trong' ? [decision] : []
  })
  return { decisions, faults }
}

/** Whether a question has its answer. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const answer = answers.get(question.duty.key)
  if (!answer) return false
  if (!answer.keep) return true
  if (question.asks === 'time') return answer.when !== ''
  if (question.asks === 'lead') return answer.picked.length > 0 || answer.other.trim() !== ''
  return answer.sure
}

/** Names as typed, one a line or parted by semicolons. */
export function namesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\n;]/u)
    .map((name) =>
      name
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, NAME_MAX),
    )
    .filter((name) => name !== '')
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
  const { when, day } = timeSaid(review, duty, decision)
  return {
    keep: !decision?.drop,
    sure: decision?.drop !== undefined,
    when,
    day,
    picked: chosen,
    other: '',
    lead: lead.join('\n'),
    coordinating: (decision?.coordinating ?? duty.coordinating).join('\n'),
  }
}

function timeSaid(
  review: Review,
  duty: Duty,
  decision: Decision | undefined,
): { readonly when: When; readonly day: string } {
  if (decision?.ongoing) return { when: 'thuong-xuyen', day: '' }
  if (decision?.lastDay)
    return decision.lastDay === review.end && asks(review, duty, 'time')
      ? { when: 'het-ky', day: '' }
      : { when: 'ngay', day: dateOf(decision.lastDay) }
  if (!asks(review, duty, 'time')) return { when: 'van-ban', day: '' }
  return { when: decision && !decision.drop ? 'trong' : '', day: '' }
}

function timeOf(review: Review, duty: Duty, answer: Answer): Partial<Decision> | string {
  switch (answer.when) {
    case 'thuong-xuyen':
      return { ongoing: true }
    case 'het-ky':
      return review.end ? { lastDay: review.end } : {}
    case 'van-ban':
      return asks(review, duty, 'time') && duty.timing.kind === 'date'
        ? { lastDay: duty.timing.lastDay }
        : {}
    case 'ngay': {
      const day = readDay(answer.day)
      if (day) return { lastDay: day }
      return answer.day.trim() === ''
        ? 'Chưa ghi ngày. Ghi theo thứ tự ngày/tháng/năm, ví dụ 31/12/2026.'
        : `“${answer.day.trim().slice(0, 40)}” không phải là ngày. Ghi theo thứ tự ngày/tháng/năm, ví dụ 31/12/2026.`
    }
    default:
      return {}
  }
}

function pickedLead(duty: Duty, answer: Answer): string[] {
  const chosen = [...answer.picked, ...namesOf(answer.other)]
  return chosen.length === 0
    ? [...duty.lead]
    : [...new Set([...duty.lead.filter((name) => !isVague(name)), ...chosen])]
}

function whenOf(text: string): When {
  return WHENS.find((when) => when === text) ?? ''
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}

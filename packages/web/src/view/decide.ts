import { type Decision, type Duty, type DutyKey, dutyKey } from '@dunghan/core/plan'
import { type Answer, type Answers, asks, type Faults, type Review } from './answers.ts'
import { decideHead } from './head-answer.ts'
import { isVague } from './questions.ts'
import { decideTime, type TimeDecision, timeShown } from './typed-time.ts'

const NAME_MAX = 200
const TITLE_MAX = 1_500

/** The decisions that answers amount to; only what differs from the document is decided. */
export function decisionsOf(
  review: Review,
  answers: Answers,
): { readonly decisions: Decision[]; readonly faults: Faults } {
  const faults = new Map<string, string>()
  const duties = review.duties.flatMap((duty) => {
    const answer = answers.duties.get(duty.key)
    return answer ? (decide(review, duty, answer, faults) ?? []) : []
  })
  const seen = [...answers.seen].map((key): Decision => ({ key, seen: true }))
  const head = decideHead(review.draft, answers.head)
  return {
    decisions: [...duties, ...seen, ...head.decisions],
    faults: new Map([...faults, ...head.faults]),
  }
}

/** Names as typed, one a line or parted by semicolons. */
export function namesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\n;]/u)
    .map((name) => oneLine(name).slice(0, NAME_MAX))
    .filter((name) => name !== '')
}

/** The key of an added duty's own decision, which must be kept even when it says nothing more. */
const ADDED = dutyKey('added', 0).slice(0, -1)

function decide(
  review: Review,
  duty: Duty,
  answer: Answer,
  faults: Map<string, string>,
): Decision | null {
  const before = review.before.get(duty.key)
  const time = timeOf(review, duty, answer, before)
  if (typeof time === 'string') faults.set(`ngay.${answer.in}`, time)
  const title = oneLine(answer.title).slice(0, TITLE_MAX)
  if (title === '' && duty.title === '' && answer.keep)
    faults.set(`ten.${duty.key}`, 'Chưa ghi việc phải làm. Ghi một câu, như văn bản ghi.')
  const lead = asks(review, duty, 'lead') ? pickedLead(duty, answer) : namesOf(answer.lead)
  const coordinating = namesOf(answer.coordinating)
  const deliverable = oneLine(answer.deliverable).slice(0, TITLE_MAX) || null
  const open = openOn(review, duty, answer)
  const decision: Decision = {
    key: duty.key,
    ...(answer.keep || before?.into !== undefined ? {} : { drop: true }),
    ...(answer.keep && answer.sure ? { drop: false } : {}),
    ...(typeof time === 'string' ? timeBefore(before) : time),
    ...(same(lead, duty.lead) ? {} : { lead }),
    ...(same(coordinating, duty.coordinating) ? {} : { coordinating }),
    ...(title === '' || title === oneLine(duty.title) ? {} : { title }),
    ...(deliverable === (duty.deliverable && oneLine(duty.deliverable)) ? {} : { deliverable }),
    ...(open.length > 0 ? { open } : {}),
    ...(before?.into === undefined ? {} : { into: before.into }),
    ...(before?.added === undefined ? {} : { added: before.added }),
  }
  return Object.keys(decision).length > 1 || isAdded(duty.key) ? decision : null
}

function timeOf(
  review: Review,
  duty: Duty,
  answer: Answer,
  before: Decision | undefined,
): TimeDecision | string {
  switch (answer.when) {
    case 'thuong-xuyen':
      return { ongoing: true }
    case 'het-ky':
      return review.end ? { lastDay: review.end } : {}
    case 'van-ban':
      return asks(review, duty, 'time') && duty.timing.kind === 'date'
        ? { lastDay: duty.timing.lastDay }
        : {}
    case 'ngay':
      // Words that were kept before may be more than can be typed, such as those of a twin.
      return before && answer.day.trim() === timeShown(before) && answer.day.trim() !== ''
        ? timeBefore(before)
        : decideTime(answer.day)
    default:
      return {}
  }
}

function timeBefore(before: Decision | undefined): TimeDecision {
  return {
    ...(before?.lastDay ? { lastDay: before.lastDay } : {}),
    ...(before?.ongoing ? { ongoing: true } : {}),
    ...(before?.timing ? { timing: before.timing } : {}),
  }
}

function openOn(review: Review, duty: Duty, answer: Answer): ('time' | 'lead')[] {
  const lead = answer.office && answer.picked.length === 0 && answer.other.trim() === ''
  return [
    ...(answer.when === 'trong' ? ['time' as const] : []),
    ...(lead && asks(review, duty, 'lead') ? ['lead' as const] : []),
  ]
}

function pickedLead(duty: Duty, answer: Answer): string[] {
  const chosen = [...answer.picked, ...namesOf(answer.other)]
  return chosen.length === 0
    ? [...duty.lead]
    : [...new Set([...duty.lead.filter((name) => !isVague(name)), ...chosen])]
}

function isAdded(key: DutyKey): boolean {
  return key.startsWith(ADDED)
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}

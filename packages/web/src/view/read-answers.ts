import { type DutyKey, parseDutyKey } from '@dunghan/core/plan'
import {
  type Answer,
  type Answers,
  answersOf,
  asks,
  type Review,
  type Said,
  type When,
} from './answers.ts'
import { groupsOf } from './groups.ts'
import { HEAD_FIELDS } from './head-answer.ts'

const WHENS: readonly When[] = ['van-ban', 'het-ky', 'thuong-xuyen', 'ngay', 'trong']
const LONGEST = 4_000

/** A form as it was sent, and the keys of the things it has an answer for. */
export interface Sent {
  readonly answers: Answers
  readonly asked: readonly DutyKey[]
}

/**
 * The form as it was sent. Only what stood on its page is read from it; what is said of a whole group fills the duties
 * in it that have no answer of their own, on whatever page they stand.
 */
export function readAnswers(review: Review, form: FormData): Sent {
  const kept = answersOf(review)
  const shown = new Set(form.getAll('co').flatMap((each) => parseDutyKey(String(each)) ?? []))
  const fromGroups = groupAnswers(review, form)
  const asked = new Set(shown)
  const duties = new Map(
    [...kept.duties].map(([key, before]): [DutyKey, Answer] => {
      const own = shown.has(key) ? readAnswer(review, form, before, key) : before
      const answer = withGroups(own, fromGroups.get(key))
      if (answer !== before) asked.add(key)
      return [key, answer]
    }),
  )
  const seen = new Set(
    review.looks
      .map(({ key }) => key)
      .filter((key) => (shown.has(key) ? textOf(form, `xem.${key}`) === 'co' : kept.seen.has(key))),
  )
  const head = form.has(HEAD_FIELDS.number)
    ? {
        number: textOf(form, HEAD_FIELDS.number),
        issuedOn: textOf(form, HEAD_FIELDS.issuedOn),
        title: textOf(form, HEAD_FIELDS.title),
        period: textOf(form, HEAD_FIELDS.period),
      }
    : kept.head
  return { answers: { duties, seen, head }, asked: [...asked] }
}

function readAnswer(review: Review, form: FormData, before: Answer, key: DutyKey): Answer {
  const duty = review.duties.find((each) => each.key === key)
  const field = (name: string): string => textOf(form, `${name}.${key}`)
  const or = (name: string, otherwise: string): string =>
    form.has(`${name}.${key}`) ? field(name).replaceAll('\r\n', '\n') : otherwise
  const asksTime = duty !== undefined && asks(review, duty, 'time')
  const said = saidIn(form, key)
  const typed: When = said.day.trim() === '' ? 'van-ban' : 'ngay'
  return {
    ...said,
    when: said.when || (asksTime ? '' : typed),
    keep: field('bo') !== 'co',
    sure: field('bo') !== '',
    title: or('ten', before.title),
    deliverable: or('ket-qua', before.deliverable),
    lead: or('chu-tri', before.lead),
    coordinating: or('phoi-hop', before.coordinating),
  }
}

function saidIn(form: FormData, name: string): Said {
  const when = textOf(form, `khi.${name}`)
  return {
    in: name,
    when: WHENS.find((each) => each === when) ?? '',
    day: textOf(form, `ngay.${name}`),
    picked: form.getAll(`chon.${name}`).map(String).slice(0, 50),
    other: textOf(form, `khac.${name}`),
    office: textOf(form, `de-lai.${name}`) === 'co',
  }
}

interface FromGroups {
  readonly time?: Said
  readonly lead?: Said
}

function groupAnswers(review: Review, form: FormData): Map<DutyKey, FromGroups> {
  const found = new Map<DutyKey, FromGroups>()
  for (const { id, asks: kind, questions } of groupsOf(review.questions, null)) {
    const said = saidIn(form, id)
    if (kind === 'time' ? said.when === '' : !saysLead(said)) continue
    for (const { duty } of questions) found.set(duty.key, { ...found.get(duty.key), [kind]: said })
  }
  return found
}

/** An answer of one's own goes before what is said of the group. */
function withGroups(own: Answer, groups: FromGroups | undefined): Answer {
  if (!groups) return own
  const time = own.when === '' ? groups.time : undefined
  const lead = saysLead(own) ? undefined : groups.lead
  if (!time && !lead) return own
  return {
    ...own,
    ...(time ? { in: time.in, when: time.when, day: time.day } : {}),
    ...(lead ? { picked: lead.picked, other: lead.other, office: lead.office } : {}),
  }
}

function saysLead({ picked, other, office }: Said): boolean {
  return picked.length > 0 || other.trim() !== '' || office
}

function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? '').slice(0, LONGEST)
}

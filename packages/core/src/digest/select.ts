import { type Agency, isAsked, receivesCards } from '../agency/agency.ts'
import type { Plan } from '../plan/plan.ts'
import type { Card } from '../task/index.ts'
import {
  addDays,
  type Day,
  type DaysOff,
  dayOffName,
  type IsoWeek,
  mondayOf,
} from '../time/index.ts'
import {
  type Closure,
  type Digest,
  type DigestItem,
  type DigestSection,
  SECTIONS,
  type SectionKind,
} from './digest.ts'
import { byUrgency, digestItem, idOf } from './item.ts'
import { comingPlace, type Horizon, horizonOf, pressingPlace } from './place.ts'
import { yearTally } from './year.ts'

/** How many tasks a letter writes out; the rest is counted ("và N việc khác"), for a clipped letter loses its foot. */
export const LISTED_AT_MOST = 40

/** Milestones are the least urgent part and are counted beyond this many. */
const MILESTONES_AT_MOST = 10

/** Whatever decides what an agency must hear this week. */
export interface DigestInput {
  readonly cards: readonly Card[]
  readonly plans: readonly Plan[]
  readonly agency: Agency
  readonly today: Day
  readonly week: IsoWeek
  readonly daysOff: DaysOff
  /** The day of the letter before; the previous working week's Monday when absent. */
  readonly previousAsOf?: Day
}

/** What an agency must hear this week, each card at most once; null when there is nothing to say and so no letter. */
export function selectDigest(input: DigestInput): Digest | null {
  const { agency, today, week, daysOff } = input
  if (!receivesCards(agency.kind)) return null
  const horizon = horizonOf(today, week, daysOff, input.previousAsOf)
  const cards = boundCards(input)
  const places = place(cards, input, horizon)
  const sections = SECTIONS.flatMap((kind) => sectionOf(kind, places.get(kind) ?? []))
  if (sections.length === 0) return null
  return listAtMost(
    {
      week,
      asOf: today,
      agencyId: agency.id,
      agencyName: agency.name,
      asked: isAsked(agency.kind),
      sections,
      total: sections.reduce((sum, section) => sum + section.count, 0),
      unlisted: 0,
      closures: closuresOf(week, daysOff),
      afterBreak: horizon.afterBreak,
      year: yearTally(cards, today),
    },
    LISTED_AT_MOST,
  )
}

/** The same letter with at most `most` cards written out, the least urgent left off first; every count stays. */
export function listAtMost(digest: Digest, most: number): Digest {
  let room = most
  const sections = digest.sections.map((section) => {
    const items = section.items.slice(0, room)
    room -= items.length
    return { ...section, items }
  })
  return { ...digest, sections, unlisted: digest.total - (most - room) }
}

/** The agency's own cards in plans that bind, each once; a draft or closed plan sends nothing. */
function boundCards({ cards, plans, agency }: DigestInput): Card[] {
  const active = new Set(plans.filter((plan) => plan.state === 'active').map((plan) => plan.id))
  const own = cards.filter((card) => active.has(card.planId) && card.agencyId === agency.id)
  return [...new Map(own.map((card) => [idOf(card), card])).values()]
}

function place(
  cards: readonly Card[],
  { plans, today, daysOff }: DigestInput,
  horizon: Horizon,
): Map<SectionKind, DigestItem[]> {
  const plansById = new Map(plans.map((plan) => [plan.id, plan]))
  const open = cards.flatMap((card) => {
    const plan = plansById.get(card.planId)
    if (plan === undefined || card.state === 'done') return []
    const item = digestItem(card, plan, today, daysOff)
    const fresh = card.assignedOn >= horizon.since
    return [{ item, fresh, pressing: pressingPlace(item, horizon) }]
  })
  const news = newsOf(open)
  const placed = open.flatMap(({ item, pressing }) => {
    const first = news.get(idOf(item))
    if (first) return [{ kind: 'new' as const, item: first }]
    const kind = pressing ?? comingPlace(item, horizon)
    return kind === null ? [] : [{ kind, item }]
  })
  const groups = Map.groupBy(placed, ({ kind }) => kind)
  return new Map(
    [...groups].map(([kind, entries]) => [kind, entries.map(({ item }) => item).sort(byUrgency)]),
  )
}

interface OpenCard {
  readonly item: DigestItem
  readonly fresh: boolean
  readonly pressing: SectionKind | null
}

/** A new task that comes back every quarter is one piece of news: its soonest occurrence, the others counted behind it. */
function newsOf(open: readonly OpenCard[]): Map<string, DigestItem> {
  const pressingTasks = new Set(
    open.flatMap(({ item, pressing }) => (pressing === null ? [] : [item.taskId])),
  )
  const fresh = open.filter(({ item, fresh }) => fresh && !pressingTasks.has(item.taskId))
  const byTask = Map.groupBy(fresh, ({ item }) => item.taskId)
  const firsts = [...byTask.values()].flatMap((cards) => {
    const [first, ...later] = cards.map(({ item }) => item).sort(byUrgency)
    return first ? [{ ...first, laterOccurrences: later.length }] : []
  })
  return new Map(firsts.map((item) => [idOf(item), item]))
}

function sectionOf(kind: SectionKind, items: readonly DigestItem[]): DigestSection[] {
  if (items.length === 0) return []
  const listed = kind === 'quarter' ? items.slice(0, MILESTONES_AT_MOST) : items
  return [{ kind, count: items.length, items: listed }]
}

function closuresOf(week: IsoWeek, daysOff: DaysOff): Closure[] {
  const monday = mondayOf(week)
  return [0, 1, 2, 3, 4].flatMap((offset) => {
    const when = addDays(monday, offset)
    const name = dayOffName(when, daysOff)
    return name === null ? [] : [{ day: when, name }]
  })
}

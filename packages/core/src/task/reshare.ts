import type { Day } from '../time/day.ts'
import { combine } from './status.ts'
import type { Assignment, Card, Occurrence, Task } from './task.ts'

/** Who gives up a share of a task, and who takes it. */
export interface Handing {
  readonly from: readonly string[]
  readonly to: readonly Assignment[]
}

/** What working out a change of shares needs: the task's cards, and how a card begins where none is passed on. */
export interface Resharing {
  readonly task: Task
  readonly cards: readonly Card[]
  readonly now: number
  readonly today: Day
  readonly blank: (task: Task, occurrence: Occurrence, assignment: Assignment) => Card
  /** Whether an occurrence nobody passes on is taken up too; all that are tracked by default. */
  readonly takesUp?: (occurrence: Occurrence) => boolean
}

/** A task after shares of it changed hands, and the cards to write at the versions they were read with, 0 for new ones. */
export interface Reshared {
  readonly task: Task
  readonly put: readonly Card[]
  /** What somebody gave up: void from today, never deleted. */
  readonly voided: readonly Card[]
}

/**
 * Moves the open shares of some agencies to others. What is finished stays with whoever finished it; notes and states
 * go along with open cards; nobody gets two cards of one occurrence, and of two roles the lead stays. Null when there
 * is nothing to change, so that doing it again changes nothing.
 */
export function reshare(input: Resharing, { from, to }: Handing): Reshared | null {
  const { task, now, today } = input
  const live = input.cards.filter((card) => card.cancelledOn === undefined)
  const staying = task.assignments.filter(({ agencyId }) => !from.includes(agencyId))
  const assignments = to.reduce(taken, staying)
  const given = live.filter((card) => from.includes(card.agencyId) && card.state !== 'done')
  const put = task.occurrences
    .filter((each) => each.tracked)
    .flatMap((each) => cardsTaken(input, { from, to }, assignments, each))
  const before = task.assignments
  const same =
    before.length === assignments.length && assignments.every((each) => before.includes(each))
  if (same && given.length === 0 && put.length === 0) return null
  const kept = live.filter((card) => !given.includes(card) && !put.some(isFor(card)))
  const voided = given.map((card) => ({ ...rewritten(card), cancelledOn: today, changedAt: now }))
  const after: Task = {
    ...remembering(task, from, assignments),
    assignments,
    occurrences: task.occurrences.map((each) => rolledUp(each, [...kept, ...put], now)),
  }
  return { task: after, put, voided }
}

/** The task with those who gave up a share among the ones that had it; whoever has it again is not among them. */
function remembering(task: Task, from: readonly string[], now: readonly Assignment[]): Task {
  const { handedOn: before = [], former, ...rest } = task
  const leaving = task.assignments.filter(({ agencyId }) => from.includes(agencyId))
  const isGone = ({ agencyId }: { agencyId: string }) =>
    !now.some((each) => each.agencyId === agencyId)
  const isStranger = ({ agencyId }: Assignment) => !from.includes(agencyId)
  const handedOn = [...before.filter(isStranger), ...leaving].filter(isGone)
  const once = [...(former?.agencyIds ?? []), ...leaving.map(({ agencyId }) => agencyId)]
  const agencyIds = [...new Set(once)].filter((agencyId) => isGone({ agencyId }))
  const occurrences = former?.occurrences ?? []
  return {
    ...rest,
    ...(handedOn.length > 0 ? { handedOn } : {}),
    ...(agencyIds.length + occurrences.length > 0 ? { former: { agencyIds, occurrences } } : {}),
  }
}

/** The cards that takers need in an occurrence: passed on where somebody gives one up, new where nobody has answered. */
function cardsTaken(
  input: Resharing,
  { from, to }: Handing,
  assignments: readonly Assignment[],
  occurrence: Occurrence,
): Card[] {
  const here = input.cards.filter((card) => card.occurrence === occurrence.key)
  const live = here.filter((card) => card.cancelledOn === undefined)
  const given = live.filter((card) => from.includes(card.agencyId))
  const [passed] = given
    .filter((card) => card.state !== 'done')
    .toSorted((left, right) => rank(left) - rank(right))
  if (given.length > 0 && passed === undefined) return []
  const finished = occurrence.progress.state === 'done'
  const idle = !passed && (finished || input.takesUp?.(occurrence) === false)
  return to.flatMap(({ agencyId }) => {
    const part = assignments.find((each) => each.agencyId === agencyId)
    if (part === undefined) return []
    const own = live.find((card) => card.agencyId === agencyId)
    if (own) return restated(own, part, passed, input.now)
    if (idle) return []
    const blank = input.blank(input.task, occurrence, part)
    const card = { ...blank, ...saidOn(passed), changedAt: input.now }
    const once = here.find((each) => each.agencyId === agencyId)
    return [once ? rewritten({ ...card, ...countOf(once) }) : { ...card, version: 0 }]
  })
}

/** A card its agency has already: its role may grow, and whether it is asked may be corrected while it is open. */
function restated(own: Card, part: Assignment, passed: Card | undefined, now: number): Card[] {
  const { held: _, ...bare } = own
  const changed = rewritten({ ...bare, ...shareOf(part), changedAt: now })
  if (own.role !== 'lead' && part.role === 'lead' && passed)
    return [{ ...changed, ...saidOn(passed), doneOn: null }]
  return sameShare(own, part) || own.state === 'done' ? [] : [changed]
}

/** A card that comes back counts on, for calendars have seen it. */
function countOf({ version, rewrites }: Card): Pick<Card, 'version' | 'rewrites'> {
  return rewrites === undefined ? { version } : { version, rewrites }
}

function rewritten(card: Card): Card {
  return { ...card, rewrites: (card.rewrites ?? 0) + 1 }
}

function saidOn(passed: Card | undefined): Partial<Pick<Card, 'state' | 'note'>> {
  return passed ? { state: passed.state, note: passed.note } : {}
}

/** Adds a part; of two of one agency the lead stays, and a lead that was only held yields to a real one. */
function taken(assignments: readonly Assignment[], part: Assignment): Assignment[] {
  const own = assignments.find(({ agencyId }) => agencyId === part.agencyId)
  if (own === undefined) return [...assignments, part]
  const stays = own.role === 'lead' && (!own.held || part.role !== 'lead' || part.held === true)
  const merged = { ...(stays ? own : part), asked: part.asked }
  if (sameShare(own, merged)) return [...assignments]
  return assignments.map((each) => (each === own ? merged : each))
}

function rolledUp(occurrence: Occurrence, cards: readonly Card[], now: number): Occurrence {
  if (!occurrence.tracked) return occurrence
  const leads = cards.filter((card) => card.occurrence === occurrence.key && card.role === 'lead')
  // Who does it is part of what every calendar says of it, so the event has changed.
  const revision = occurrence.revision + 1
  return { ...occurrence, progress: combine(leads), revision, revisedAt: now }
}

function shareOf({ role, via, asked, held }: Assignment) {
  return held ? { role, via, asked, held } : { role, via, asked }
}

function sameShare(
  left: Pick<Assignment, 'role' | 'asked' | 'held'>,
  right: Pick<Assignment, 'role' | 'asked' | 'held'>,
): boolean {
  return left.role === right.role && left.asked === right.asked && left.held === right.held
}

function isFor(card: Card): (other: Card) => boolean {
  return (other) => other.agencyId === card.agencyId && other.occurrence === card.occurrence
}

function rank(card: Card): number {
  return (card.role === 'lead' ? 0 : 2) + (card.state === 'working' ? 0 : 1)
}

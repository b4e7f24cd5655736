import { combine } from '../task/status.ts'
import type { Assignment, Card, Occurrence, Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import { isSame } from './amend-same.ts'
import { buildCards } from './build-tasks.ts'
import type { Plan } from './plan.ts'

/** The task with everybody and everything that ever had a card of it: what its cards are asked for by. */
export function withFormer(task: Task): Task {
  const { former } = task
  if (former === undefined) return task
  const gone = former.agencyIds.map(
    (agencyId): Assignment => ({
      agencyId,
      name: '',
      role: 'coordinating',
      via: null,
      asked: false,
    }),
  )
  return {
    ...task,
    assignments: [...task.assignments, ...gone],
    occurrences: [...task.occurrences, ...former.occurrences],
  }
}

/**
 * The cards that must be written once a task has changed: new ones, those whose words or day changed with what their
 * agency reported kept as it is, and those of agencies or occurrences that are gone, now void. None a second time.
 */
export function cardsToWrite(plan: Plan, task: Task, standing: readonly Card[], on: Day): Card[] {
  const byName = new Map(standing.map((card) => [nameOf(card), card]))
  const kept = standing.filter((card) => isFinishedBefore(task, card))
  const wanted = task.cancelled ? [] : buildCards(plan, task, 0)
  const names = new Set(wanted.map(nameOf))
  const followed = wanted.flatMap((card) => {
    const held = byName.get(nameOf(card))
    const finished = kept.some((done) => done.occurrence === card.occurrence)
    if (held === undefined && finished) return []
    if (held === undefined)
      return [{ ...card, assignedOn: on, changedAt: latest(task, card.occurrence), version: 0 }]
    const next = follow(held, finished ? { ...card, role: held.role } : card, on)
    return isSame(next, held) ? [] : [rewritten(next)]
  })
  const voided = standing
    .filter((card) => !names.has(nameOf(card)) && card.cancelledOn === undefined)
    .filter((card) => task.cancelled || !kept.includes(card))
    .map((card) => rewritten({ ...card, cancelledOn: on }))
  return [...followed, ...voided]
}

/** The task with its progress reckoned anew from the cards as they will stand. */
export function rolledUp(task: Task, standing: readonly Card[], writes: readonly Card[]): Task {
  if (task.cancelled) return task
  const cards = new Map([...standing, ...writes].map((card) => [nameOf(card), card]))
  const leads = [...cards.values()].filter(
    (card) => card.role === 'lead' && card.cancelledOn === undefined,
  )
  const occurrences = task.occurrences.map((each): Occurrence => {
    const own = leads.filter((card) => card.occurrence === each.key)
    if (each.tracked) return { ...each, progress: combine(own) }
    const count = task.assignments.filter(({ role }) => role === 'lead').length
    return { ...each, progress: { ...each.progress, leads: count } }
  })
  return { ...task, occurrences }
}

/** What a body finished before it handed its share on stays its own, and nobody must do it again. */
function isFinishedBefore({ handedOn = [] }: Task, card: Card): boolean {
  return card.state === 'done' && handedOn.some(({ agencyId }) => agencyId === card.agencyId)
}

function follow(held: Card, wanted: Card, on: Day): Card {
  const { cancelledOn, ...kept } = held
  const { state, note, doneOn, changedAt, version, assignedOn } = held
  return {
    ...kept,
    ...wanted,
    ...{ state, note, doneOn, changedAt, version },
    // An agency that is given the duty back hears of it as of a new one.
    assignedOn: cancelledOn === undefined ? assignedOn : on,
  }
}

function rewritten(card: Card): Card {
  return { ...card, rewrites: (card.rewrites ?? 0) + 1 }
}

function latest(task: Task, key: string): number {
  return task.occurrences.find((each) => each.key === key)?.revisedAt ?? 0
}

function nameOf({ agencyId, occurrence }: Card): string {
  return `${agencyId} ${occurrence}`
}

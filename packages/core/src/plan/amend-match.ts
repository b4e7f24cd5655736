import type { Task } from '../task/task.ts'
import { fold } from '../text/fold.ts'
import type { DutyKey } from './decision.ts'
import type { Duty } from './duty.ts'

/** Which task of the plan a duty of the amending text continues; null where it is a new one. */
export type Matches = ReadonlyMap<DutyKey, string | null>

/** As much of a task, or of a duty of another copy, as tells whether it is the same. */
export type Place = Pick<Task, 'id' | 'ref' | 'title' | 'order' | 'origin'>

/** How alike the words of two titles must be, with the same place in the document and without. */
const ALIKE_AT_PLACE = 0.5
const ALIKE_ANYWHERE = 0.7

/**
 * Finds for each duty of an amending text the task it continues: by place and title, by title, then by the likest
 * words. No task is given twice; a clerk may say otherwise, and what the clerk said stands.
 */
export function matchDuties(
  tasks: readonly Place[],
  duties: readonly Duty[],
  said: Matches = new Map(),
): Matches {
  const matches = new Map<DutyKey, string | null>()
  const free = new Map(tasks.map((task) => [task.id, task]))
  const give = (duty: Duty, task: Place): void => {
    matches.set(duty.key, task.id)
    free.delete(task.id)
  }
  for (const duty of duties) {
    const chosen = said.get(duty.key)
    const task = chosen ? free.get(chosen) : undefined
    if (task) give(duty, task)
    else if (chosen !== undefined) matches.set(duty.key, null)
  }
  for (const isSame of [sameAtPlace, sameTitle])
    for (const duty of duties) {
      if (matches.has(duty.key)) continue
      const found = nearest(
        [...free.values()].filter((task) => isSame(task, duty)),
        duty,
      )
      if (found) give(duty, found)
    }
  const likes = duties
    .filter(({ key }) => !matches.has(key))
    .flatMap((duty) => [...free.values()].map((task) => ({ duty, task, alike: like(task, duty) })))
    .filter(({ duty, task, alike }) => {
      return alike >= (task.ref === duty.ref ? ALIKE_AT_PLACE : ALIKE_ANYWHERE)
    })
    .toSorted((left, right) => right.alike - left.alike)
  for (const { duty, task } of likes)
    if (!matches.has(duty.key) && free.has(task.id)) give(duty, task)
  return new Map(duties.map(({ key }) => [key, matches.get(key) ?? null]))
}

function sameAtPlace(task: Place, duty: Duty): boolean {
  return task.ref === duty.ref && sameTitle(task, duty)
}

function sameTitle(task: Place, duty: Duty): boolean {
  return task.origin === duty.origin && fold(task.title) === fold(duty.title)
}

function nearest(tasks: readonly Place[], duty: Duty): Place | undefined {
  const away = (task: Place): number => Math.abs(task.order - duty.order)
  return tasks.toSorted((left, right) => away(left) - away(right))[0]
}

function like(task: Place, duty: Duty): number {
  return task.origin === duty.origin ? likeness(task.title, duty.title) : 0
}

/** How many of their words two texts share, from 0 to 1 (Sørensen–Dice over words, each as often as it stands). */
export function likeness(left: string, right: string): number {
  return shared(wordsOf(left), wordsOf(right))
}

/** The same over any list of parts. */
export function shared(left: readonly string[], right: readonly string[]): number {
  if (left.length + right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const part of left) counts.set(part, (counts.get(part) ?? 0) + 1)
  let both = 0
  for (const part of right) {
    const count = counts.get(part) ?? 0
    if (count > 0) both += 1
    counts.set(part, count - 1)
  }
  return (2 * both) / (left.length + right.length)
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

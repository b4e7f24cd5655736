import { foldKeepingTones } from '@dunghan/core/text'
import type { Timing } from '@dunghan/core/time'
import { type FoundTask, taskOf } from './found-task.ts'
import type { ReadTiming } from './timing.ts'

/** Two titles of one piece of work share at least this much of the shorter one's words, and one is not twice the other. */
const ALIKE = 0.8
const FEWEST_WORDS = 3
/** With more pairs than this only equal titles are joined. */
const MOST_PAIRS = 20_000

interface Pair {
  readonly first: FoundTask
  readonly second: FoundTask
}

/** Joins the tasks of the body with those of the annexes: work printed in both is one task, in the words and place of the first. */
export function joinedTasks(
  text: string,
  body: readonly FoundTask[],
  annexed: readonly FoundTask[],
): FoundTask[] {
  const twins = new Map(twinsOf(body, annexed).map(({ first, second }) => [first, second]))
  const taken = new Set(twins.values())
  const joined = body.map((task) => {
    const twin = twins.get(task)
    return twin ? joinedTask(text, task, twin) : task
  })
  return [...joined, ...annexed.filter((task) => !taken.has(task))]
}

/** How many of the tasks stand among the others too, as a share. */
export function shareOfTwins(tasks: readonly FoundTask[], others: readonly FoundTask[]): number {
  return tasks.length === 0 ? 0 : twinsOf(tasks, others).length / tasks.length
}

/** The pairs that are most alike on both sides; where two are as like, none is. */
function twinsOf(tasks: readonly FoundTask[], others: readonly FoundTask[]): Pair[] {
  if (tasks.length === 0 || others.length === 0) return []
  const loose = tasks.length * others.length <= MOST_PAIRS
  const right = others.map((task) => wordsOf(task))
  const scores = tasks.map((task) => {
    const left = wordsOf(task)
    return right.map((words) => (loose ? likeness(left, words) : Number(same(left, words))))
  })
  const bestOf = right.map((_, column) => onlyBest(scores.map((row) => row[column] ?? 0)))
  return tasks.flatMap((first, row) => {
    const column = onlyBest(scores[row] ?? [])
    const second = others[column]
    return second && bestOf[column] === row ? { first, second } : []
  })
}

/** The place of the one highest score that is high enough; -1 when there is none or more than one. */
function onlyBest(scores: readonly number[]): number {
  const best = scores.reduce((highest, score) => Math.max(highest, score), 0)
  const at = scores.indexOf(best)
  return best >= ALIKE && scores.lastIndexOf(best) === at ? at : -1
}

function likeness(left: readonly string[], right: readonly string[]): number {
  if (same(left, right)) return 1
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < FEWEST_WORDS || short.length * 2 < long.length) return 0
  const counts = new Map<string, number>()
  for (const word of long) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of short) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared += 1
    counts.set(word, count - 1)
  }
  return (0.99 * shared) / short.length
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && left.join(' ') === right.join(' ')
}

function wordsOf({ task }: FoundTask): string[] {
  return foldKeepingTones(task.title).match(/[\p{L}\d]+/gu) ?? []
}

/** What one place is silent about, the other says. */
function joinedTask(text: string, { facts }: FoundTask, { facts: other }: FoundTask): FoundTask {
  const added = other.timings.filter(
    ({ timing }) => !facts.timings.some((own) => sameTime(own.timing, timing)),
  )
  return taskOf(text, {
    ...facts,
    lead: [...facts.lead, ...other.lead],
    coordinating: [...facts.coordinating, ...other.coordinating],
    timings: [...facts.timings, ...added] satisfies ReadTiming[],
    deliverable: facts.deliverable ?? other.deliverable,
    unsorted: (facts.unsorted ?? false) && other.lead.length === 0,
  })
}

function sameTime(left: Timing, right: Timing): boolean {
  return left.text === right.text || (left.kind === right.kind && daysOf(left) === daysOf(right))
}

function daysOf(timing: Timing): string {
  return timing.kind === 'date' ? timing.lastDay : JSON.stringify({ ...timing, text: null })
}

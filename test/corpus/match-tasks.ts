import type { DraftTask } from '@dunghan/core/plan'
import { sameHead, sameRef } from './agreement.ts'
import type { LabelledTask } from './labels.ts'

/** A labelled task and what the reader made of it. */
export interface Pair {
  readonly label: LabelledTask
  readonly task: DraftTask
}

/** Which task read is which task labelled, which were missed, and which were invented or read twice. */
export interface Matching {
  readonly pairs: readonly Pair[]
  readonly missed: readonly LabelledTask[]
  readonly invented: readonly DraftTask[]
}

type Test = (label: LabelledTask, task: DraftTask, headLength: number) => boolean

/** Ref and title first, then title alone, then ref alone: a ref may shift by one, a title may be cut. */
const TESTS: readonly Test[] = [
  (label, task, headLength) => likeRef(label, task) && likeTitle(label, task, headLength),
  likeTitle,
  likeRef,
]

/** Matches one to one, in the order of print; a task that stands in prose and annex has two refs and titles. */
export function matchTasks(
  tasks: readonly DraftTask[],
  labels: readonly LabelledTask[],
  headLength: number,
): Matching {
  const left = new Set(tasks)
  const pairs = new Map<LabelledTask, DraftTask>()
  for (const test of TESTS) {
    for (const label of labels) {
      if (pairs.has(label)) continue
      const task = [...left].find((each) => test(label, each, headLength))
      if (!task) continue
      pairs.set(label, task)
      left.delete(task)
    }
  }
  return {
    pairs: [...pairs].map(([label, task]) => ({ label, task })),
    missed: labels.filter((label) => !pairs.has(label)),
    invented: [...left],
  }
}

/** Whether the task has the labelled title, or the one it has in its second place. */
export function likeTitle(label: LabelledTask, task: DraftTask, headLength: number): boolean {
  return [label, ...(label.also ?? [])].some(({ title }) => sameHead(task.title, title, headLength))
}

function likeRef(label: LabelledTask, task: DraftTask): boolean {
  return [label, ...(label.also ?? [])].some(({ ref }) => sameRef(ref, task.ref))
}

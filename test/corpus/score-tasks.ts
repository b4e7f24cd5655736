import type { DraftTask } from '@dunghan/core/plan'
import { sameHead, sameName } from './agreement.ts'
import { type Count, countMatches, sumOf } from './count.ts'
import type { LabelledTask } from './labels.ts'
import { likeTitle, type Matching } from './match-tasks.ts'
import { isSilent, readingsOf, sameTiming } from './same-timing.ts'

/** The rows that are counted task by task. */
export type TaskField = 'task' | 'title' | 'lead' | 'coordinating' | 'timing' | 'deliverable'

/** The fields of every task: those of a missed task are all missed, those of an invented one all invented. */
export function countTasks(matching: Matching, headLength: number): [TaskField, Count][] {
  const { pairs, missed, invented } = matching
  const titled = pairs.filter(({ label, task }) => likeTitle(label, task, headLength)).length
  const wrongTitles = pairs.length - titled
  const each = (count: (task: ReadFields, label: LabelFields) => Count) =>
    sumOf([
      ...pairs.map(({ task, label }) => count(task, label)),
      ...missed.map((label) => count(NOTHING, label)),
      ...invented.map((task) => count(task, NOTHING)),
    ])
  return [
    ['task', { right: pairs.length, invented: invented.length, missed: missed.length }],
    ['title', { right: titled, invented: wrongTitles, missed: wrongTitles }],
    ['lead', each((task, label) => countMatches(task.lead, label.lead, sameName))],
    [
      'coordinating',
      each((task, label) => countMatches(task.coordinating, label.coordinating, sameName)),
    ],
    ['timing', each(countTimings)],
    [
      'deliverable',
      each((task, label) =>
        countMatches(present(task.deliverable), present(label.deliverable), (read, kept) =>
          sameHead(read, kept, headLength),
        ),
      ),
    ],
  ]
}

type Printed = 'lead' | 'coordinating' | 'timing' | 'timings' | 'deliverable'
type ReadFields = Pick<DraftTask, Printed>
type LabelFields = Pick<LabelledTask, Printed>

const NOTHING: ReadFields & LabelFields = {
  lead: [],
  coordinating: [],
  timing: { kind: 'unspecified', text: null, from: null, to: null },
  timings: [],
  deliverable: null,
}

/** Every printed time is one; silence is none, and is as right where the labels say so. */
function countTimings(task: ReadFields, label: LabelFields): Count {
  const read = [task.timing, ...task.timings].filter((timing) => !isSilent(timing))
  const labels = [label.timing, ...label.timings].filter((timing) => !isSilent(timing))
  const count = countMatches(read, labels, sameTiming)
  const maySkip = labels.filter((timing) => readingsOf(timing).some(isSilent)).length
  return read.length < labels.length
    ? { ...count, missed: Math.max(0, count.missed - maySkip) }
    : count
}

function present(field: string | null): readonly string[] {
  return field === null ? [] : [field]
}

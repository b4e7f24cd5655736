import { type FoundTask, taskOf } from './found-task.ts'
import { passageOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import type { FoundDuty } from './responsibilities.ts'
import { titleTiming } from './title-timing.ts'

/** Without a section of tasks, the duties that a plan hands out body by body are its tasks. */
export function dutyTasks(
  text: string,
  duties: readonly FoundDuty[],
  years: PlanYears | null,
): FoundTask[] {
  return duties.map(({ duty, node, names, said }) => {
    const words = passageOf(text, said.from, said.to)
    return taskOf(text, {
      node,
      title: said,
      lead: names,
      coordinating: [],
      timings: titleTiming(words, words.text.length, years),
      deliverable: null,
      source: duty.source,
    })
  })
}

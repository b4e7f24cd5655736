import { beforeTimes, saysBefore } from './before-times.ts'
import { type FoundName, type FoundTask, foundNames, taskOf } from './found-task.ts'
import { type LabelledNode, labelledNodes } from './labelled-nodes.ts'
import { namesIn } from './names.ts'
import { type Node, wordsOf } from './node.ts'
import { spanOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { rolesOfLine } from './role-line.ts'
import { type TaskLabel, valuesOf, wordsEnd } from './task-labels.ts'
import { type ReadTiming, timingsOf } from './timing.ts'
import { titleTiming } from './title-timing.ts'

/** The tasks of a plan that prints metadata lines under them, in print order. */
export function labelledTasks(text: string, root: Node, years: PlanYears | null): FoundTask[] {
  return labelledNodes(root).map((entry) => labelledTask(text, entry, years))
}

function labelledTask(
  text: string,
  { node, labels, to }: LabelledNode,
  years: PlanYears | null,
): FoundTask {
  const words = wordsOf(node)
  const lead: FoundName[] = []
  const coordinating: FoundName[] = []
  let unsorted = false
  for (const label of labels) {
    for (const { passage, value } of valuesOf(label)) {
      if (label.role === 'coordinating')
        coordinating.push(...foundNames(passage, namesIn(passage, value)))
      if (label.role !== 'lead' && label.role !== 'both') continue
      const sorted = rolesOfLine(passage, value)
      unsorted ||= label.role === 'both' && !sorted.said
      lead.push(...foundNames(passage, sorted.lead))
      coordinating.push(...foundNames(passage, sorted.coordinating))
    }
  }
  const timings = labels
    .filter(({ role }) => role === 'time')
    .flatMap((label) => timingsOfLabel(label, years))
  const product = labels.find(
    (label) => label.role === 'product' && label.span.to > label.span.from,
  )
  return taskOf(text, {
    node,
    title: spanOf(words, 0, wordsEnd(node)),
    lead,
    coordinating,
    timings: timings.length > 0 ? timings : titleTiming(words, wordsEnd(node), years),
    deliverable: product?.span ?? null,
    source: { from: node.from, to },
    unsorted,
  })
}

function timingsOfLabel(label: TaskLabel, years: PlanYears | null): ReadTiming[] {
  const times = valuesOf(label).flatMap(({ passage, value }) => timingsOf(passage, value, years))
  return saysBefore(label.passage.plain.slice(0, label.value.from)) ? beforeTimes(times) : times
}

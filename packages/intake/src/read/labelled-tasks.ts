import type { Stretch } from './clauses.ts'
import { type FoundName, type FoundTask, foundNames, taskOf } from './found-task.ts'
import { type LabelledNode, labelledNodes } from './labelled-nodes.ts'
import { namesIn } from './names.ts'
import { type Node, wordsOf } from './node.ts'
import { type Passage, spanOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { partnersIn } from './roles.ts'
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
      const names = namesIn(passage, value)
      if (label.role === 'coordinating') coordinating.push(...foundNames(passage, names))
      if (label.role !== 'lead' && label.role !== 'both') continue
      const sorted = sortedByRole(passage, value, names)
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

const JOINING =
  /^\s*(?:\([^)]*\)\s*)?phối hợp(?! với| cùng)|^\s*\((?:(?:cơ quan|đơn vị) )?phối hợp\)/u

function timingsOfLabel(label: TaskLabel, years: PlanYears | null): ReadTiming[] {
  return valuesOf(label).flatMap(({ passage, value }) => timingsOf(passage, value, years))
}

/** "Phòng A chủ trì, Phòng B phối hợp" on one line: the verb behind each name, and "phối hợp với" before others. */
function sortedByRole(passage: Passage, value: Stretch, names: readonly Stretch[]) {
  const joining = names.filter((name) => JOINING.test(passage.plain.slice(name.to, value.to)))
  const said = joining.length > 0 || /chủ trì/u.test(passage.plain.slice(value.from, value.to))
  const partners = partnersIn(passage, value)
  const lead = names.filter(
    (name) =>
      !joining.includes(name) &&
      !partners.some((other) => other.from < name.to && name.from < other.to),
  )
  return {
    lead,
    coordinating: [
      ...joining,
      ...partners.filter((other) => !joining.some((name) => name.from === other.from)),
    ],
    said,
  }
}

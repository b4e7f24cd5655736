import type { Document, Part } from './document.ts'
import { dutyTasks } from './duty-tasks.ts'
import type { FoundTask } from './found-task.ts'
import { indicatorTasks } from './indicator-tasks.ts'
import { joinedTasks, shareOfTwins } from './joined-tasks.ts'
import { labelledTasks } from './labelled-tasks.ts'
import { measureTasks } from './measure-tasks.ts'
import { responsibilitiesOf } from './responsibilities.ts'
import { tableTasks } from './table-tasks.ts'

/** The tasks of a plan, and whether they had to be taken from what it hands out body by body. */
export interface PlanTasks {
  readonly tasks: readonly FoundTask[]
  readonly fromDuties: boolean
}

/** Measures that an annex mostly repeats are its tasks in other words; else they only introduce it. */
const MOSTLY = 0.5

/** Metadata lines and tables are the surest sign of a task, then indicators, then the paragraphs of measures. */
export function planTasks(document: Document): PlanTasks {
  const { text, body, years } = document
  for (const reader of [printedTasks, indicators, measures]) {
    const tasks = reader(document)
    if (tasks.length > 0) return { tasks, fromDuties: false }
  }
  const duties = responsibilitiesOf(text, body.root, new Set())
  return { tasks: dutyTasks(text, duties, years), fromDuties: true }
}

function printedTasks(document: Document): FoundTask[] {
  const { text, body, annexes } = document
  const printed = printedIn(document, body)
  const annexed = annexes.flatMap((annex) => printedIn(document, annex))
  const told = printed.length > 0 || annexed.length === 0 ? [] : measures(document)
  const twice = shareOfTwins(told, annexed) >= MOSTLY ? told : []
  return joinedTasks(text, [...printed, ...twice], annexed)
}

function printedIn({ text, years }: Document, { root, tables }: Part): FoundTask[] {
  const tasks = [...labelledTasks(text, root, years), ...tableTasks(text, root, tables, years)]
  return tasks.toSorted((left, right) => left.node.from - right.node.from)
}

function indicators({ text, body, years }: Document): FoundTask[] {
  return indicatorTasks(text, body.root, years)
}

function measures({ text, body, years }: Document): FoundTask[] {
  return measureTasks(text, body.root, years)
}

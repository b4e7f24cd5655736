import type { Document } from './document.ts'
import { dutyTasks } from './duty-tasks.ts'
import type { FoundTask } from './found-task.ts'
import { indicatorTasks } from './indicator-tasks.ts'
import { labelledTasks } from './labelled-tasks.ts'
import { measureTasks } from './measure-tasks.ts'
import { responsibilitiesOf } from './responsibilities.ts'
import { tableTasks } from './table-tasks.ts'

/** The tasks of a plan, and whether they had to be taken from what it hands out body by body. */
export interface PlanTasks {
  readonly tasks: readonly FoundTask[]
  readonly fromDuties: boolean
}

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

function printedTasks({ text, body, annex, years }: Document): FoundTask[] {
  const tasks = [body, annex].flatMap(({ root, tables }) => [
    ...labelledTasks(text, root, years),
    ...tableTasks(text, root, tables, years),
  ])
  return tasks.toSorted((left, right) => left.node.from - right.node.from)
}

function indicators({ text, body, years }: Document): FoundTask[] {
  return indicatorTasks(text, body.root, years)
}

function measures({ text, body, years }: Document): FoundTask[] {
  return measureTasks(text, body.root, years)
}

import type { Document, Part } from './document.ts'
import { dutyTasks } from './duty-tasks.ts'
import type { FoundTask } from './found-task.ts'
import { indicatorTasks } from './indicator-tasks.ts'
import { joinedTasks, shareOfTwins } from './joined-tasks.ts'
import { labelledTasks } from './labelled-tasks.ts'
import { isSure, measureTasks } from './measure-tasks.ts'
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
  for (const reader of [printedTasks, indicators]) {
    const tasks = reader(document)
    if (tasks.length > 0) return { tasks, fromDuties: false }
  }
  return toldTasks(document)
}

/** Measures that stand under "Nhiệm vụ" or name bodies and days are tasks; else the duties are, where there are any. */
function toldTasks(document: Document): PlanTasks {
  const told = measures(document)
  if (told.some(({ node }) => isSure(node)) || told.some(saysMore)) {
    return { tasks: told, fromDuties: false }
  }
  const duties = dutyTasks(document)
  return duties.length > (told.length > 0 ? 1 : 0)
    ? { tasks: duties, fromDuties: true }
    : { tasks: told, fromDuties: false }
}

function saysMore({ facts }: FoundTask): boolean {
  return facts.lead.length > 0 || facts.timings.length > 0
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

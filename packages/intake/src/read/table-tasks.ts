import { bodyAt } from './bodies.ts'
import { type FoundName, type FoundTask, foundNames, taskOf } from './found-task.ts'
import { namesIn } from './names.ts'
import { leafNode, type Node, walk } from './node.ts'
import { plainOf } from './normalise.ts'
import { passageOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import type { Cell, Column, TaskTable } from './tables.ts'
import { type ReadTiming, timingsOf } from './timing.ts'

/** Parts the lines of one cell, where a line end would end the row. */
const LINE_OF_CELL = '\u2028'

/** The tasks of tables, one a row; rows with nothing but a heading name the group of those below. */
export function tableTasks(
  text: string,
  root: Node,
  tables: readonly TaskTable[],
  years: PlanYears | null,
): FoundTask[] {
  return tables.flatMap((table) => tasksOfTable(text, sectionAt(root, table.from), table, years))
}

/** The last part or item that begins before the table. */
function sectionAt(root: Node, from: number): Node {
  let section = root
  for (const node of walk(root))
    if (node.from < from && node.kind !== 'dash' && node.kind !== 'plus') section = node
  return section
}

function tasksOfTable(
  text: string,
  section: Node,
  table: TaskTable,
  years: PlanYears | null,
): FoundTask[] {
  const tasks: FoundTask[] = []
  let parent = section
  for (const row of table.rows) {
    const title = cellsOf(row, table.columns, 'title')[0]
    if (!title || title.text === '') continue
    const token = cellsOf(row, table.columns, 'number')[0]?.text.replace(/[.)]+$/u, '') ?? ''
    const isGroup = row.every(
      (cell, index) =>
        cell.text === '' || table.columns[index] === 'title' || table.columns[index] === 'number',
    )
    const node = leafNode(isGroup ? section : parent, token, title.from)
    if (isGroup) parent = node
    else tasks.push(taskOfRow(text, node, title, row, table.columns, years))
  }
  return tasks
}

function taskOfRow(
  text: string,
  node: Node,
  title: Cell,
  row: readonly Cell[],
  columns: readonly Column[],
  years: PlanYears | null,
): FoundTask {
  const product = cellsOf(row, columns, 'product')[0]
  const timings: ReadTiming[] = cellsOf(row, columns, 'time').flatMap((cell) => {
    const passage = passageOf(text, cell.from, cell.to)
    return timingsOf(passage, { from: 0, to: passage.text.length }, years)
  })
  return taskOf(text, {
    node,
    title: { from: title.from, to: title.to },
    lead: [...namesOf(text, row, columns, 'lead'), ...namesOf(text, row, columns, 'both')],
    coordinating: namesOf(text, row, columns, 'coordinating'),
    timings,
    deliverable: product && product.text !== '' ? { from: product.from, to: product.to } : null,
    source: {
      from: row.find((cell) => cell.text !== '')?.from ?? title.from,
      to: row.findLast((cell) => cell.text !== '')?.to ?? title.to,
    },
    unsorted: columns.includes('both'),
  })
}

function namesOf(
  text: string,
  row: readonly Cell[],
  columns: readonly Column[],
  column: Column,
): FoundName[] {
  return cellsOf(row, columns, column).flatMap((cell) =>
    runsOf(cell).flatMap(({ from, to }) => {
      const passage = passageOf(text, from, to)
      return foundNames(passage, namesIn(passage, { from: 0, to: passage.text.length }))
    }),
  )
}

/** The lines of a cell, joined again where one only goes on with the name above. */
function runsOf(cell: Cell): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let from = cell.from
  for (const words of cell.text.split(LINE_OF_CELL)) {
    const to = from + words.length
    const last = runs.at(-1)
    if (last && goesOn(words)) last.to = to
    else runs.push({ from, to })
    from = to + 1
  }
  return runs
}

/** "phường" under "Ban Chỉ huy Quân sự" is the rest of its name. */
function goesOn(words: string): boolean {
  const name = words.replace(/^[-+•]\s*/u, '').trim()
  return /^\p{Ll}/u.test(name) ? name === words.trim() : !bodyAt(plainOf(name), 0)
}

function cellsOf(row: readonly Cell[], columns: readonly Column[], column: Column): Cell[] {
  return row.filter((_, index) => columns[index] === column)
}

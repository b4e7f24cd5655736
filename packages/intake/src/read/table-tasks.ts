import type { Span } from '@dunghan/core/plan'
import { beforeTimes } from './before-times.ts'
import { cellTimings } from './cell-timing.ts'
import type { Cell } from './cells.ts'
import type { Column } from './columns.ts'
import { type FoundTask, taskOf } from './found-task.ts'
import { leafNode, type Node, walk } from './node.ts'
import type { PlanYears } from './plan-years.ts'
import { groupOf, headOfRow } from './row-heads.ts'
import { type CellNames, isAsAbove, NO_ROW, namesOfCell, type RowNames } from './row-names.ts'
import type { TaskTable } from './tables.ts'
import type { ReadTiming } from './timing.ts'

/** What a row says beside its work, for "như trên" in the row below. */
interface Facts extends RowNames {
  readonly timings: readonly ReadTiming[]
  readonly deliverable: Span | null
  readonly unsorted: boolean
}

const WHO = ['lead', 'both', 'coordinating'] as const

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
  { rows, columns }: TaskTable,
  years: PlanYears | null,
): FoundTask[] {
  const tasks: FoundTask[] = []
  let parent = section
  let above: Facts = { ...NO_ROW, timings: [], deliverable: null, unsorted: false }
  for (const [index, row] of rows.entries()) {
    const group = groupOf(row, columns, rows[index + 1])
    if (group) {
      parent = group.token === '' ? section : leafNode(section, group.token, group.from)
      continue
    }
    const head = headOfRow(row, columns)
    if (!head) continue
    const facts = factsOf(text, row, columns, years, above)
    tasks.push(
      taskOf(text, {
        node: leafNode(parent, head.token, head.title.from),
        title: head.title,
        ...facts,
        source: {
          from: row.find((cell) => cell.text !== '')?.from ?? head.title.from,
          to: row.findLast((cell) => cell.text !== '')?.to ?? head.title.to,
        },
      }),
    )
    above = facts
  }
  return tasks
}

function factsOf(
  text: string,
  row: readonly Cell[],
  columns: readonly Column[],
  years: PlanYears | null,
  above: Facts,
): Facts {
  const names: CellNames[] = WHO.flatMap((role) =>
    cellsUnder(row, columns, role).map((cell) => namesOfCell(text, cell, role, above)),
  )
  return {
    lead: names.flatMap(({ lead }) => lead),
    coordinating: names.flatMap(({ coordinating }) => coordinating),
    unsorted: names.some(({ unsorted }) => unsorted),
    timings: [
      ...cellsUnder(row, columns, 'time').flatMap((cell) =>
        isAsAbove(cell.text) ? above.timings : cellTimings(text, cell, years),
      ),
      ...cellsUnder(row, columns, 'before').flatMap((cell) =>
        isAsAbove(cell.text) ? above.timings : beforeTimes(cellTimings(text, cell, years)),
      ),
    ],
    deliverable: productOf(row, columns, above),
  }
}

function productOf(row: readonly Cell[], columns: readonly Column[], above: Facts): Span | null {
  const [product] = cellsUnder(row, columns, 'product')
  if (!product || /^[-–—.…]*$/u.test(product.text)) return null
  return isAsAbove(product.text) ? above.deliverable : { from: product.from, to: product.to }
}

function cellsUnder(row: readonly Cell[], columns: readonly Column[], column: Column): Cell[] {
  return row.filter((cell, index) => columns[index] === column && cell.text !== '')
}

import type { Plan } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { partsOf } from '@dunghan/core/time'
import { itemOf, type Lens, leadsOf } from './item.ts'
import { ribbonYear } from './ribbon.ts'
import { type Mark, markOf } from './standing.ts'

/** How the dated work of a year lies on the agencies that lead it, a mark a duty, by quarter. */
export interface Load {
  readonly year: number
  readonly rows: readonly {
    readonly agencyId: string
    readonly name: string
    readonly quarters: readonly (readonly Mark[])[]
  }[]
}

const ROWS = 40

/** The load of one plan, busiest agencies first. */
export function loadOf(tasks: readonly Task[], plan: Plan, lens: Lens): Load {
  const items = tasks.flatMap((task) =>
    tracked(task).map((occurrence) => ({ task, item: itemOf(task, occurrence, plan, lens) })),
  )
  const year = ribbonYear(
    items.map(({ item }) => item),
    lens.today,
  )
  const rows = new Map<string, { agencyId: string; name: string; quarters: Mark[][] }>()
  for (const { task, item } of items) {
    if (!item.lastDay?.startsWith(`${year}-`)) continue
    const quarter = Math.ceil(partsOf(item.lastDay).month / 3) - 1
    for (const { agencyId, name } of leadsOf(task)) {
      const row = rows.get(agencyId) ?? { agencyId, name, quarters: [[], [], [], []] }
      row.quarters[quarter]?.push(markOf(item.status))
      rows.set(agencyId, row)
    }
  }
  const busiest = [...rows.values()].toSorted((left, right) => total(right) - total(left))
  return { year, rows: busiest.slice(0, ROWS) }
}

function tracked(task: Task) {
  return task.occurrences.filter((occurrence) => occurrence.tracked)
}

function total(row: { readonly quarters: readonly (readonly Mark[])[] }): number {
  return row.quarters.reduce((sum, marks) => sum + marks.length, 0)
}

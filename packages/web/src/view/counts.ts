import type { Item } from './item.ts'
import { type Mark, markOf } from './standing.ts'

/** How many items stand under each mark; those without a day are counted apart. */
export type Counts = Readonly<Record<Mark | 'undated', number>>

/** Counts items by the shape they are drawn in. */
export function countsOf(items: readonly Item[]): Counts {
  const of = (mark: Mark): number => items.filter((item) => markOf(item.status) === mark).length
  const undated = items.filter(
    (item) => item.lastDay === null && markOf(item.status) === 'next',
  ).length
  return {
    late: of('late'),
    soon: of('soon'),
    done: of('done'),
    next: of('next') - undated,
    undated,
  }
}

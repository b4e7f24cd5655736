import { CLEARS, type Clear, type TaskCheck } from './clear.ts'

/** How clear a plan is as a whole. */
export interface Score {
  /** How many of the six every task has. */
  readonly full: number
  /** Clears met, of six times the tasks. */
  readonly points: number
  readonly outOf: number
  /** Of each clear: how many tasks have it, and which have not. */
  readonly perClear: readonly {
    readonly clear: Clear
    readonly have: number
    readonly missing: readonly string[]
  }[]
}

/** Adds up the six clears of all tasks; a plan without tasks has none. */
export function scoreOf(tasks: readonly TaskCheck[]): Score {
  const perClear = CLEARS.map((clear) => {
    const missing = tasks.filter((task) => !task.clears[clear].clear).map((task) => task.ref)
    return { clear, have: tasks.length - missing.length, missing }
  })
  return {
    full: tasks.length === 0 ? 0 : perClear.filter(({ missing }) => missing.length === 0).length,
    points: perClear.reduce((sum, { have }) => sum + have, 0),
    outOf: CLEARS.length * tasks.length,
    perClear,
  }
}

import type { Day } from '../time/day.ts'

/** Names one duty of a draft: `task:0`, `deadline:1`, `report:2`, counted in the draft's own order. */
export type DutyKey = string & { readonly __brand: 'DutyKey' }

/** What the clerk settled about one duty of a draft; what is absent stays as read. */
export interface Decision {
  readonly key: DutyKey
  readonly drop?: boolean
  /** A last day set by the clerk's own hand. */
  readonly lastDay?: Day
  /** "việc thường xuyên": no day, by decision. */
  readonly ongoing?: boolean
  readonly lead?: readonly string[]
  readonly coordinating?: readonly string[]
}

/** The key of the n-th (from 0) task, deadline or report of a draft. */
export function dutyKey(origin: 'task' | 'deadline' | 'report', index: number): DutyKey {
  return `${origin}:${index}` as DutyKey
}

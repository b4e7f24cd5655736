import type { DutyKey } from '../plan/decision.ts'
import type { Span } from '../plan/draft.ts'

/** One of the six clears ("6 rõ") that a task of a plan should have. */
export type Clear = 'person' | 'work' | 'time' | 'responsibility' | 'authority' | 'product'

/** The six, in the order officials say them. */
export const CLEARS: readonly Clear[] = [
  'person',
  'work',
  'time',
  'responsibility',
  'authority',
  'product',
]

/** How each clear is called. */
export const CLEAR_NAMES: Readonly<Record<Clear, string>> = {
  person: 'rõ người',
  work: 'rõ việc',
  time: 'rõ thời gian',
  responsibility: 'rõ trách nhiệm',
  authority: 'rõ thẩm quyền',
  product: 'rõ sản phẩm',
}

/** What is not clear in a task, as a sentence, and the usual words that would make it so. */
export interface Gap {
  readonly clear: Clear
  readonly message: string
  readonly wording: string
}

/** How one clear of a task was decided. */
export type Clearness =
  | {
      readonly clear: true /** The place of the plan that makes it so for every task. */
      readonly by: string | null
    }
  | { readonly clear: false; readonly gap: Gap }

/** A task with its six clears. */
export interface TaskCheck {
  readonly key: DutyKey
  readonly ref: string
  readonly title: string
  readonly source: Span
  readonly clears: Readonly<Record<Clear, Clearness>>
  readonly gaps: readonly Gap[]
}

/** Clear by the task's own words. */
export const CLEAR: Clearness = { clear: true, by: null }

/** Clear by a sentence that holds for the whole plan. */
export function clearBy(ref: string): Clearness {
  return { clear: true, by: ref }
}

/** Not clear: what is wrong and what to write. */
export function gap(clear: Clear, message: string, wording: string): Clearness {
  return { clear: false, gap: { clear, message, wording } }
}

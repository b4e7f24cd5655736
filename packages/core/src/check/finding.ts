import type { Span } from '../plan/draft.ts'

/** How much a finding weighs before signing: to be put right, better put right, to be known. */
export type Severity = 'must' | 'should' | 'note'

/** What each severity is called. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  must: 'phải sửa',
  should: 'nên sửa',
  note: 'lưu ý',
}

/** Something to look at before a plan is signed: what is the matter and what to do. */
export interface Finding {
  readonly code: string
  readonly ref: string | null
  readonly message: string
  /** The usual words to write instead; null where there is nothing to copy. */
  readonly wording: string | null
  readonly source: Span | null
  readonly severity: Severity
}

const WEIGHT: Readonly<Record<Severity, number>> = { must: 0, should: 1, note: 2 }

/** The gravest first, within one severity in the order of the text. */
export function bySeverity(left: Finding, right: Finding): number {
  return (
    WEIGHT[left.severity] - WEIGHT[right.severity] ||
    (left.source?.from ?? 0) - (right.source?.from ?? 0)
  )
}

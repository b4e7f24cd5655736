import type { Finding } from '@dunghan/core/check'
import type { Duty, Span } from '@dunghan/core/plan'
import { anchorOf } from '../parts/question.tsx'
import type { Anchor } from './passages.ts'

/** Where findings lead: the passage of their duty, or a place of their own in the text. */
export interface CheckAnchors {
  readonly anchors: readonly Anchor[]
  readonly of: (source: Span | null) => string | null
}

/** Gives every duty and every other found place an anchor in the text, in the order of the findings. */
export function checkAnchors(duties: readonly Duty[], findings: readonly Finding[]): CheckAnchors {
  const known = new Map<string, string>()
  const anchors: Anchor[] = []
  const add = (span: Span, id: string): void => {
    if (span.to <= span.from || known.has(keyOf(span))) return
    known.set(keyOf(span), id)
    anchors.push({ id, span })
  }
  for (const duty of duties) add(duty.source, anchorOf(duty.key))
  for (const [index, { source }] of findings.entries()) if (source) add(source, `cho-${index + 1}`)
  return {
    anchors,
    of: (source) => (source === null ? null : (known.get(keyOf(source)) ?? null)),
  }
}

function keyOf({ from, to }: Span): string {
  return `${from}-${to}`
}

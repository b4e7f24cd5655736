import { type Decision, numberOfKey } from './decision.ts'
import type { Draft, Span } from './draft.ts'
import type { Duty } from './duty.ts'
import { sectionOf } from './read-duties.ts'

const NOWHERE: Span = { from: 0, to: 0 }

/** The ref of a duty that stands nowhere in the document. */
export const ADDED_REF = 'bổ sung'

/** An added duty before its own fields: it knows only its place, and takes a number after all that were read. */
export function addedDuty(draft: Draft, read: readonly Duty[], decision: Decision): Duty {
  const { key, added } = decision
  const source = added?.source ?? read.find((duty) => duty.key === added?.from)?.source ?? NOWHERE
  const ref = refAt(draft, read, source)
  return {
    key,
    origin: 'task',
    order: read.length + numberOfKey(key),
    ref: ref ?? ADDED_REF,
    section: ref === null ? null : sectionOf(draft, ref, source),
    title: '',
    deliverable: null,
    lead: [],
    coordinating: [],
    timing: { kind: 'unspecified', text: null, from: null, to: null },
    timings: [],
    timeText: null,
    operator: null,
    printed: null,
    source,
    dropped: false,
    datable: true,
  }
}

/** A duty with what another one adds to it: more agencies, and a time or deliverable where it had none. */
export function absorb(duty: Duty, other: Duty): Duty {
  const lead = union(duty.lead, other.lead)
  const silent = duty.timing.kind === 'unspecified'
  const { timing, timings, timeText, operator, printed, datable } = silent ? other : duty
  return {
    ...duty,
    lead,
    coordinating: union(duty.coordinating, other.coordinating).filter(
      (name) => !lead.includes(name),
    ),
    deliverable: duty.deliverable ?? other.deliverable,
    ...{ timing, timings, timeText, operator, printed, datable },
  }
}

function refAt(draft: Draft, read: readonly Duty[], source: Span): string | null {
  if (source.to === source.from) return null
  const holds = (span: Span): boolean => span.from <= source.from && source.from < span.to
  const inside = read
    .filter((duty) => holds(duty.source))
    .toSorted((left, right) => length(left.source) - length(right.source))
  const responsibility = draft.responsibilities.find((each) => holds(each.source))
  const above = draft.sections.filter((section) => section.source.from <= source.from)
  return inside[0]?.ref ?? responsibility?.ref ?? above.at(-1)?.ref ?? null
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])]
}

function length(span: Span): number {
  return span.to - span.from
}

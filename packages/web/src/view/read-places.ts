import type { Draft, Span } from '@dunghan/core/plan'
import type { Highlight } from './passages.ts'

/** What the fields of the tasks were read from, each named as its field on the review page. */
export function readPlaces(draft: Draft): Highlight[] {
  return draft.tasks.flatMap(({ places }, index) => {
    const of = (name: string, spans: readonly Span[], kind: 'read' | 'plain'): Highlight[] =>
      spans.map((span) => ({ span, kind, field: `task:${index}.${name}` }))
    return [
      ...of('lead', places.lead, 'read'),
      ...of('coordinating', places.coordinating, 'read'),
      ...of('time', places.timings, 'read'),
      ...of('deliverable', places.deliverable ? [places.deliverable] : [], 'read'),
      ...of('title', [places.title], 'plain'),
    ]
  })
}

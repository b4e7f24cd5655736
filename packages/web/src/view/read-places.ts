import type { Draft } from '@dunghan/core/plan'
import type { Highlight } from './passages.ts'

/** What the fields of the tasks were read from. */
export function readPlaces(draft: Draft): Highlight[] {
  return draft.tasks.flatMap(({ places }) =>
    [
      ...places.lead,
      ...places.coordinating,
      ...places.timings,
      ...(places.deliverable ? [places.deliverable] : []),
    ].map((span): Highlight => ({ span, kind: 'read' })),
  )
}

import type { Draft } from '@dunghan/core/plan'

/** What tells where something stands, and the text it stands in. */
const PLACES = new Set(['text', 'source', 'places'])

/** A draft without its places: what all files of one plan have in common. */
export function withoutPlaces({ text: _, ...fields }: Draft): unknown {
  const json = JSON.stringify(fields, (key, value) =>
    PLACES.has(key) && typeof value === 'object' ? undefined : value,
  )
  return JSON.parse(json)
}

/** Whether two things say the same, whatever the order of their fields: what was stored comes back in its own order. */
export function isSame(left: unknown, right: unknown): boolean {
  return asText(left) === asText(right)
}

/** A thing as text in which the order of fields does not matter. */
export function asText(thing: unknown): string {
  return JSON.stringify(thing, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  )
}

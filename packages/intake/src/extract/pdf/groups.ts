/** Things numbered from 0 that are joined into groups, two at a time. */
export interface Groups {
  join(a: number, b: number): void
  /** The lowest number of the group a thing belongs to. */
  leader(thing: number): number
}

/** Every thing in a group of its own. */
export function groupsOf(count: number): Groups {
  const parents = Array.from({ length: count }, (_, index) => index)
  const leader = (thing: number): number => {
    let at = thing
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up
      at = up
    }
    return at
  }
  return {
    leader,
    join(a, b) {
      const [low, high] = [leader(a), leader(b)].sort((one, other) => one - other)
      if (low !== undefined && high !== undefined) parents[high] = low
    },
  }
}

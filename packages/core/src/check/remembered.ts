/** The same function, which works out each answer once; for one check of one plan, then forgotten. */
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const worked = work(key)
    known.set(key, worked)
    return worked
  }
}

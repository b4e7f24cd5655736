import type { Row } from './attributes.ts'
import { decodeAll, type ItemType } from './codec.ts'

/**
 * Reads rows as `decodeAll` does, remembering what the same bytes were read as. The table is asked each time; only
 * the parsing is saved, which for 500 tasks costs twice their fetching. Things are readonly, so sharing them is safe.
 */
export function remembering<T>(
  type: ItemType<T>,
  most: number,
): (rows: readonly Row[]) => readonly T[] {
  const known = new Map<string, readonly T[]>()
  return (rows) =>
    rows.flatMap((row) => {
      const name = nameOf(row)
      const before = known.get(name)
      if (before !== undefined) return before
      const read = decodeAll(type, [row])
      known.set(name, read)
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
      return read
    })
}

function nameOf({ _t: type, _v: version, doc }: Row): string {
  const bytes = doc instanceof Uint8Array ? Buffer.from(doc).toString('latin1') : doc
  return `${type} ${version} ${bytes}`
}

import type { Row } from './attributes.ts'
import { ABSENT } from './expression.ts'
import type { Table } from './table.ts'

/** What one transaction may hold: a hundred members and 4 MB. */
const MOST_MEMBERS = 100
const MOST_BYTES = 3_000_000

/**
 * Writes each group of rows unless its first row stands; a group is written whole or not at all. Repeating it, or
 * two doing it at once, changes nothing that stands: an edit made since is never overwritten.
 */
export async function addAbsent(
  table: Table,
  localityId: string,
  groups: readonly (readonly Row[])[],
): Promise<void> {
  for (const chunk of chunksOf(eachOnce(groups))) {
    let wanting = chunk
    while (wanting.length > 0) {
      const members = wanting.flatMap((group, no) => group.map((row) => ({ no, row })))
      const refused = await table.transact(
        localityId,
        members.map(({ row }) => ({ put: row, when: ABSENT })),
      )
      if (refused.length === 0) break
      const standing = new Set(refused.map(({ index }) => members[index]?.no))
      wanting = wanting.filter((_, no) => !standing.has(no))
    }
  }
}

/** A transaction refuses to hold one row twice; of two for the same place the first would stand anyway. */
function eachOnce(groups: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  return [...new Map(groups.toReversed().map((group) => [nameOf(group), group])).values()].reverse()
}

function nameOf(group: readonly Row[]): string {
  return group.map(({ pk, sk }) => `${pk} ${sk}`).join()
}

function chunksOf(groups: readonly (readonly Row[])[]): (readonly Row[])[][] {
  const chunks: (readonly Row[])[][] = []
  let [members, bytes] = [MOST_MEMBERS, MOST_BYTES]
  for (const group of groups) {
    const size = group.reduce((sum, row) => sum + sizeOf(row), 0)
    members += group.length
    bytes += size
    if (members > MOST_MEMBERS || bytes > MOST_BYTES) {
      chunks.push([])
      ;[members, bytes] = [group.length, size]
    }
    chunks.at(-1)?.push(group)
  }
  return chunks
}

function sizeOf(row: Row): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === 'number' ? 8 : Buffer.byteLength(value)),
    0,
  )
}

import { bytesOf, type Row, textOf } from '../attributes.ts'
import { DRAFT } from '../items/draft.ts'
import { LINK } from '../items/locality.ts'
import { CARRIED, LEFT_BEHIND } from './carried.ts'
import { linkThing } from './carried-feed.ts'
import type { Line } from './line.ts'

/** Rows as the lines of an archive, always in the same order. A kind of row nobody said how to carry is a fault. */
export function linesOf(rows: readonly Row[]): Line[] {
  const byPartition = Map.groupBy(rows, ({ pk }) => pk)
  return [...byPartition.values()].flatMap((some) =>
    wholeDrafts(some).flatMap((row) => lineOf(row, some)),
  )
}

function lineOf(row: Row, beside: readonly Row[]): Line[] {
  const type = textOf(row, '_t')
  if (LEFT_BEHIND.includes(type)) return []
  const carrier = CARRIED[type]
  if (carrier === undefined) throw new Error(`no one has said how a row of ${type} is carried`)
  if (type === LINK.name) return [{ type, thing: linkThing(row, beside) }]
  const said = carrier.read(row)
  return said === null ? [] : [{ type, ...said }]
}

/** A draft may take several rows; the first stands for all of them, with all their bytes. */
function wholeDrafts(rows: readonly Row[]): Row[] {
  const parts = rows.filter(({ _t: type }) => type === DRAFT.name)
  const [first] = parts
  if (first === undefined) return [...rows]
  const doc = Buffer.concat(parts.map((part) => bytesOf(part, 'doc')))
  return [{ ...first, doc }, ...rows.filter((row) => !parts.includes(row))]
}

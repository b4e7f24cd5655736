import { gunzipSync, gzipSync } from 'node:zlib'
import { DomainError } from '@dunghan/core/errors'
import type * as z from 'zod'
import { type Attribute, type Row, textOf } from './attributes.ts'
import type { Key } from './keys.ts'

/** How one kind of thing is kept: its schema, and whether its bulk makes packing worth while. */
export interface ItemType<T> {
  readonly name: string
  readonly version: number
  readonly schema: z.ZodType<T>
  readonly packed?: true
}

/** A row of DynamoDB holds 400 KB with everything beside the thing itself. */
const MOST_BYTES = 380_000

/**
 * A row that holds a thing: `_t` and `_v` name its shape, `doc` is the thing as JSON in the order of its schema, so
 * that the same thing is always the same bytes. Attributes beside it exist for conditions and indexes only.
 */
export function encode<T>(
  type: ItemType<T>,
  key: Key,
  thing: T,
  beside: Readonly<Record<string, Attribute>> = {},
): Row {
  const doc = type.packed ? pack(type, thing) : toJson(type, thing)
  if (Buffer.byteLength(doc) > MOST_BYTES)
    throw new DomainError('too-large', `${type.name}.too-large`)
  return { ...key, _t: type.name, _v: type.version, doc, ...inNfc(beside) }
}

/** A bulky thing as bytes. */
export function pack<T>(type: ItemType<T>, thing: T): Uint8Array {
  return gzipSync(toJson(type, thing))
}

/** The thing a row holds; a row of another kind, version or shape is a fault, never a guess. */
export function decode<T>(type: ItemType<T>, row: Row): T {
  const { pk, sk, _t: name, _v: version, doc } = row
  if (name !== type.name || version !== type.version)
    throw new Error(`${pk} ${sk} is ${name} ${version}, not ${type.name} ${type.version}`)
  const json = doc instanceof Uint8Array ? gunzipSync(doc).toString() : textOf(row, 'doc')
  return type.schema.parse(JSON.parse(json))
}

/** The things that rows hold, in their order; rows of kinds that came after this program are passed over. */
export function decodeAll<T>(type: ItemType<T>, rows: readonly Row[]): T[] {
  return rows.flatMap((row) => {
    const { _t: name } = row
    return name === type.name ? [decode(type, row)] : []
  })
}

/** NFC throughout: DynamoDB and readers alike take the two spellings of "ế" for different words. */
function toJson<T>(type: ItemType<T>, thing: T): string {
  const given = inNfc(thing)
  const json = JSON.stringify(type.schema.parse(given))
  // A field the schema does not know would vanish without a word; the order of fields does not change the length.
  if (json.length !== JSON.stringify(given).length)
    throw new Error(`the schema of ${type.name} does not know every field`)
  return json
}

function inNfc<V>(value: V): V
function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => inNfc(entry))
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [inNfc(name), inNfc(entry)]),
  )
}

import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** The only shapes a row keeps: text, whole numbers and bytes. */
export type Attribute = string | number | Uint8Array

/** One row of the table, as the store reads and writes it. */
export type Row = Readonly<Record<string, Attribute>>

/** A row in the words of DynamoDB. */
export function toAttributes(row: Row): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toAttribute(value)]))
}

/** A row out of the words of DynamoDB; attributes of any other shape are not ours and left out. */
export function toRow(item: Record<string, AttributeValue>): Row {
  const row: Record<string, Attribute> = {}
  for (const [name, value] of Object.entries(item)) {
    if (value.S !== undefined) row[name] = value.S
    else if (value.N !== undefined) row[name] = Number(value.N)
    else if (value.B !== undefined) row[name] = value.B
  }
  return row
}

/** The text of an attribute; a row without it was not written by this store. */
export function textOf(row: Row, name: string): string {
  const value = row[name]
  if (typeof value !== 'string') throw new Error(`a row without the text "${name}"`)
  return value
}

/** The number of an attribute; a row without it was not written by this store. */
export function numberOf(row: Row, name: string): number {
  const value = row[name]
  if (typeof value !== 'number') throw new Error(`a row without the number "${name}"`)
  return value
}

/** The bytes of an attribute; a row without them was not written by this store. */
export function bytesOf(row: Row, name: string): Uint8Array {
  const value = row[name]
  if (!(value instanceof Uint8Array)) throw new Error(`a row without the bytes "${name}"`)
  return value
}

function toAttribute(value: Attribute): AttributeValue {
  if (typeof value === 'string') return { S: value }
  if (value instanceof Uint8Array) return { B: value }
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`)
  return { N: String(value) }
}

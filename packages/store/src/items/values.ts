import { type Day, parseDay, parseQuarter, type Quarter } from '@dunghan/core/time'
// Everywhere as a namespace: the named `z` would bring errors in fifty languages into every bundle.
import * as z from 'zod'

/** A calendar day, as stored. */
export const dayValue = z.custom<Day>(
  (value) => typeof value === 'string' && parseDay(value) !== null,
)

/** A quarter, as stored. */
export const quarterValue = z.custom<Quarter>(
  (value) => typeof value === 'string' && parseQuarter(value) !== null,
)

/** A place in the text of a plan, as stored. */
export const spanValue = z.object({ from: z.int(), to: z.int() })

/** A list of names as printed, as stored. */
export const names = z.array(z.string())

/** One of a union of words; the table makes the compiler ask for every word of the union, and for no other. */
export function oneOf<T extends string>(table: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(table, value))
}

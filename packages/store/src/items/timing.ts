import type { Timing } from '@dunghan/core/time'
import * as z from 'zod'
import { dayValue, quarterValue } from './values.ts'

const said = { text: z.string().nullable(), aspirational: z.literal(true).exactOptional() }
const window = { ...said, from: dayValue, to: dayValue.nullable() }
const loose = { ...said, from: dayValue.nullable(), to: dayValue.nullable() }

/** How often a duty comes back, as stored. */
export const frequencyValue = z.enum(['monthly', 'quarterly', 'semiannual', 'nineMonth', 'annual'])

/** How the words before a date bind it, as stored. */
export const operatorValue = z.enum(['before', 'noLaterThan', 'within'])

/** What a plan says about time, as stored. */
export const timingValue: z.ZodType<Timing> = z.discriminatedUnion('kind', [
  z.object({
    ...said,
    kind: z.literal('date'),
    operator: operatorValue,
    printed: dayValue,
    lastDay: dayValue,
    time: z.string().exactOptional(),
  }),
  z.object({ ...window, kind: z.literal('quarter'), quarters: z.array(quarterValue) }),
  z.object({ ...window, kind: z.enum(['month', 'halfYear', 'year', 'yearRange', 'everyYear']) }),
  z.object({
    ...loose,
    kind: z.literal('recurring'),
    frequencies: z.array(frequencyValue),
    day: z.int().exactOptional(),
    month: z.int().exactOptional(),
  }),
  z.object({
    ...said,
    kind: z.literal('relative'),
    before: z.literal(true).exactOptional(),
    amount: z.int(),
    unit: z.enum(['day', 'workingDay', 'month']),
    event: z.string(),
    eventOn: dayValue.exactOptional(),
  }),
  z.object({ ...loose, kind: z.enum(['ongoing', 'onDemand', 'unspecified']) }),
])

import { type Decision, type DutyKey, parseDutyKey, type Standing } from '@dunghan/core/plan'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { periodValue } from './draft.ts'
import { timingValue } from './timing.ts'
import { dayValue, names, spanValue } from './values.ts'

/** The name of what a decision is about, as stored. */
export const keyValue = z.custom<DutyKey>(
  (value) => typeof value === 'string' && parseDutyKey(value) !== null,
)

const decisions: z.ZodType<readonly Decision[]> = z.array(
  z.object({
    key: keyValue,
    drop: z.boolean().exactOptional(),
    lastDay: dayValue.exactOptional(),
    ongoing: z.boolean().exactOptional(),
    timing: timingValue.exactOptional(),
    lead: names.exactOptional(),
    coordinating: names.exactOptional(),
    title: z.string().exactOptional(),
    deliverable: z.string().nullable().exactOptional(),
    open: z.array(z.enum(['time', 'lead'])).exactOptional(),
    into: keyValue.exactOptional(),
    added: z.object({ from: keyValue.nullable(), source: spanValue.nullable() }).exactOptional(),
    seen: z.literal(true).exactOptional(),
    head: z
      .object({
        number: z.string().exactOptional(),
        issuedOn: dayValue.exactOptional(),
        title: z.string().exactOptional(),
        period: periodValue.exactOptional(),
      })
      .exactOptional(),
  }),
)

/** What the clerk settled about a draft; packed, because a plan of two thousand rows has as many decisions. */
export const DECISIONS: ItemType<readonly Decision[]> = {
  name: 'decisions',
  version: 1,
  packed: true,
  schema: decisions,
}

/** What was settled before, save by save: for undo, and for joining what two clerks save at once. */
export const STANDINGS: ItemType<readonly Standing[]> = {
  name: 'standings',
  version: 1,
  packed: true,
  schema: z.array(z.object({ version: z.int(), before: z.int().nullable(), decisions })),
}

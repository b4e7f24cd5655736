import type { RecipientKind } from '@dunghan/core/plan'
import * as z from 'zod'
import { oneOf } from './values.ts'

const funding = z.object({
  words: z.string(),
  agencyId: z.string().nullable(),
  agency: z.string().nullable(),
})

const recipient = z.object({
  name: z.string(),
  purpose: z.string().nullable(),
  kind: oneOf<RecipientKind>({ body: true, persons: true, channel: true, archive: true }),
  agencyId: z.string().nullable(),
  chosen: z.boolean(),
})

/** What was settled right before publishing; rows from before that step was there carry none of it. */
export const preparationFields = {
  funding: funding.exactOptional(),
  superior: z.object({ number: z.string(), planId: z.string().nullable() }).exactOptional(),
  carriedOutIn: z.array(z.object({ taskId: z.string(), planId: z.string() })).exactOptional(),
  distribution: z.array(recipient).exactOptional(),
}

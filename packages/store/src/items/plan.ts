import type { Plan, PlanState } from '@dunghan/core/plan'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { periodValue } from './draft.ts'
import { dayValue, oneOf } from './values.ts'

const turn = z.object({ count: z.int(), at: z.int() })

/** A plan without its draft and tasks. */
export const PLAN: ItemType<Plan> = {
  name: 'plan',
  version: 1,
  schema: z.object({
    id: z.string(),
    localityId: z.string(),
    state: oneOf<PlanState>({ draft: true, importing: true, active: true, closed: true }),
    sha256: z.string(),
    docType: z.string().nullable(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: dayValue.nullable(),
    issuedOnPartial: z.string().nullable(),
    title: z.string(),
    period: periodValue,
    taskCount: z.int(),
    doubtCount: z.int(),
    importedOn: dayValue,
    importedAt: z.int(),
    publishedAt: z.int().nullable(),
    fanningOut: z.boolean(),
    changingAt: z.int().exactOptional(),
    turns: z.object({ checkIns: turn, kickoffs: z.record(z.string(), turn) }).exactOptional(),
    private: z.boolean().default(false),
    version: z.int(),
  }),
}

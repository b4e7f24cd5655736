import type { Amendment, AmendmentKind, AmendmentLine, Plan, PlanState } from '@dunghan/core/plan'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { keyValue } from './decisions.ts'
import { periodValue } from './draft.ts'
import { preparationFields } from './preparation.ts'
import { dayValue, names, oneOf } from './values.ts'

const turn = z.object({ count: z.int(), at: z.int() })

const kind = oneOf<AmendmentKind>({ signed: true, whole: true, partial: true })

const version = z.object({
  id: z.string(),
  kind,
  number: z.string().nullable(),
  issuedOn: dayValue.nullable(),
  at: z.int(),
  on: dayValue,
  added: z.int(),
  removed: z.int(),
  changed: z.int(),
})

/** What a version of a plan was decided to change: as long as its plan, so packed. */
export const AMENDMENT: ItemType<Amendment> = {
  name: 'amendment',
  version: 1,
  packed: true,
  schema: z.object({
    planId: z.string(),
    kind,
    renames: z.boolean(),
    matches: z.array(
      z.object({ key: keyValue, taskId: z.string().nullable(), order: z.int().nullable() }),
    ),
    lines: z.array(
      z.object({
        kind: oneOf<AmendmentLine['kind']>({
          added: true,
          removed: true,
          moved: true,
          reassigned: true,
          reworded: true,
        }),
        taskId: z.string(),
        ref: z.string(),
        title: z.string(),
        before: names,
        after: names,
      }),
    ),
  }),
}

/** A plan without its draft and tasks. */
export const PLAN: ItemType<Plan> = {
  name: 'plan',
  version: 1,
  schema: z.object({
    id: z.string(),
    localityId: z.string(),
    state: oneOf<PlanState>({
      draft: true,
      importing: true,
      active: true,
      closed: true,
      merged: true,
    }),
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
    versions: z.array(version).exactOptional(),
    mergedInto: z.string().exactOptional(),
    standsAlone: z.literal(true).exactOptional(),
    private: z.boolean().default(false),
    ...preparationFields,
    version: z.int(),
  }),
}

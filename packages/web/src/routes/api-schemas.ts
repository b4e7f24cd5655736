import type { Draft } from '@dunghan/core/plan'
import { z } from '@hono/zod-openapi'

const day = z.string().nullable().openapi({ example: '2026-11-30' })

/** A refusal (RFC 9457). */
export const ProblemSchema = z
  .object({ type: z.string(), title: z.string(), detail: z.string(), status: z.number() })
  .openapi('Problem')

/** A draft in the form of the design, §4: an object too rich to repeat here field by field. */
export const DraftSchema = z.custom<Draft>().openapi('Draft', {
  type: 'object',
  description: 'Offsets are UTF-16 code units into `text`',
})

export const PlanSchema = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.enum(['draft', 'importing', 'active', 'closed', 'merged']),
    issuer: z.string().nullable(),
    issuedOn: day,
    tasks: z.number().openapi({ description: 'Printed tasks only' }),
    doubts: z.number(),
    finishing: z.boolean().openapi({ description: 'Cards are still being written' }),
    page: z.string(),
  })
  .openapi('Plan')

export const TaskSchema = z
  .object({
    id: z.string(),
    ref: z.string(),
    origin: z.enum(['task', 'deadline', 'report']),
    section: z.string().nullable(),
    title: z.string(),
    deliverable: z.string().nullable(),
    time: z.string().nullable().openapi({ description: 'The printed words about time' }),
    lead: z.array(z.string()),
    coordinating: z.array(z.string()),
    occurrences: z.array(
      z.object({
        key: z.string(),
        label: z.string().nullable(),
        lastDay: day,
        derived: z.boolean(),
        tracked: z.boolean(),
        status: z.string(),
      }),
    ),
    page: z.string(),
  })
  .openapi('Task')

export const FeedSchema = z
  .object({ scope: z.string(), name: z.string(), url: z.string() })
  .openapi('Feed')

export const ImportSchema = z
  .object({
    locality: z.object({ id: z.string(), name: z.string(), issuer: z.string() }),
    plan: PlanSchema,
    page: z.string(),
    feeds: z.array(FeedSchema),
    existing: z.boolean().openapi({ description: 'True when this text was there before' }),
  })
  .openapi('Import')

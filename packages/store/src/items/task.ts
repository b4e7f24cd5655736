import type { Card, CardState, Origin, Role, Task } from '@dunghan/core/task'
import type { OccurrenceKind } from '@dunghan/core/time'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { operatorValue, timingValue } from './timing.ts'
import { dayValue, names, oneOf, spanValue } from './values.ts'

const state = oneOf<CardState>({ open: true, working: true, done: true })
const role = oneOf<Role>({ lead: true, coordinating: true })
const origin = oneOf<Origin>({ task: true, deadline: true, report: true })
const slotKind = oneOf<OccurrenceKind>({
  date: true,
  month: true,
  quarter: true,
  halfYear: true,
  nineMonth: true,
  year: true,
  range: true,
  undated: true,
})

const occurrence = z.object({
  key: z.string(),
  kind: slotKind,
  label: z.string().nullable(),
  opensOn: dayValue.nullable(),
  lastDay: dayValue.nullable(),
  repeats: z.boolean(),
  derived: z.boolean(),
  tracked: z.boolean(),
  progress: z.object({ state, leads: z.int(), done: z.int(), doneOn: dayValue.nullable() }),
  revision: z.int(),
  revisedAt: z.int(),
  amends: z
    .object({ count: z.int(), at: z.int(), by: z.string(), from: dayValue.nullable() })
    .exactOptional(),
})

const assignment = z.object({
  agencyId: z.string(),
  name: z.string(),
  role,
  via: z.string().nullable(),
  asked: z.boolean(),
  held: z.literal(true).exactOptional(),
})

/** A task with its occurrences: repetitive, so a third of its size when packed, and of what reading it costs. */
export const TASK: ItemType<Task> = {
  name: 'task',
  packed: true,
  version: 1,
  schema: z.object({
    id: z.string(),
    localityId: z.string(),
    planId: z.string(),
    order: z.int(),
    ref: z.string(),
    origin,
    section: z.string().nullable(),
    title: z.string(),
    deliverable: z.string().nullable(),
    timing: timingValue,
    timings: z.array(timingValue),
    timeText: z.string().nullable(),
    operator: operatorValue.nullable(),
    printed: dayValue.nullable(),
    leadAsPrinted: names,
    coordinatingAsPrinted: names,
    assignments: z.array(assignment),
    handedOn: z.array(assignment).exactOptional(),
    occurrences: z.array(occurrence),
    source: spanValue,
    words: z.string().exactOptional(),
    cancelled: z.object({ on: dayValue, why: z.string() }).exactOptional(),
    former: z
      .object({ agencyIds: z.array(z.string()), occurrences: z.array(occurrence) })
      .exactOptional(),
    version: z.int(),
  }),
}

/** One agency's share of one occurrence. */
export const CARD: ItemType<Card> = {
  name: 'card',
  version: 1,
  schema: z.object({
    localityId: z.string(),
    agencyId: z.string(),
    planId: z.string(),
    taskId: z.string(),
    occurrence: z.string(),
    role,
    via: z.string().nullable(),
    asked: z.boolean(),
    held: z.literal(true).exactOptional(),
    origin,
    ref: z.string(),
    title: z.string(),
    deliverable: z.string().nullable(),
    timeText: z.string().nullable(),
    label: z.string().nullable(),
    kind: slotKind,
    derived: z.boolean(),
    opensOn: dayValue.nullable(),
    lastDay: dayValue.nullable(),
    planNumber: z.string().nullable(),
    planTitle: z.string(),
    assignedOn: dayValue,
    state,
    note: z.string().nullable(),
    doneOn: dayValue.nullable(),
    changedAt: z.int(),
    cancelledOn: dayValue.exactOptional(),
    rewrites: z.int().exactOptional(),
    version: z.int(),
  }),
}

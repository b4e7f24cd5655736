import type { DoubtCode, Draft } from '@dunghan/core/plan'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { frequencyValue, operatorValue, timingValue } from './timing.ts'
import { dayValue, names, oneOf, spanValue } from './values.ts'

const spans = z.array(spanValue)

const task = z.object({
  ref: z.string(),
  title: z.string(),
  lead: names,
  coordinating: names,
  timing: timingValue,
  timings: z.array(timingValue),
  deliverable: z.string().nullable(),
  source: spanValue,
  places: z.object({
    title: spanValue,
    lead: spans,
    coordinating: spans,
    timings: spans,
    deliverable: spanValue.nullable(),
  }),
})

const deadline = z.object({
  ref: z.string(),
  text: z.string(),
  who: z.string(),
  what: z.string(),
  operator: operatorValue,
  printed: dayValue,
  lastDay: dayValue,
  // Drafts stored before clock times were read have none.
  time: z.string().nullable().default(null),
  agencies: names,
  source: spanValue,
})

const recurringReport = z.object({
  ref: z.string(),
  who: z.string(),
  what: z.string(),
  toWhom: z.string().nullable(),
  frequencies: z.array(frequencyValue),
  day: z.int().exactOptional(),
  month: z.int().exactOptional(),
  agencies: names,
  source: spanValue,
})

const target = z.object({
  ref: z.string(),
  text: z.string(),
  metric: z.string(),
  operator: z.enum(['>=', '<=', '=']),
  value: z.number(),
  unit: z.string(),
  source: spanValue,
})

const criterion = z.object({
  no: z.int(),
  title: z.string(),
  indicators: z.array(z.object({ no: z.int(), title: z.string(), assignees: names })),
})

const doubt = z.object({
  code: oneOf<DoubtCode>({
    'file.note': true,
    'plan.none': true,
    'plan.other-document': true,
    'head.number': true,
    'head.date': true,
    'head.issuer': true,
    'head.title': true,
    'head.signer': true,
    'head.period': true,
    'task.same-ref': true,
    'task.cut-off': true,
    'timing.unspecified': true,
    'timing.unreadable': true,
    'timing.impossible': true,
    'timing.before-issue': true,
    'lead.missing': true,
    'lead.related': true,
    'lead.placeholder': true,
    'report.no-period': true,
    'deadline.no-one': true,
  }),
  ref: z.string().nullable(),
  message: z.string(),
  source: spanValue,
})

/** The years a plan covers, as stored. */
export const periodValue = z.object({ from: z.string(), to: z.string().nullable() }).nullable()

/** A plan as read from its text: long, so packed, and cut into parts where it is longer than a row. */
export const DRAFT: ItemType<Draft> = {
  name: 'draft',
  version: 1,
  packed: true,
  schema: z.object({
    docType: z.string().nullable(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    level: z.enum(['commune', 'district', 'province']).nullable(),
    issuedOn: dayValue.nullable(),
    issuedOnPartial: z.string().nullable(),
    title: z.string().nullable(),
    period: periodValue,
    legalBases: z.array(
      z.object({
        number: z.string(),
        date: dayValue.nullable(),
        issuer: z.string().nullable(),
      }),
    ),
    signer: z
      .object({
        name: z.string().nullable(),
        role: z.string().nullable(),
        onBehalf: z.string().nullable(),
      })
      .nullable(),
    recipients: names,
    sections: z.array(z.object({ ref: z.string(), title: z.string(), source: spanValue })),
    tasks: z.array(task),
    deadlines: z.array(deadline),
    recurringReports: z.array(recurringReport),
    targets: z.array(target),
    criteria: z.array(criterion),
    responsibilities: z.array(
      z.object({
        ref: z.string(),
        body: z.string(),
        text: z.string(),
        mode: z.enum(['assigned', 'requested']),
        agencies: names,
        source: spanValue,
      }),
    ),
    doubts: z.array(doubt),
    places: z.object({
      number: spanValue.nullable(),
      issuer: spanValue.nullable(),
      issuedOn: spanValue.nullable(),
      title: spanValue.nullable(),
      period: spanValue.nullable(),
      legalBases: spans,
      recipients: spans,
      signer: spanValue.nullable(),
    }),
    text: z.string(),
  }),
}

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Day, parseDay, parseQuarter, type Quarter } from '@dunghan/core/time'
import { z } from 'zod'

const day = z.string().transform((text, problem): Day => {
  const parsed = parseDay(text)
  if (parsed) return parsed
  problem.addIssue(`not a day: ${text}`)
  return z.NEVER
})

const quarter = z.string().transform((text, problem): Quarter => {
  const parsed = parseQuarter(text)
  if (parsed) return parsed
  problem.addIssue(`not a quarter: ${text}`)
  return z.NEVER
})

const said = { text: z.string().nullable(), aspirational: z.literal(true).exactOptional() }
const open = { from: day.nullable(), to: day.nullable() }
const operator = z.enum(['before', 'noLaterThan', 'within'])
const frequencies = z.array(z.enum(['monthly', 'quarterly', 'semiannual', 'nineMonth', 'annual']))
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const dayOfMonth = z.int().min(1).max(31).exactOptional()
const month = z.int().min(1).max(12).exactOptional()
const ref = z.string().min(1)

const timing = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('date'),
    ...said,
    operator,
    printed: day,
    lastDay: day,
    time: clock.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('quarter'),
    ...said,
    from: day,
    to: day,
    quarters: z.array(quarter).min(1),
  }),
  z.strictObject({
    kind: z.enum(['month', 'halfYear', 'year', 'yearRange', 'everyYear']),
    ...said,
    from: day,
    to: day.nullable(),
  }),
  z.strictObject({
    kind: z.literal('recurring'),
    ...said,
    frequencies,
    day: dayOfMonth,
    month,
    ...open,
  }),
  z.strictObject({
    kind: z.literal('relative'),
    ...said,
    // 0 for "trước Tết": nothing is counted, the event alone is the limit.
    amount: z.int().min(0),
    unit: z.enum(['day', 'workingDay', 'month']),
    event: z.string().min(1),
  }),
  z.strictObject({ kind: z.enum(['ongoing', 'onDemand', 'unspecified']), ...said, ...open }),
])

/** `or`: other readings of the same words that are just as right. */
const labelledTiming = z.intersection(
  z.looseObject({ or: z.array(timing).exactOptional() }),
  z.preprocess(withoutAlternatives, timing),
)

/** The questions that labels speak of; others may be asked freely. */
export const LABELLED_DOUBTS = [
  'head.number',
  'head.date',
  'plan.none',
  'plan.other-document',
  'timing.unspecified',
  'timing.impossible',
  'timing.before-issue',
  'lead.missing',
  'lead.related',
  'lead.placeholder',
  'deadline.no-one',
] as const

const doubt = z.strictObject({ code: z.enum(LABELLED_DOUBTS), ref: ref.nullable() })

const schema = z.strictObject({
  docType: z.enum(['KH', 'CTr', 'CV', 'TB', 'QĐ', 'BC']).nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: day.nullable(),
  issuedOnPartial: z.string().nullable(),
  title: z.string().nullable(),
  period: z.strictObject({ from: z.string(), to: z.string().nullable() }).nullable(),
  tasks: z.array(
    z.strictObject({
      ref,
      title: z.string().min(1),
      also: z.array(z.strictObject({ ref, title: z.string().min(1) })).exactOptional(),
      lead: z.array(z.string()),
      coordinating: z.array(z.string()),
      timing: labelledTiming,
      timings: z.array(labelledTiming),
      deliverable: z.string().nullable(),
    }),
  ),
  deadlines: z.array(
    z.strictObject({
      ref,
      who: z.string(),
      operator,
      printed: day,
      lastDay: day,
      time: clock.exactOptional(),
    }),
  ),
  recurringReports: z.array(
    z.strictObject({ ref, who: z.string(), frequencies, day: dayOfMonth, month }),
  ),
  targets: z.array(
    z.strictObject({
      ref,
      operator: z.enum(['>=', '<=', '=']),
      value: z.number(),
      unit: z.string().min(1),
    }),
  ),
  doubts: z.array(doubt),
  tolerated: z.array(doubt).exactOptional(),
})

/** What a careful official reads in one document; README.md says by which rules. */
export type Labels = z.infer<typeof schema>

/** A printed time with the other readings that are as right. */
export type LabelledTiming = z.infer<typeof labelledTiming>

/** A task as labelled. */
export type LabelledTask = Labels['tasks'][number]

/** One document of the set: its file name without ending, its text and its labels. */
export interface Labelled {
  readonly name: string
  readonly text: string
  readonly labels: Labels
}

/** Reads labels; throws on anything that is not as README.md says. */
export function parseLabels(json: string): Labels {
  return schema.parse(JSON.parse(json))
}

/** Every document of `plans` or `unseen`, in the order of their numbers. */
export function readPart(part: 'plans' | 'unseen'): Labelled[] {
  const folder = resolve(import.meta.dirname, part)
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return texts.toSorted().map((file) => {
    const name = file.slice(0, -'.txt'.length)
    return {
      name,
      text: readFileSync(resolve(folder, file), 'utf8'),
      labels: parseLabels(readFileSync(resolve(folder, `${name}.labels.json`), 'utf8')),
    }
  })
}

function withoutAlternatives(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'or'))
}

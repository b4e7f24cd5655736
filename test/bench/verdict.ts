import type { Draft, DraftTask, Span } from '@dunghan/core/plan'
import { cleanField } from '@dunghan/intake/read'

type Placed = readonly [Span, string | null]

/** The stretches of a draft that do not lie in its text. */
export function badOffsets(draft: Draft): Span[] {
  const lies = ({ from, to }: Span) =>
    Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= length
  const { length } = draft.text
  return [...fieldsOf(draft), ...stretchesOf(draft)].flatMap(([span]) => (lies(span) ? [] : span))
}

/** The fields of a draft that are not what stands at their place, cleaned as docs/reading-plans.md says. */
export function strayFields(draft: Draft): string[] {
  return fieldsOf(draft).flatMap(([span, field]) =>
    field === null || cleanField(draft.text, span) === field ? [] : field,
  )
}

function fieldsOf(draft: Draft): Placed[] {
  const { places } = draft
  return [
    ...placed(places.number, draft.number),
    ...placed(places.title, draft.title),
    ...places.recipients.flatMap((span, index) => placed(span, draft.recipients[index])),
    ...draft.tasks.flatMap(fieldsOfTask),
    ...draft.sections.flatMap(({ source, title }) => placed(source, title)),
  ]
}

function fieldsOfTask(task: DraftTask): Placed[] {
  const { places } = task
  const timings = [task.timing, ...task.timings]
  return [
    ...placed(places.title, task.title),
    ...places.lead.flatMap((span, index) => placed(span, task.lead[index])),
    ...places.coordinating.flatMap((span, index) => placed(span, task.coordinating[index])),
    ...places.timings.flatMap((span, index) => placed(span, timings[index]?.text)),
    ...placed(places.deliverable, task.deliverable),
  ]
}

/** A place without its field is as wrong as a field without its place. */
function placed(span: Span | null, field: string | null | undefined): Placed[] {
  if (span !== null) return [[span, field ?? '']]
  return field === null || field === undefined ? [] : [[{ from: -1, to: -1 }, field]]
}

/** Stretches whose field may be a part of them, or none at all. */
function stretchesOf(draft: Draft): Placed[] {
  const { places } = draft
  const whole = [
    ...draft.tasks,
    ...draft.deadlines,
    ...draft.recurringReports,
    ...draft.targets,
    ...draft.responsibilities,
    ...draft.doubts,
  ]
  const rest = [places.issuer, places.issuedOn, places.period, places.signer, ...places.legalBases]
  return [
    ...whole.map(({ source }): Placed => [source, null]),
    ...rest.flatMap((span): Placed[] => (span ? [[span, null]] : [])),
  ]
}

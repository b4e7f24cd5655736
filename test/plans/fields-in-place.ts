import type { Draft, DraftTask, Span } from '@dunghan/core/plan'

/** The fields of a draft that stand in the document word for word. */
export function printedFields(draft: Draft) {
  return {
    number: draft.number,
    title: draft.title,
    recipients: draft.recipients,
    tasks: draft.tasks.map((task) => ({
      ref: task.ref,
      title: task.title,
      lead: task.lead,
      coordinating: task.coordinating,
      timings: [task.timing, ...task.timings].flatMap(({ text }) => text ?? []),
      deliverable: task.deliverable,
    })),
  }
}

/** The same fields, read again from the places that the draft names for them. */
export function fieldsInPlace(draft: Draft, read: (place: Span) => string) {
  const readIfAny = (place: Span | null) => (place === null ? null : read(place))
  return {
    number: readIfAny(draft.places.number),
    title: readIfAny(draft.places.title),
    recipients: draft.places.recipients.map(read),
    tasks: draft.tasks.map(({ ref, places }) => ({
      ref,
      title: read(places.title),
      lead: places.lead.map(read),
      coordinating: places.coordinating.map(read),
      timings: places.timings.map(read),
      deliverable: readIfAny(places.deliverable),
    })),
  }
}

/** Every source of a draft, and every place, with a name to find it by. */
export function spansOf(draft: Draft): readonly { readonly name: string; readonly span: Span }[] {
  const { places } = draft
  const listed = {
    task: draft.tasks,
    deadline: draft.deadlines,
    report: draft.recurringReports,
    target: draft.targets,
    responsibility: draft.responsibilities,
    section: draft.sections,
    doubt: draft.doubts,
  }
  const sources = Object.entries(listed).flatMap(([kind, items]) =>
    items.map(({ ref, source }) => ({ name: `${kind} ${ref}`, span: source })),
  )
  const head = [places.number, places.issuer, places.issuedOn, places.title, places.period]
  const foot = [...places.legalBases, ...places.recipients, places.signer]
  const fields = [...head, ...foot, ...draft.tasks.flatMap(placesOfTask)]
  return [...sources, ...fields.flatMap((span) => (span ? { name: 'field', span } : []))]
}

function placesOfTask({ places }: DraftTask): readonly (Span | null)[] {
  return [
    places.title,
    ...places.lead,
    ...places.coordinating,
    ...places.timings,
    places.deliverable,
  ]
}

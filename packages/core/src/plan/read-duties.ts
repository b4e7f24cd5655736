import type { Timing } from '../time/timing.ts'
import { dutyKey } from './decision.ts'
import type { Draft, DraftDeadline, DraftRecurringReport, DraftTask, Span } from './draft.ts'
import type { Duty } from './duty.ts'

const DATE_DOUBTS = ['timing.impossible', 'timing.before-issue', 'timing.unreadable']

/** Every duty of a draft as it was read, before any decision. */
export function readDuties(draft: Draft): Duty[] {
  const read = [
    ...draft.tasks.map((task, index) => ofTask(draft, task, index)),
    ...draft.deadlines.map((deadline, index) => ofDeadline(draft, deadline, index)),
    ...draft.recurringReports.map((report, index) => ofReport(draft, report, index)),
  ]
  return read.map((duty, order) => ({ ...duty, order }))
}

type Read = Omit<Duty, 'order'>

function ofTask(draft: Draft, task: DraftTask, index: number): Read {
  const { timing } = task
  const reports = draft.recurringReports.some((report) => within(report.source, task.source))
  return {
    key: dutyKey('task', index),
    origin: 'task',
    ref: task.ref,
    section: sectionOf(draft, task.ref, task.source),
    title: displayed(task.title),
    deliverable: task.deliverable,
    lead: task.lead,
    coordinating: task.coordinating,
    timing,
    timings: task.timings,
    timeText: [timing, ...task.timings].flatMap((each) => each.text ?? []).join('; ') || null,
    operator: timing.kind === 'date' ? timing.operator : null,
    printed: timing.kind === 'date' ? timing.printed : null,
    source: task.source,
    dropped: false,
    datable: !doubted(draft, task.ref, task.source) && !(timing.kind === 'recurring' && reports),
  }
}

function ofDeadline(draft: Draft, deadline: DraftDeadline, index: number): Read {
  const { text, operator, printed, lastDay, time } = deadline
  const clock = time === null ? {} : { time }
  return {
    ...prose(draft, deadline, 'deadline', index),
    timing: { kind: 'date', text, operator, printed, lastDay, ...clock },
    timeText: text,
    operator,
    printed,
  }
}

function ofReport(draft: Draft, report: DraftRecurringReport, index: number): Read {
  const { frequencies, day, month } = report
  const due = { ...(day === undefined ? {} : { day }), ...(month === undefined ? {} : { month }) }
  const timing: Timing =
    frequencies.length > 0
      ? { kind: 'recurring', text: null, frequencies, ...due, from: null, to: null }
      : { kind: 'unspecified', text: null, from: null, to: null }
  return {
    ...prose(draft, report, 'report', index),
    timing,
    timeText: null,
    operator: null,
    printed: null,
  }
}

function prose(
  draft: Draft,
  duty: DraftDeadline | DraftRecurringReport,
  origin: 'deadline' | 'report',
  index: number,
) {
  return {
    key: dutyKey(origin, index),
    origin,
    ref: duty.ref,
    section: sectionOf(draft, duty.ref, duty.source),
    title: displayed(duty.what.charAt(0).toUpperCase() + duty.what.slice(1)),
    deliverable: null,
    lead: duty.agencies,
    coordinating: [],
    timings: [],
    source: duty.source,
    dropped: false,
    datable: !doubted(draft, duty.ref, duty.source),
  }
}

function doubted(draft: Draft, ref: string, source: Span): boolean {
  return draft.doubts.some(
    (doubt) =>
      DATE_DOUBTS.includes(doubt.code) && doubt.ref === ref && overlaps(doubt.source, source),
  )
}

/** The nearest heading above a place in the text. */
export function sectionOf(draft: Draft, ref: string, source: Span): string | null {
  const above = draft.sections.filter(
    (section) =>
      section.source.from <= source.from &&
      section.ref !== ref &&
      (ref.startsWith(`${section.ref}.`) || ref.startsWith(`${section.ref}[`)),
  )
  return above.toSorted((left, right) => right.ref.length - left.ref.length)[0]?.title ?? null
}

function within(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

function overlaps(left: Span, right: Span): boolean {
  return left.from < right.to && right.from < left.to
}

/** A title as pages, letters and calendars show it: a heading carries no full stop; "…", "v.v." keep theirs. */
function displayed(title: string): string {
  return /[^.]\.$/u.test(title) && !/(?:v\.v|tr|TP)\.$/u.test(title) ? title.slice(0, -1) : title
}

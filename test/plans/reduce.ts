import { createHash } from 'node:crypto'
import type { Draft, DraftCriterion, DraftTask } from '@dunghan/core/plan'

/** A sentence of a plan, kept so that a changed one is noticed without copying the plan into the repository. */
export interface Reduced {
  readonly head: string
  readonly sha256: string
}

/** Keeps of a sentence its first forty characters and sixteen digits of its hash. */
export function reduce(field: string): Reduced {
  return { head: field.slice(0, 40), sha256: sha256(field).slice(0, 16) }
}

/** A draft in the form of `*.expected.json`: everything that can be counted or named whole, every sentence reduced. */
export function reduceDraft(draft: Draft) {
  return {
    sha256: sha256(draft.text),
    docType: draft.docType,
    number: draft.number,
    issuer: draft.issuer,
    level: draft.level,
    issuedOn: draft.issuedOn,
    issuedOnPartial: draft.issuedOnPartial,
    title: reduceIfAny(draft.title),
    period: draft.period,
    legalBases: draft.legalBases,
    signer: draft.signer,
    recipients: draft.recipients,
    tasks: draft.tasks.map(reduceTask),
    deadlines: draft.deadlines.map((deadline) => ({ ...deadline, what: reduce(deadline.what) })),
    recurringReports: draft.recurringReports.map((report) => ({
      ...report,
      what: reduce(report.what),
    })),
    targets: draft.targets.map((target) => ({
      ...target,
      text: reduce(target.text),
      metric: reduce(target.metric),
    })),
    criteria: draft.criteria.map(reduceCriterion),
    responsibilities: draft.responsibilities.map((duty) => ({ ...duty, text: reduce(duty.text) })),
    // The words of a question may change; which questions are asked, and about what, may not.
    doubts: draft.doubts.map(({ code, ref }) => ({ code, ref })),
  }
}

function reduceTask({ places: _, ...task }: DraftTask) {
  return { ...task, title: reduce(task.title), deliverable: reduceIfAny(task.deliverable) }
}

function reduceCriterion({ no, title, indicators }: DraftCriterion) {
  return {
    no,
    title: reduce(title),
    indicators: indicators.map((indicator) => ({ ...indicator, title: reduce(indicator.title) })),
  }
}

function reduceIfAny(field: string | null): Reduced | null {
  return field === null ? null : reduce(field)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

import type { Draft } from '@dunghan/core/plan'

/** A draft as a table of what matters, so that a whole plan can be compared in one look. */
export function summaryOf(draft: Draft) {
  return {
    head: {
      docType: draft.docType,
      number: draft.number,
      issuer: draft.issuer,
      level: draft.level,
      issuedOn: draft.issuedOn ?? draft.issuedOnPartial,
      title: draft.title,
      period: draft.period && [draft.period.from, draft.period.to],
      bases: draft.legalBases.map(({ number, date, issuer }) => [number, date, issuer]),
    },
    foot: { recipients: draft.recipients, signer: draft.signer },
    tasks: draft.tasks.map(({ ref, title, lead, coordinating, timing, timings, deliverable }) => ({
      ref,
      title,
      lead,
      coordinating,
      times: [timing, ...timings].map(({ kind, text }) =>
        text === null ? kind : `${kind}: ${text}`,
      ),
      deliverable,
    })),
    deadlines: draft.deadlines.map(({ ref, who, what, text, operator, lastDay }) => ({
      ref,
      who,
      what,
      text,
      operator,
      lastDay,
    })),
    reports: draft.recurringReports.map(({ ref, who, what, toWhom, frequencies }) => ({
      ref,
      who,
      what,
      toWhom,
      frequencies,
    })),
    targets: draft.targets.map(({ ref, metric, operator, value, unit }) => [
      ref,
      metric,
      operator,
      value,
      unit,
    ]),
    criteria: draft.criteria.map(({ no, title, indicators }) => [
      no,
      title,
      ...indicators.map((one) => `${one.no} ${one.title}: ${one.assignees.join(', ')}`),
    ]),
    responsibilities: draft.responsibilities.map(({ ref, mode, body, text }) => [
      ref,
      mode,
      body,
      text.slice(0, 40),
    ]),
    doubts: draft.doubts.map(({ code, ref }) => (ref === null ? code : `${code} ${ref}`)),
  }
}

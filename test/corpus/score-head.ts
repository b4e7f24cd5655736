import type { Draft } from '@dunghan/core/plan'
import { sameName, sameTitle } from './agreement.ts'
import { type Count, countMatches, sumOf } from './count.ts'
import { LABELLED_DOUBTS, type Labels } from './labels.ts'
import type { Matching } from './match-tasks.ts'

/** Type, number, issuer, day of issue, title (where labelled) and period, each right, invented or missed. */
export function countHead(draft: Draft, labels: Labels): Count {
  return sumOf([
    countOne(draft.docType, labels.docType),
    countOne(draft.number, labels.number),
    countOne(draft.issuer, labels.issuer),
    countOne(draft.issuedOn ?? draft.issuedOnPartial, labels.issuedOn ?? labels.issuedOnPartial),
    ...(labels.title === null ? [] : [countOne(draft.title, labels.title, sameTitle)]),
    countOne(periodOf(draft.period), periodOf(labels.period)),
  ])
}

/** Questions asked of the right task or place; those that are fair but not needed do not count. */
export function countDoubts(draft: Draft, labels: Labels, { pairs }: Matching): Count {
  const labelRefs = new Map(pairs.map(({ label, task }) => [task.ref, label.ref]))
  const keyOf = (code: string, ref: string | null) => `${code} ${ref ?? 'head'}`
  const tolerated = (labels.tolerated ?? []).map(({ code, ref }) => keyOf(code, ref))
  const asked = draft.doubts
    .filter(({ code }) => LABELLED_DOUBTS.some((each) => each === code))
    .map(({ code, ref }) => keyOf(code, ref && (labelRefs.get(ref) ?? ref)))
    .filter((key) => !tolerated.includes(key))
  const wanted = labels.doubts.map(({ code, ref }) => keyOf(code, ref))
  return countMatches(asked, wanted, (left, right) => left === right)
}

function countOne(
  read: string | null,
  label: string | null,
  same: (read: string, label: string) => boolean = sameName,
): Count {
  return countMatches(read === null ? [] : [read], label === null ? [] : [label], same)
}

function periodOf(period: { readonly from: string; readonly to: string | null } | null) {
  return period && `${period.from}-${period.to ?? 'open'}`
}

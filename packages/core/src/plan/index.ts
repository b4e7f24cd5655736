export { ADDED_REF } from './added-duty.ts'
export { linesOf } from './amend-lines.ts'
export type { Matches } from './amend-match.ts'
export {
  type AmendmentPreview,
  amendPlan,
  type PlanAmendment,
  previewAmendment,
} from './amend-plan.ts'
export type { Amended } from './amend-preview.ts'
export { type AmendDeps, amendTask, type TaskAmendment } from './amend-task.ts'
export type { Amendment, AmendmentKind, AmendmentLine, PlanVersion } from './amend-versions.ts'
export { slotsOfDuty } from './build-tasks.ts'
export { completeDraft, standAlone } from './complete-draft.ts'
export { findKin, type Kin, type KinReason } from './complete-kin.ts'
export {
  type Addition,
  type Decision,
  type DutyKey,
  dutyKey,
  HEAD_KEY,
  type HeadDecision,
  parseDutyKey,
} from './decision.ts'
export type {
  DeadlineOperator,
  Doubt,
  DoubtCode,
  Draft,
  DraftCriterion,
  DraftDeadline,
  DraftRecurringReport,
  DraftResponsibility,
  DraftSection,
  DraftTarget,
  DraftTask,
  Frequency,
  HeadPlaces,
  Span,
  TaskPlaces,
} from './draft.ts'
export { baseDuties, type Duty, dutiesOf } from './duty.ts'
export { type FoundFunding, fundingOf } from './funding.ts'
export type { NameDecision, NameSheet, NameStore } from './name-decision.ts'
export {
  type Asks,
  countPlaces,
  isConfirmed,
  isOpen,
  type PlaceToConfirm,
  placesToConfirm,
} from './places-to-confirm.ts'
export {
  boundsOf,
  dayOfPlan,
  type Plan,
  type PlanState,
  planLabel,
  type Turn,
  type Turns,
} from './plan.ts'
export {
  type CarriedOut,
  type Funding,
  type Preparation,
  preparationOf,
  type Recipient,
  type RecipientKind,
  type SuperiorPlan,
} from './preparation.ts'
export { AS_PRINTED, type PublishingAnswers, preparePublishing } from './prepare-publishing.ts'
export { matchNames, type NameMatch, type NameState, printedNames } from './printed-names.ts'
export {
  type PreparationDeps,
  type PublishingProposal,
  proposePublishing,
} from './propose-publishing.ts'
export { type PublishDeps, publishPlan } from './publish-plan.ts'
export { receivePlan } from './receive-plan.ts'
export { recipientsOf } from './recipients.ts'
export { refWords } from './ref-words.ts'
export type { Reshaping } from './reshape.ts'
export { type EventDayInput, setEventDay } from './set-event-day.ts'
export { setPrivate } from './set-private.ts'
export { type Clash, type Settled, type Settling, settleDraft } from './settle-draft.ts'
export { type NameDeps, namesOfDraft, settleNames, takesMembers } from './settle-names.ts'
export { STANDINGS_KEPT, type Standing, standingAt } from './standing.ts'
export type { PlanChange, PlanStore } from './store.ts'
export { type Base, basesOf, superiorAmong } from './superior-plan.ts'
export { undoSettling } from './undo-settling.ts'

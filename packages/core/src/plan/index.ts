export { ADDED_REF } from './added-duty.ts'
export { type AmendDeps, amendTask, type TaskAmendment } from './amend-task.ts'
export { slotsOfDuty } from './build-tasks.ts'
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
export { type PublishDeps, publishPlan } from './publish-plan.ts'
export { receivePlan } from './receive-plan.ts'
export { refWords } from './ref-words.ts'
export type { Reshaping } from './reshape.ts'
export { setPrivate } from './set-private.ts'
export { type Clash, type Settled, type Settling, settleDraft } from './settle-draft.ts'
export { STANDINGS_KEPT, type Standing, sameDecision, standingAt } from './standing.ts'
export type { PlanStore } from './store.ts'
export { undoSettling } from './undo-settling.ts'

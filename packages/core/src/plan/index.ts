export { type Decision, type DutyKey, dutyKey } from './decision.ts'
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
export { type Duty, dutiesOf } from './duty.ts'
export { boundsOf, type Plan, type PlanState, planLabel } from './plan.ts'
export { type PublishDeps, publishPlan } from './publish-plan.ts'
export { receivePlan } from './receive-plan.ts'
export { refWords } from './ref-words.ts'
export { settleDraft } from './settle-draft.ts'
export type { PlanStore } from './store.ts'

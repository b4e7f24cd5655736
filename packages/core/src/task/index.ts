export { type ProgressInput, reportProgress } from './report-progress.ts'
export { type Handing, type Reshared, type Resharing, reshare } from './reshare.ts'
export { settledByLeads } from './settle-cards.ts'
export { combine, DUE_SOON_DAYS, occurrenceStatus, type Status, statusOf } from './status.ts'
export {
  type CardChange,
  MOST_CARDS_AT_ONCE,
  type TaskChange,
  type TaskStore,
} from './store.ts'
export {
  type Amends,
  type Assignment,
  type Card,
  type CardState,
  isHeld,
  type Occurrence,
  type Origin,
  type Progress,
  type Role,
  type Task,
} from './task.ts'

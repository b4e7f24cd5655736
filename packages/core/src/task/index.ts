export { type ProgressInput, reportProgress } from './report-progress.ts'
export { settledByLeads } from './settle-cards.ts'
export { combine, DUE_SOON_DAYS, occurrenceStatus, type Status, statusOf } from './status.ts'
export { type CardChange, MOST_CARDS_AT_ONCE, type TaskChange, type TaskStore } from './store.ts'
export type {
  Amends,
  Assignment,
  Card,
  CardState,
  Occurrence,
  Origin,
  Progress,
  Role,
  Task,
} from './task.ts'

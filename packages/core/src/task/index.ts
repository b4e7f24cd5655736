export { type ProgressInput, reportProgress } from './report-progress.ts'
export { settledByLeads } from './settle-cards.ts'
export { combine, DUE_SOON_DAYS, occurrenceStatus, type Status, statusOf } from './status.ts'
export type { CardChange, TaskStore } from './store.ts'
export type {
  Assignment,
  Card,
  CardState,
  Occurrence,
  Origin,
  Progress,
  Role,
  Task,
} from './task.ts'

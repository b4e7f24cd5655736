import { BULLET_TASKS } from './bullet-tasks.ts'
import { DASH_LINES } from './dash-lines.ts'
import { HARD_WRAPPED } from './hard-wrapped.ts'
import { INLINE_LABELS } from './inline-labels.ts'
import { LETTERED_LINES } from './lettered-lines.ts'
import { MEASURES } from './measures.ts'
import { NEXT_YEAR_DEADLINES } from './next-year-deadlines.ts'
import { OFFICER_INDICATORS } from './officer-indicators.ts'

/** Whole plans of our own wording, by what is peculiar about each. */
export const FIXTURE_PLANS = {
  'lettered lines': LETTERED_LINES,
  'dash lines': DASH_LINES,
  'indicators for officers': OFFICER_INDICATORS,
  measures: MEASURES,
  'deadlines in the next year': NEXT_YEAR_DEADLINES,
  'labels on one line': INLINE_LABELS,
  'lines broken by width': HARD_WRAPPED,
  bullets: BULLET_TASKS,
} as const

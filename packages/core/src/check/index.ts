export { checkLines, checkWords } from './as-text.ts'
export { checkPlan, type PlanCheck, toChange } from './check-plan.ts'
export {
  CLEAR_NAMES,
  CLEARS,
  type Clear,
  type Clearness,
  type Gap,
  type TaskCheck,
} from './clear.ts'
export { type Finding, SEVERITY_NAMES, type Severity } from './finding.ts'
export type { Load } from './load.ts'
export type { CheckInput } from './plan-under-check.ts'
export { type Privacy, privacyOf } from './privacy.ts'
export { REPLACED_DOCUMENTS, type ReplacedDocument } from './replaced-documents.ts'
export type { Score } from './score.ts'
export { refuseSecret, type Secrecy, secrecyOf } from './secrecy.ts'
export { superiorsOf } from './superior.ts'

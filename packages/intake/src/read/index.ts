export { readPlan } from './draft.ts'
export { cleanField } from './passage.ts'

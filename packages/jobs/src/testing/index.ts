export { type Crash, crashing } from './crash.ts'
export { aWard, depsOf, jobOn, messageOf, mondayNo, WARD } from './ward.ts'

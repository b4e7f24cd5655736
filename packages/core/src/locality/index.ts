export { foundLocality } from './found-locality.ts'
export { DEFAULT_REPORTING, isLocalityId, type Level, type Locality, RESERVED } from './locality.ts'
export { levelOf, localityIdOf, localityName } from './name.ts'
export type { LocalityStore } from './store.ts'

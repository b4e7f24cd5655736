export { addAgency } from './add-agency.ts'
export {
  type Agency,
  type AgencyKind,
  type Alias,
  isAsked,
  isGroup,
  membersOfAll,
  receivesCards,
  standsOn,
} from './agency.ts'
export { NAME_MAX, soundName, withAlias } from './aliases.ts'
export { type Appointment, appoint } from './appoint.ts'
export { type Awaited, awaitingOf } from './awaiting.ts'
export { type Directory, directoryOf, successorOn } from './directory.ts'
export { type AgencyEdit, editAgency } from './edit-agency.ts'
export { DISTRICTS_ENDED, type HandedOver, handOverAgency } from './hand-over-agency.ts'
export type { ShareStore } from './hand-shares.ts'
export { holdTitle, leaveTitle, type TitleDeps } from './hold-title.ts'
export { joinGroups, type Newcomer, newcomersOf } from './join-groups.ts'
export { isOffice, KINDS, kindOfName } from './kind.ts'
export { agencyKey } from './names.ts'
export { holdersOf, type Official, type OfficialStore } from './official.ts'
export { restateShares } from './restate-shares.ts'
export { setAgencyEmail } from './set-email.ts'
export type { AgencyStore } from './store.ts'

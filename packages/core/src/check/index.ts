export { type Privacy, privacyOf } from './privacy.ts'
export { refuseSecret, type Secrecy, secrecyOf } from './secrecy.ts'

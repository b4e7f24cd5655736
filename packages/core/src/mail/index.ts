export { parseAddress, staysHere } from './address.ts'
export { breaksHeader, oneLine } from './one-line.ts'
export type { MailTransport, Outcome, SendResult } from './transport.ts'

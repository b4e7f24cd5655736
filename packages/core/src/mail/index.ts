export { parseAddress, staysHere } from './address.ts'
export type { MailTransport, SendResult } from './transport.ts'

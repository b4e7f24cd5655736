export type { AuditEvent } from './event.ts'
export { auditEvent } from './record.ts'

import { actorName, type Context } from '../context.ts'
import type { AuditEvent } from './event.ts'

/** The audit event of something the actor does now. */
export function auditEvent(
  ctx: Context,
  action: string,
  subject: string,
  detail: AuditEvent['detail'] = {},
): AuditEvent {
  return {
    id: ctx.newId('audit'),
    localityId: ctx.localityId,
    at: ctx.now,
    actor: actorName(ctx.actor),
    action,
    subject,
    detail,
  }
}

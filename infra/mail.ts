import type { Foundation } from './foundation.ts'
import { actForWards } from './functions.ts'
import { emptyBy, type MadeQueue } from './queues.ts'
import type { Secrets } from './secrets.ts'

/** Writes and sends the letters that wait in a queue; what must wait longer goes back into it. */
export function mail(base: Foundation, told: Secrets, letters: MadeQueue): void {
  emptyBy(letters, base, {
    environment: {
      TABLE_NAME: base.tableName,
      TENANT_ROLE_ARN: base.tenantRole,
      PUBLIC_ORIGIN: told.publicOrigin,
      FEED_KEY: told.feedKey,
      MAIL_QUEUE_URL: letters.queue.url,
      MAIL_FROM: told.mailFrom,
      RESEND_API_KEY: told.resendApiKey,
    },
    permissions: [
      actForWards(base.tenantRole),
      { actions: ['sqs:SendMessage'], resources: [letters.queue.arn] },
    ],
  })
}

import { functions, schedules } from '../packages/lambda/src/wiring.ts'
import type { Foundation } from './foundation.ts'
import { makeFunction } from './functions.ts'
import type { MadeQueue } from './queues.ts'

const RETRIES = 3

/** The schedules of the wiring: who is called when, in Việt Nam's time, and where a call goes that was never heard. */
export function makeSchedules(base: Foundation, mail: MadeQueue): void {
  for (const { name, cron, timeZone, input, fn } of schedules) {
    const dead = new sst.aws.Queue(`${name}Dead`)
    const made = makeFunction(fn, base, {
      environment: { TABLE_NAME: base.tableName, MAIL_QUEUE_URL: mail.queue.url },
      permissions: [
        { actions: ['sqs:SendMessage'], resources: [mail.queue.arn] },
        { actions: ['dynamodb:Query'], resources: [$interpolate`${base.tableArn}/index/digest`] },
      ],
    })
    if (functions[fn].timeoutSeconds > 900) throw new Error(`${fn}: Lambda ends at 15 minutes`)
    new sst.aws.CronV2(name, {
      schedule: `cron(${cron.replace(/^cron\(|\)$/g, '')})`,
      timezone: timeZone,
      retries: RETRIES,
      dlq: dead.arn,
      event: { ...input },
      function: made.arn,
    })
  }
}

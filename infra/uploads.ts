import { notifications } from '../packages/lambda/src/wiring.ts'
import type { Foundation } from './foundation.ts'
import { actForWards } from './functions.ts'
import { emptyBy, type MadeQueue } from './queues.ts'

/** Reads the files that browsers bring into the bucket of the foundation; the bucket tells a queue of each. */
export function uploads(base: Foundation, queues: Readonly<Record<string, MadeQueue>>): void {
  for (const { event, queue: name } of notifications) {
    const made = queues[name]
    if (!made) throw new Error(`the wiring has no queue ${name}`)
    emptyBy(made, base, {
      environment: {
        TABLE_NAME: base.tableName,
        TENANT_ROLE_ARN: base.tenantRole,
        UPLOADS_BUCKET: base.uploads,
        EVIDENCE_BUCKET: base.evidence,
      },
      permissions: [actForWards(base.tenantRole)],
    })
    const { queue } = made
    const bucket = $interpolate`arn:aws:s3:::${base.uploads}`
    const policy = new aws.sqs.QueuePolicy(`${name}MayBeTold`, {
      queueUrl: queue.url,
      policy: aws.iam.getPolicyDocumentOutput({
        statements: [
          {
            actions: ['sqs:SendMessage'],
            resources: [queue.arn],
            principals: [{ type: 'Service', identifiers: ['s3.amazonaws.com'] }],
            conditions: [{ test: 'ArnEquals', variable: 'aws:SourceArn', values: [bucket] }],
          },
        ],
      }).json,
    })
    new aws.s3.BucketNotification(
      `${name}Arrivals`,
      { bucket: base.uploads, queues: [{ queueArn: queue.arn, events: [event] }] },
      { dependsOn: [policy] },
    )
  }
}

import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Queue } from './queue.ts'

const LONGEST_DELAY_SECONDS = 900

/** A queue of the cloud by its address. */
export function sqsQueue(options: { readonly region: string; readonly url: string }): Queue {
  const client = new SQSClient({ region: options.region, retryMode: 'standard', maxAttempts: 4 })
  return {
    async send(body, delaySeconds) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: options.url,
          MessageBody: JSON.stringify(body),
          DelaySeconds: Math.min(Math.max(0, Math.ceil(delaySeconds)), LONGEST_DELAY_SECONDS),
        }),
      )
    },
  }
}

import { functions, type QueueWiring, queues } from '../packages/lambda/src/wiring.ts'
import { alarmOnDead, alarmOnWaiting } from './alarms.ts'
import type { Foundation } from './foundation.ts'
import { type Given, makeFunction } from './functions.ts'

const MOST_AT_ONCE = 2
const EMPTYING = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']

/** A queue with its dead letters; nobody empties it yet. */
export interface MadeQueue {
  readonly wiring: QueueWiring
  readonly queue: sst.aws.Queue
}

/** Every queue of the wiring by name, each with a queue of its own for what could not be done. */
export function makeQueues(base: Foundation): Record<string, MadeQueue> {
  return Object.fromEntries(
    queues.map((wiring) => {
      const { name, visibilitySeconds, maxReceive } = wiring
      const dead = new sst.aws.Queue(`${name}Dead`)
      const queue = new sst.aws.Queue(`${name}Waiting`, {
        visibilityTimeout: `${visibilitySeconds} seconds`,
        dlq: { queue: dead.arn, retry: maxReceive },
      })
      alarmOnDead(`${name}DeadAlarm`, dead, base.alarms)
      alarmOnWaiting(`${name}WaitingAlarm`, queue, base.alarms)
      return [name, { wiring, queue }]
    }),
  )
}

/** Lets the function of the wiring empty a queue: few at once, and only what failed comes again. */
export function emptyBy({ wiring, queue }: MadeQueue, base: Foundation, given: Given): void {
  const { fn, batch, name } = wiring
  if (wiring.visibilitySeconds < 6 * functions[fn].timeoutSeconds)
    throw new Error(`${name}: a message must stay hidden six times as long as ${fn} may take`)
  const emptying = { actions: EMPTYING, resources: [queue.arn] }
  const made = makeFunction(fn, base, {
    ...given,
    permissions: [...given.permissions, emptying],
  })
  queue.subscribe(made.arn, {
    batch: { size: batch, partialResponses: true },
    transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: MOST_AT_ONCE } } },
  })
}

import { randomUUID } from 'node:crypto'
import type { QueueEvent, QueueResult } from '@dunghan/lambda/events'
import type { Queue } from '@dunghan/lambda/queue'
import type { QueueWiring } from '@dunghan/lambda/wiring'
import { invoke, type LocalFunction } from './invoke.ts'

interface Message {
  readonly id: string
  readonly body: string
  readonly sentAt: number
  receives: number
  visibleAt: number
}

/** A queue of this machine, with the semantics of SQS that matter to a handler: at least once, partial failure, redrive. */
export interface LocalQueue extends Queue {
  /** Ends when no message is due now; answers how many wait for a later time and how many were given up. */
  idle(): Promise<{ readonly waiting: number; readonly dead: number }>
  /** Takes no further message; ends when the one in hand is done. */
  stop(): Promise<void>
}

/** Starts a queue that hands its messages to `fn`, one batch at a time. */
export function startQueue(
  wiring: QueueWiring,
  fn: () => LocalFunction<QueueEvent, QueueResult>,
  clock: () => number,
  onError: (error: unknown) => void,
): LocalQueue {
  const messages: Message[] = []
  let dead = 0
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  function wake(): void {
    clearTimeout(timer)
    const next = Math.min(...messages.map((message) => message.visibleAt))
    if (stopped || running !== null || next === Number.POSITIVE_INFINITY) return
    timer = setTimeout(
      () => {
        running = drain().finally(() => {
          running = null
          wake()
        })
      },
      Math.min(Math.max(0, next - clock()), 60_000),
    )
  }

  async function drain(): Promise<void> {
    while (!stopped) {
      const batch = receive()
      if (batch.length === 0) return
      const failed = await deliver(batch)
      for (const message of batch) if (!failed.has(message.id)) remove(message)
    }
  }

  function receive(): Message[] {
    const now = clock()
    const due = messages.filter((message) => message.visibleAt <= now)
    for (const message of due.filter(({ receives }) => receives >= wiring.maxReceive)) {
      remove(message)
      dead += 1
      onError(new Error(`${wiring.name}: given up after ${message.receives} receives`))
    }
    const batch = due.filter(({ receives }) => receives < wiring.maxReceive).slice(0, wiring.batch)
    for (const message of batch) {
      message.receives += 1
      message.visibleAt = now + wiring.visibilitySeconds * 1000
    }
    return batch
  }

  /** Ids that must come again: an id the handler made up means the whole batch, as in SQS. */
  async function deliver(batch: readonly Message[]): Promise<ReadonlySet<string>> {
    const all = new Set(batch.map((message) => message.id))
    try {
      const result = await invoke(fn(), eventOf(wiring.name, batch))
      const failed = result.batchItemFailures.map((failure) => failure.itemIdentifier)
      return failed.every((id) => all.has(id)) ? new Set(failed) : all
    } catch (error) {
      onError(error)
      return all
    }
  }

  function remove(message: Message): void {
    messages.splice(messages.indexOf(message), 1)
  }

  return {
    async send(body, delaySeconds) {
      const now = clock()
      messages.push({
        id: randomUUID(),
        body: JSON.stringify(body),
        sentAt: now,
        receives: 0,
        visibleAt: now + delaySeconds * 1000,
      })
      wake()
    },
    async idle() {
      while (!stopped && messages.some((message) => message.visibleAt <= clock())) {
        await (running ?? new Promise((resolve) => setTimeout(resolve, 5)))
      }
      await running
      return { waiting: messages.length, dead }
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

function eventOf(name: string, batch: readonly Message[]): QueueEvent {
  return {
    Records: batch.map((message) => ({
      messageId: message.id,
      receiptHandle: randomUUID(),
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receives),
        SentTimestamp: String(message.sentAt),
        SenderId: 'local',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:local:000000000000:${name}`,
      awsRegion: 'local',
    })),
  }
}

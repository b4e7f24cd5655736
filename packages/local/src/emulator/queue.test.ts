import type { QueueEvent, QueueResult } from '@dunghan/lambda/events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LocalQueue, startQueue } from './queue.ts'

const WIRING = { name: 'Mail', fn: 'mail', batch: 1, maxReceive: 3, visibilitySeconds: 60 } as const
const errors: unknown[] = []
let queue: LocalQueue

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  errors.length = 0
})
afterEach(async () => {
  await queue.stop()
  vi.useRealTimers()
})

function start(handler: (event: QueueEvent) => Promise<QueueResult>): LocalQueue {
  const fn = { name: 'mail', timeoutSeconds: 10, handler }
  return startQueue(
    WIRING,
    () => fn,
    () => Date.now(),
    (error) => errors.push(error),
  )
}

const bodies = (event: QueueEvent): unknown[] => event.Records.map(({ body }) => JSON.parse(body))
const refused = (event: QueueEvent): QueueResult => ({
  batchItemFailures: event.Records.map(({ messageId }) => ({ itemIdentifier: messageId })),
})

test('a letter is handed over once and is gone when its handler took it', async () => {
  const seen: unknown[] = []
  queue = start(async (event) => {
    seen.push(...bodies(event))
    return { batchItemFailures: [] }
  })
  await queue.send({ agency: 'Phòng Tư pháp' }, 0)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(seen).toEqual([{ agency: 'Phòng Tư pháp' }])
  expect(await queue.idle()).toEqual({ waiting: 0, dead: 0 })
})

test('a refused letter comes back after its visibility and is given up after three receives', async () => {
  const times: number[] = []
  queue = start(async (event) => {
    times.push(Date.now() / 1000)
    return refused(event)
  })
  await queue.send('bad', 0)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(times).toEqual([0, 60, 120])
  expect(await queue.idle()).toEqual({ waiting: 0, dead: 1 })
})

test('a handler that breaks, or names a message it was never given, gets the whole batch again', async () => {
  let calls = 0
  queue = start(async () => {
    calls += 1
    if (calls === 1) throw new Error('crashed')
    return { batchItemFailures: calls === 2 ? [{ itemIdentifier: 'somebody else' }] : [] }
  })
  await queue.send('letter', 0)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(calls).toBe(3)
  expect(errors).toEqual([new Error('crashed')])
})

test('a letter put off is delivered after its delay and does not hold up the others', async () => {
  const seen: unknown[] = []
  queue = start(async (event) => {
    seen.push([...bodies(event), Date.now() / 1000])
    return { batchItemFailures: [] }
  })
  await queue.send('later', 900)
  await queue.send('now', 0)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await queue.idle()).toEqual({ waiting: 1, dead: 0 })
  await vi.advanceTimersByTimeAsync(900_000)
  expect(seen).toEqual([
    ['now', 0],
    ['later', 900],
  ])
})

test('a handler that takes longer than its function may is treated as broken', async () => {
  queue = start(() => new Promise(() => {}))
  await queue.send('stuck', 0)
  await vi.advanceTimersByTimeAsync(11_000)
  expect(errors).toEqual([new Error('mail timed out after 10 s')])
})

test('a stopped queue finishes the letter in hand and takes no other', async () => {
  let calls = 0
  queue = start(async () => {
    calls += 1
    await new Promise((resolve) => setTimeout(resolve, 100))
    return { batchItemFailures: [] }
  })
  await queue.send('first', 0)
  await queue.send('second', 0)
  await vi.advanceTimersByTimeAsync(50)
  const stopped = queue.stop()
  await vi.advanceTimersByTimeAsync(1000)
  await stopped
  expect(calls).toBe(1)
})

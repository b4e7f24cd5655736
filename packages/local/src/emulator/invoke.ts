import { randomUUID } from 'node:crypto'
import type { FunctionContext, Handler } from '@dunghan/lambda/events'

/** A handler with the name and the time limit its wiring gives it. */
export interface LocalFunction<E, R> {
  readonly name: string
  readonly timeoutSeconds: number
  readonly handler: Handler<E, R>
}

/** Calls a function as Lambda does: event and answer pass through JSON, and the time limit is an error. */
export async function invoke<E, R>(fn: LocalFunction<E, R>, event: E): Promise<R> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new Error(`${fn.name} timed out after ${fn.timeoutSeconds} s`)),
    fn.timeoutSeconds * 1000,
  )
  try {
    const context = contextOf(fn.name, fn.timeoutSeconds * 1000)
    return throughJson(await Promise.race([fn.handler(throughJson(event), context), late]))
  } finally {
    clearTimeout(timer)
  }
}

function throughJson<T>(value: T): T {
  if (value === undefined) return value
  const copy: T = JSON.parse(JSON.stringify(value))
  return copy
}

function contextOf(name: string, timeoutMs: number): FunctionContext {
  const end = performance.now() + timeoutMs
  const id = randomUUID()
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: '512',
    awsRequestId: id,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: id,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  }
}

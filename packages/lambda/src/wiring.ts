/** A function of the product: its handler by path and how long one call may take. */
export interface FunctionWiring {
  readonly handler: string
  readonly timeoutSeconds: number
}

/** A time at which a function is called, in EventBridge Scheduler's own words. */
export interface ScheduleWiring {
  readonly name: string
  readonly fn: 'digest'
  readonly cron: string
  readonly timeZone: string
  readonly input: { readonly kind: string; readonly at: string }
}

/** A queue and the function that empties it; after `maxReceive` receives a message goes to the dead letters. */
export interface QueueWiring {
  readonly name: string
  readonly fn: 'mail'
  readonly batch: number
  readonly maxReceive: number
  readonly visibilitySeconds: number
}

export type FunctionName = 'api' | 'digest' | 'mail'

/** Every function of the product; the cloud and one machine run the same ones. */
export const functions: Readonly<Record<FunctionName, FunctionWiring>> = {
  api: { handler: 'packages/lambda/src/http.handler', timeoutSeconds: 20 },
  digest: { handler: 'packages/lambda/src/digest.handler', timeoutSeconds: 300 },
  mail: { handler: 'packages/lambda/src/mail.handler', timeoutSeconds: 60 },
}

/** Scheduler replaces these words in an input by the instant the call was due, also when it comes late. */
export const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>'

/** Every weekday morning: the planner itself acts on the week's first working day only. */
export const schedules: readonly ScheduleWiring[] = [
  {
    name: 'WeeklyDigest',
    fn: 'digest',
    cron: 'cron(30 7 ? * MON-FRI *)',
    timeZone: 'Asia/Ho_Chi_Minh',
    input: { kind: 'weekly-digest', at: SCHEDULED_TIME },
  },
]

/** One letter batch a message; six receives are for crashes only, refusals are sent anew with a delay. */
export const queues: readonly QueueWiring[] = [
  { name: 'Mail', fn: 'mail', batch: 1, maxReceive: 6, visibilitySeconds: 360 },
]

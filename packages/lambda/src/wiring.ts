/** A function of the product: its handler by path and how long one call may take. */
export interface FunctionWiring {
  readonly handler: string
  readonly timeoutSeconds: number
  /** More than the usual 1,024 MB where a file is unpacked. */
  readonly memoryMb?: number
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
  readonly fn: 'mail' | 'upload'
  readonly batch: number
  readonly maxReceive: number
  readonly visibilitySeconds: number
}

/** A bucket that tells a queue of what browsers bring into it. */
export interface NotificationWiring {
  readonly bucket: 'uploads'
  readonly event: 's3:ObjectCreated:Post'
  readonly queue: string
}

export type FunctionName = 'api' | 'digest' | 'mail' | 'upload'

/** Every function of the product; the cloud and one machine run the same ones. */
export const functions: Readonly<Record<FunctionName, FunctionWiring>> = {
  api: { handler: 'packages/lambda/src/http.handler', timeoutSeconds: 20 },
  digest: { handler: 'packages/lambda/src/digest.handler', timeoutSeconds: 300 },
  mail: { handler: 'packages/lambda/src/mail.handler', timeoutSeconds: 60 },
  upload: {
    handler: 'packages/lambda/src/upload.handler',
    timeoutSeconds: 120,
    memoryMb: 2048,
  },
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

/**
 * One letter batch a message; six receives are for crashes only, refusals are sent anew with a delay. One file a message:
 * it is read twice at most, the third receive tells the clerk that it cannot be read.
 */
export const queues: readonly QueueWiring[] = [
  { name: 'Mail', fn: 'mail', batch: 1, maxReceive: 6, visibilitySeconds: 360 },
  { name: 'Upload', fn: 'upload', batch: 1, maxReceive: 3, visibilitySeconds: 720 },
]

/** Only what a form brings is told of. */
export const notifications: readonly NotificationWiring[] = [
  { bucket: 'uploads', event: 's3:ObjectCreated:Post', queue: 'Upload' },
]

import type { RequestListener } from 'node:http'
import type {
  Handler,
  HttpEvent,
  HttpResult,
  QueueEvent,
  QueueResult,
  ScheduleEvent,
} from '@dunghan/lambda/events'
import type { Queue } from '@dunghan/lambda/queue'
import { functions, queues, type ScheduleWiring, schedules } from '@dunghan/lambda/wiring'
import { type HttpOptions, httpListener } from './http-server.ts'
import { invoke, type LocalFunction } from './invoke.ts'
import { startQueue } from './queue.ts'
import { startSchedules, type Ticks } from './scheduler.ts'

/** The handlers of the product, under the names the wiring gives them. */
export interface Handlers<Planned> {
  readonly api: Handler<HttpEvent, HttpResult>
  readonly digest: Handler<ScheduleEvent, Planned>
  readonly mail: Handler<QueueEvent, QueueResult>
  readonly upload: Handler<QueueEvent, QueueResult>
}

/** What the emulator needs besides the wiring. */
export interface EmulatorOptions<Planned> {
  /** Makes the handlers, given the queue that the mail handler empties. */
  readonly handlers: (mail: Queue) => Handlers<Planned>
  /** A handler of this machine alone in place of the API, for paths that the cloud does not have. */
  readonly localRoute: (path: string) => Handler<HttpEvent, HttpResult> | null
  readonly refuse: HttpOptions['refuse']
  readonly beside: HttpOptions['beside']
  readonly ticks: Ticks
  readonly clock: () => number
  readonly onError: (error: unknown) => void
}

/** What this machine alone offers may take as long as all letters of all wards. */
const LOCAL_SECONDS = 900

/** What came of a schedule's call: the handler's own answer, and what its queue still holds. */
export interface Called<Planned> {
  readonly answer: Planned
  readonly waiting: number
  readonly dead: number
}

/** The cloud of one machine, running. */
export interface Emulator<Planned> {
  /** Answers requests as the HTTP API would. */
  readonly listener: RequestListener
  /** The queue that the object store tells of new files. */
  readonly uploads: Queue
  /** Begins to watch the schedules; a missed call is made up for. */
  watchSchedules(): void
  /** Has the week of a day written as a schedule would, and waits until nothing is left to do now. */
  call(event: ScheduleEvent): Promise<Called<Planned>>
  /** Finishes what is in hand and stops. */
  stop(): Promise<void>
}

/** Runs the functions, queues and schedules of the wiring on this machine. */
export function startEmulator<Planned>(options: EmulatorOptions<Planned>): Emulator<Planned> {
  const { clock, onError } = options
  const queueOf = (fn: 'mail' | 'upload') => {
    const wiring = queues.find((queue) => queue.fn === fn)
    if (wiring === undefined) throw new Error(`the wiring has no queue for ${fn}`)
    return startQueue(wiring, () => local(fn, handlers[fn]), clock, onError)
  }
  const mail = queueOf('mail')
  const uploads = queueOf('upload')
  const handlers = options.handlers(mail)
  const listener = httpListener({
    functionFor: (path) => {
      const here = options.localRoute(path)
      if (here === null) return local('api', handlers.api)
      return { name: 'local', timeoutSeconds: LOCAL_SECONDS, handler: here }
    },
    refuse: options.refuse,
    beside: options.beside,
    clock,
    onError,
  })
  let watching: { stop(): void } | undefined

  async function run(event: ScheduleEvent): Promise<Called<Planned>> {
    const answer = await invoke(local('digest', handlers.digest), event)
    return { answer, ...(await mail.idle()) }
  }

  return {
    listener,
    uploads,
    watchSchedules() {
      const call = async (_: ScheduleWiring, input: ScheduleEvent) => isDone(await run(input))
      const settled = async () => isDone(await mail.idle())
      watching = startSchedules(schedules, { call, settled, ticks: options.ticks, clock, onError })
    },
    call: run,
    async stop() {
      watching?.stop()
      await Promise.all([mail.stop(), uploads.stop()])
    },
  }
}

function isDone({ waiting, dead }: { readonly waiting: number; readonly dead: number }): boolean {
  return waiting + dead === 0
}

function local<E, R>(name: keyof typeof functions, handler: Handler<E, R>): LocalFunction<E, R> {
  return { name, timeoutSeconds: functions[name].timeoutSeconds, handler }
}

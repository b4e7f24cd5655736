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
}

/** What the emulator needs besides the wiring. */
export interface EmulatorOptions<Planned> {
  /** Makes the handlers, given the queue that the mail handler empties. */
  readonly handlers: (mail: Queue) => Handlers<Planned>
  /** A handler of this machine alone in place of the API, for paths that the cloud does not have. */
  readonly localRoute: (path: string) => Handler<HttpEvent, HttpResult> | null
  readonly refuse: HttpOptions['refuse']
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
  const [mailWiring] = queues
  if (mailWiring === undefined) throw new Error('the wiring has no queue for letters')
  const mail = startQueue(mailWiring, () => local('mail', handlers.mail), clock, onError)
  const handlers = options.handlers(mail)
  const listener = httpListener({
    functionFor: (path) => {
      const here = options.localRoute(path)
      if (here === null) return local('api', handlers.api)
      return { name: 'local', timeoutSeconds: LOCAL_SECONDS, handler: here }
    },
    refuse: options.refuse,
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
    watchSchedules() {
      const call = async (_: ScheduleWiring, input: ScheduleEvent) => isDone(await run(input))
      const settled = async () => isDone(await mail.idle())
      watching = startSchedules(schedules, { call, settled, ticks: options.ticks, clock, onError })
    },
    call: run,
    async stop() {
      watching?.stop()
      await mail.stop()
    },
  }
}

function isDone({ waiting, dead }: { readonly waiting: number; readonly dead: number }): boolean {
  return waiting + dead === 0
}

function local<E, R>(name: keyof typeof functions, handler: Handler<E, R>): LocalFunction<E, R> {
  return { name, timeoutSeconds: functions[name].timeoutSeconds, handler }
}

import type { ScheduleEvent } from '@dunghan/lambda/events'
import { SCHEDULED_TIME, type ScheduleWiring } from '@dunghan/lambda/wiring'
import { lastFire, nextFire } from './cron.ts'

/** How long after its time a missed call is still worth making. */
export const CATCH_UP_MS = 48 * 3_600_000

/** Remembers, across restarts, up to which instant a schedule has been looked after. */
export interface Ticks {
  read(schedule: string): number | null
  write(schedule: string, instant: number): void
}

/** What a schedule needs to call its function. */
export interface SchedulerDeps {
  /** Calls the function; answers whether all the work it caused is done. */
  readonly call: (schedule: ScheduleWiring, input: ScheduleEvent) => Promise<boolean>
  /** Whether the work of earlier calls is done by now. */
  readonly settled: () => Promise<boolean>
  readonly ticks: Ticks
  readonly clock: () => number
  readonly onError: (error: unknown) => void
}

const LOOK_EVERY_MS = 30_000

/** Calls each function at its times until stopped; a call missed while the machine was off is made up for first. */
export function startSchedules(
  schedules: readonly ScheduleWiring[],
  deps: SchedulerDeps,
): { stop(): void } {
  const stops = schedules.map((schedule) => startSchedule(schedule, deps))
  return { stop: () => stops.forEach((stop) => void stop()) }
}

function startSchedule(schedule: ScheduleWiring, deps: SchedulerDeps): () => void {
  const { call, settled, ticks, clock, onError } = deps
  let called: number | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function look(): Promise<void> {
    const due = dueNow(schedule, ticks.read(schedule.name), clock())
    const again = due !== null && due === called
    called = due
    const done =
      due === null || (again ? await settled() : await call(schedule, inputAt(schedule, due)))
    // Written after the work is done: a crash in between makes the call come again, which the ledger bears.
    if (done) ticks.write(schedule.name, clock())
  }

  function wait(): void {
    if (stopped) return
    const next = nextFire(schedule.cron, schedule.timeZone, clock())
    timer = setTimeout(run, Math.min(next - clock(), LOOK_EVERY_MS))
  }

  function run(): void {
    look().catch(onError).finally(wait)
  }

  timer = setTimeout(run, 0)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/** The latest time of a schedule that nobody has looked after yet; none on a first start, and none older than two days. */
export function dueNow(schedule: ScheduleWiring, seen: number | null, now: number): number | null {
  if (seen === null) return null
  const last = lastFire(schedule.cron, schedule.timeZone, now)
  return last > Math.min(seen, now) && now - last <= CATCH_UP_MS ? last : null
}

/** The input of a schedule with the scheduled time filled in, as EventBridge Scheduler does. */
export function inputAt(schedule: ScheduleWiring, due: number): ScheduleEvent {
  const { kind, at } = schedule.input
  const time = new Date(due).toISOString().replace('.000Z', 'Z')
  return { kind, at: at.replace(SCHEDULED_TIME, time) }
}

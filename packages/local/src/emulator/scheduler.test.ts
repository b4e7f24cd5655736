import type { ScheduleEvent } from '@dunghan/lambda/events'
import { schedules } from '@dunghan/lambda/wiring'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startSchedules, type Ticks } from './scheduler.ts'

const HOUR = 3_600_000
const saturday = Date.parse('2026-11-21T09:00:00+07:00')
const monday = Date.parse('2026-11-23T07:30:00+07:00')
let calls: ScheduleEvent[]
let seen: number | null
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  calls = []
  seen = null
  stop = () => {}
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const ticks: Ticks = {
  read: () => seen,
  write: (_, instant) => {
    seen = instant
  },
}

const ALL_DONE = async (): Promise<boolean> => true

async function run(
  from: number,
  hours: number,
  call = ALL_DONE,
  settled = ALL_DONE,
): Promise<void> {
  vi.setSystemTime(from)
  const running = startSchedules(schedules, {
    call: async (_, input) => {
      calls.push(input)
      return call()
    },
    settled,
    ticks,
    clock: () => Date.now(),
    onError: () => {},
  })
  stop = running.stop
  await vi.advanceTimersByTimeAsync(hours * HOUR)
  running.stop()
}

test('the letters go out on Monday at 07:30 and at no other hour of the week-end', async () => {
  await run(saturday, 45)
  expect(calls).toEqual([])
  await run(monday - HOUR, 2)
  expect(calls).toEqual([{ kind: 'weekly-digest', at: '2026-11-23T00:30:00Z' }])
})

test('a machine that was off on Monday morning makes up for it when it starts that evening', async () => {
  seen = saturday
  await run(monday + 10 * HOUR, 1)
  expect(calls).toEqual([{ kind: 'weekly-digest', at: '2026-11-23T00:30:00Z' }])
})

test('after more than two days a missed morning is let go', async () => {
  seen = monday + 3 * 24 * HOUR
  await run(monday + 4 * 24 * HOUR + 49 * HOUR, 1)
  expect(calls).toEqual([])
})

test('a ward set up on Monday noon has missed nothing', async () => {
  await run(monday + 5 * HOUR, 1)
  expect(calls).toEqual([])
})

test('a run cut off before its letters were out is called again after the restart', async () => {
  seen = monday - HOUR
  await run(monday - HOUR / 2, 1, () => new Promise(() => {}))
  await run(monday + HOUR, 1)
  expect(calls).toHaveLength(2)
})

test('a clock that was moved ahead and back again fires nothing that lies in the future', async () => {
  seen = monday + 30 * 24 * HOUR
  await run(monday + HOUR, 1)
  expect(calls).toEqual([])
  await run(monday + 23 * HOUR, 2)
  expect(calls).toEqual([{ kind: 'weekly-digest', at: '2026-11-24T00:30:00Z' }])
})

test('letters still waiting when the product stops are asked for again after the restart', async () => {
  seen = monday - HOUR
  const waiting = async (): Promise<boolean> => false
  await run(monday - HOUR / 2, 1, waiting, waiting)
  expect(calls).toHaveLength(1)
  await run(monday + HOUR, 1)
  expect(calls).toHaveLength(2)
  await run(monday + 3 * HOUR, 1)
  expect(calls).toHaveLength(2)
})

test('letters that wait a while and then go out are asked for once', async () => {
  seen = monday - HOUR
  await run(monday - HOUR / 2, 1, async () => false)
  await run(monday + HOUR, 1)
  expect(calls).toHaveLength(1)
})

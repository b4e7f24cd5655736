import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { functions, queues, SCHEDULED_TIME, schedules } from './wiring.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

test('every function has its file', () => {
  const files = Object.values(functions).map(({ handler }) => handler.replace(/\.\w+$/, '.ts'))
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
})

test('every schedule and queue calls a function of the list', () => {
  const called = [...schedules, ...queues].map(({ fn }) => fn)
  expect(called.filter((fn) => !Object.hasOwn(functions, fn))).toEqual([])
})

test('the letters are called for at 07:30 of each weekday in Việt Nam, with the time they were due', () => {
  expect(schedules).toEqual([
    {
      name: 'WeeklyDigest',
      fn: 'digest',
      cron: 'cron(30 7 ? * MON-FRI *)',
      timeZone: 'Asia/Ho_Chi_Minh',
      input: { kind: 'weekly-digest', at: SCHEDULED_TIME },
    },
  ])
})

test('no message comes back while its function may still be at work', () => {
  for (const { fn, visibilitySeconds } of queues)
    expect(visibilitySeconds).toBeGreaterThanOrEqual(6 * functions[fn].timeoutSeconds)
})

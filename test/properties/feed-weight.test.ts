import { gzipSync } from 'node:zlib'
import { renderFeed } from '@dunghan/calendar'
import { feedContents } from '@dunghan/core/calendar'
import type { Task } from '@dunghan/core/task'
import { aLocality, aPlan, TODAY } from '@dunghan/core/testing'
import { NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { expect, test } from 'vitest'
import { fiveHundredAlike, fiveHundredTasks } from './five-hundred-tasks.ts'

function weightOf(tasks: readonly Task[]): number {
  const contents = feedContents({
    locality: aLocality(),
    scope: { kind: 'ward' },
    plans: [aPlan()],
    tasks,
    today: TODAY,
    daysOff: NATIONAL_DAYS_OFF,
  })
  expect(contents.entries.length).toBeGreaterThan(480)
  return gzipSync(renderFeed({ contents, origin: 'https://dunghan.vn' }), { level: 8 }).byteLength
}

test('a feed of five hundred tasks of one kind travels in 20 kB', () => {
  expect(weightOf(fiveHundredAlike())).toBeLessThanOrEqual(20_000)
})

test('a feed of five hundred tasks of which no two are alike travels in 30 kB', () => {
  expect(weightOf(fiveHundredTasks())).toBeLessThanOrEqual(30_000)
})

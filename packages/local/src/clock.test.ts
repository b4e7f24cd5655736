import { day, dayAt, midnightOf } from '@dunghan/core/time'
import { expect, test } from 'vitest'
import { movedClock, parseMoment } from './clock.ts'

const realStart = Date.parse('2026-11-21T16:20:30+07:00')

function moved(text: string): (later: number) => string {
  let now = realStart
  const clock = movedClock(parseMoment(text), () => now)
  return (later) => {
    now = realStart + later
    return new Date(clock() + 7 * 3_600_000).toISOString().slice(0, 19)
  }
}

test('the clock is moved to a day and its hours run on', () => {
  const at = moved('2026-11-23')
  expect(at(0)).toBe('2026-11-23T16:20:30')
  expect(at(3_600_000)).toBe('2026-11-23T17:20:30')
  expect(at(8 * 3_600_000)).toBe('2026-11-24T00:20:30')
})

test('an hour may be named, so that a Monday morning can be watched', () => {
  expect(moved('2026-11-23T07:29:50')(15_000)).toBe('2026-11-23T07:30:05')
})

test('just after midnight in Việt Nam the day is still that day', () => {
  const real = midnightOf(day('2026-11-21')) + 1000
  const clock = movedClock(parseMoment('2026-12-31'), () => real)
  expect(dayAt(clock())).toBe('2026-12-31')
})

test('without a day the clock is the real one', () => {
  expect(movedClock(null, () => 7)()).toBe(7)
})

test.each(['23/11/2026', '2026-11-31', '2026-11-23T24:00', '2026-11-23 07:30', ''])(
  '%j names no moment',
  (text) => {
    expect(parseMoment(text)).toBeNull()
  },
)

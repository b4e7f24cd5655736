import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastFire, nextFire } from './cron.ts'

const WEEKDAYS = 'cron(30 7 ? * MON-FRI *)'
const VN = 'Asia/Ho_Chi_Minh'
const at = (text: string): number => Date.parse(text)
const iso = (instant: number): string => new Date(instant).toISOString()

test('on a Saturday the weekly letters come next on Monday, 07:30 in Việt Nam', () => {
  expect(iso(nextFire(WEEKDAYS, VN, at('2026-11-21T09:00:00+07:00')))).toBe(
    '2026-11-23T00:30:00.000Z',
  )
})

test('at the very minute the next time is the day after, and the last time is now', () => {
  const monday = at('2026-11-23T07:30:00+07:00')
  expect(nextFire(WEEKDAYS, VN, monday)).toBe(at('2026-11-24T07:30:00+07:00'))
  expect(lastFire(WEEKDAYS, VN, monday)).toBe(monday)
  expect(lastFire(WEEKDAYS, VN, monday - 1)).toBe(at('2026-11-20T07:30:00+07:00'))
})

test('the day of a zone is its own: Sunday evening in London is Monday morning in Việt Nam', () => {
  expect(iso(nextFire('cron(0 5 ? * MON *)', VN, at('2026-11-22T21:00:00Z')))).toBe(
    '2026-11-22T22:00:00.000Z',
  )
})

test('a zone with summer time keeps its wall clock', () => {
  const paris = (after: string) => iso(nextFire('cron(30 7 * * ? *)', 'Europe/Paris', at(after)))
  expect(paris('2026-03-28T12:00:00Z')).toBe('2026-03-29T05:30:00.000Z')
  expect(paris('2026-10-24T12:00:00Z')).toBe('2026-10-25T06:30:00.000Z')
  const justBefore = nextFire('cron(30 1 * * ? *)', 'Europe/Paris', at('2026-03-28T12:00:00Z'))
  expect(iso(justBefore)).toBe('2026-03-29T00:30:00.000Z')
})

test.each([
  ['cron(0 8 31 * ? *)', '2026-12-31T01:00:00.000Z'],
  ['cron(0 8 29 2 ? *)', '2028-02-29T01:00:00.000Z'],
  ['cron(0/20 8,14 ? * SAT *)', '2026-11-21T07:00:00.000Z'],
  ['cron(0 8 1 JAN-MAR ? 2027)', '2027-01-01T01:00:00.000Z'],
])('%s fires at %s', (expression, expected) => {
  expect(iso(nextFire(expression, VN, at('2026-11-21T09:00:00+07:00')))).toBe(expected)
})

test.each([
  'rate(1 day)',
  'cron(30 7 ? * MON-FRI)',
  'cron(60 7 ? * MON *)',
  'cron(30 7 L * ? *)',
  'cron(30 7 ? * FRI-MON *)',
  'cron(0 0 30 2 ? *)',
])('%s is refused rather than never fired', (expression) => {
  expect(() => nextFire(expression, VN, 0)).toThrow(Error)
})

test('whatever the minute, the last time is not after it and the next one is, with no working day between', () => {
  const instants = fc.integer({ min: at('2020-01-01'), max: at('2035-01-01') })
  fc.assert(
    fc.property(instants, (now) => {
      const [last, next] = [lastFire(WEEKDAYS, VN, now), nextFire(WEEKDAYS, VN, now)]
      expect(last).toBeLessThanOrEqual(now)
      expect(next).toBeGreaterThan(now)
      expect([1, 3]).toContain((next - last) / 86_400_000)
      expect(nextFire(WEEKDAYS, VN, last)).toBe(next)
    }),
  )
})

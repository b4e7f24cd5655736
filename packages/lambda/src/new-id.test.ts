import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idMinter } from './new-id.ts'

test('an id says what it names and never repeats', () => {
  const newId = idMinter(() => 1_795_219_200_000)
  const ids = Array.from({ length: 1000 }, () => newId('plan'))
  expect(ids[0]).toMatch(/^pln_[0-9A-HJKMNP-TV-Z]{26}$/)
  expect(new Set(ids).size).toBe(1000)
})

test('the id of a known instant and known bytes is the ULID the standard gives', () => {
  const newId = idMinter(
    () => 1_469_918_176_385,
    () => new Uint8Array(10).fill(255),
  )
  expect(newId('audit')).toBe('aud_01ARYZ6S41ZZZZZZZZZZZZZZZZ')
})

test('a plan received later sorts after one received earlier', () => {
  const instant = fc.integer({ min: 0, max: 2 ** 46 })
  fc.assert(
    fc.property(instant, instant, (left, right) => {
      const [first, second] = [left, right].map((at) => idMinter(() => at)('event').slice(0, 14))
      expect((first ?? '') < (second ?? '')).toBe(left < right)
    }),
  )
})

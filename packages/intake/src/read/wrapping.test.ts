import { expect, it } from 'vitest'
import { HARD_WRAPPED } from '../testing/hard-wrapped.ts'
import { LETTERED_LINES } from '../testing/lettered-lines.ts'
import { OFFICER_INDICATORS } from '../testing/officer-indicators.ts'
import { linesOf } from './lines.ts'
import { goesOn, wrappingOf } from './wrapping.ts'

it('a line goes on in small letters, unless it is numbered', () => {
  expect(goesOn('nhân dân Phường ban hành')).toBe(true)
  expect(goesOn('“đúng, đủ, sạch, sống”')).toBe(true)
  expect(goesOn('b) củng cố, nâng cao')).toBe(false)
  expect(goesOn('- các phòng, ban')).toBe(false)
  expect(goesOn('Phòng Tư pháp')).toBe(false)
})

it('a plan with whole paragraphs on its lines is not broken by width', () => {
  expect(wrappingOf(linesOf(LETTERED_LINES)).wrapped).toBe(false)
})

it('a plan out of a PDF is broken by width, with no line between', () => {
  const wrapping = wrappingOf(linesOf(HARD_WRAPPED))
  expect(wrapping).toMatchObject({ wrapped: true, gap: 0 })
  expect(wrapping.full).toBeGreaterThan(55)
})

it('a plan with an empty line after each of its lines is broken by width too', () => {
  expect(wrappingOf(linesOf(OFFICER_INDICATORS))).toMatchObject({ wrapped: true, gap: 1 })
})

it('a text without lines has no width', () => {
  expect(wrappingOf([])).toEqual({ wrapped: false, full: 0, brimming: 0, gap: 0 })
})

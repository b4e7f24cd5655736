import { expect, it } from 'vitest'
import { refWords } from './ref-words.ts'

it('a dash without a number of its own is said as the n-th point of its place', () => {
  expect(refWords('III.2.đ[1]')).toBe('III.2.đ, ý 1')
  expect(refWords('II.1')).toBe('II.1')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from './number-format.ts'

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 200, '200'],
  ['upperLetter', 3, 'C'],
  ['lowerLetter', 28, 'bb'],
  ['lowerLetter', 900, '900'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 33, '33'],
  ['none', 3, ''],
  ['chicago', 3, '3'],
  ['vietnameseCounting', 0, 'không'],
  ['vietnameseCounting', 5, 'năm'],
  ['vietnameseCounting', 10, 'mười'],
  ['vietnameseCounting', 15, 'mười lăm'],
  ['vietnameseCounting', 21, 'hai mươi mốt'],
  ['vietnameseCounting', 40, 'bốn mươi'],
  ['vietnameseCounting', 144, '144'],
])('%s shows %i as %s', (format, value, shown) => {
  expect(formatNumber(value, format)).toBe(shown)
})

test('a custom format is a list or a pattern of figures', () => {
  expect(formatNumber(5, 'custom', 'a, b, c, d, đ, e, ...')).toBe('đ')
  expect(formatNumber(12, 'custom', '001, 002, 003, ...')).toBe('012')
  expect(formatNumber(2, 'custom')).toBe('2')
})

test('no number whatever takes long or fails', () => {
  fc.assert(
    fc.property(
      fc.nat(32_767),
      fc.constantFrom('upperRoman', 'lowerLetter', 'vietnameseCounting', 'custom'),
      (value, format) => {
        expect(formatNumber(value, format).length).toBeLessThan(40)
      },
    ),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, plainOf } from './normalise.ts'

describe('the text that offsets point into', () => {
  it.each([
    ['line ends of Windows', 'một\r\nhai\r\n', 'một\nhai\n'],
    ['line ends of an old Mac', 'một\rhai', 'một\nhai'],
    ['a page break', 'trang một\ftrang hai', 'trang một\ntrang hai'],
    ['a byte order mark', '\ufeffSố: 1', 'Số: 1'],
    ['a NUL inside a word', 'kế\u0000hoạch', 'kế hoạch'],
    ['other control characters', 'a\u0007b\u009fc', 'a b c'],
    ['tabs, which stay', 'a\tb', 'a\tb'],
    ['half of a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('carries %s safely', (_, raw, expected) => {
    expect(normalise(raw)).toBe(expected)
  })

  it('writes decomposed Vietnamese composed', () => {
    const composed = 'Ủy ban nhân dân phường Bình Minh'
    expect(normalise(composed.normalize('NFD'))).toBe(composed)
  })

  it('is the same when read again, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normalise(raw)
        expect(normalise(once)).toBe(once)
        expect(once).toBe(once.normalize('NFC'))
      }),
    )
  })
})

describe('the text as patterns see it', () => {
  it.each([
    ['capitals', 'KẾ HOẠCH', 'kế hoạch'],
    ['the older place of the tone', 'Uỷ ban, hoà giải, thuỷ lợi', 'ủy ban, hòa giải, thủy lợi'],
    ['a tone that is at its place', 'quý, toàn, khoản, quỹ', 'quý, toàn, khoản, quỹ'],
    ['dashes of every length', '2023 – 2030 — 2031', '2023 - 2030 - 2031'],
    ['quotation marks', '“đúng, đủ”', '"đúng, đủ"'],
  ])('folds %s', (_, text, expected) => {
    expect(plainOf(text)).toBe(expected)
  })

  it('keeps every character at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainOf(text)).toHaveLength(text.length)
      }),
    )
  })

  it('keeps letters whose small form is longer', () => {
    expect(plainOf('İNÇ')).toHaveLength(3)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareVietnamese,
  fold,
  foldKeepingTones,
  fromRoman,
  ITEM_LETTERS,
  letterIndex,
  nextLetter,
  slug,
  toRoman,
} from './index.ts'

describe('folding', () => {
  it('finds "Hộ tịch" by "ho tich" and đ by d', () => {
    expect(fold('Công chức  Tư pháp – Hộ tịch')).toBe('cong chuc tu phap-ho tich')
    expect(fold('Đảng ủy')).toBe('dang uy')
  })

  it('keeps the tones where near names must stay apart', () => {
    expect(foldKeepingTones('Phòng  Y tế')).toBe('phòng y tế')
    expect(foldKeepingTones('Phòng Y tế'.normalize('NFD'))).toBe('phòng y tế')
  })

  it('makes slugs of ASCII letters, digits and single hyphens', () => {
    expect(slug('Phường Lê Chân')).toBe('phuong-le-chan')
    expect(slug('***')).toBe('')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)?$/)
      }),
    )
  })

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('numbering', () => {
  it('puts đ between d and e and has no f, j, w, z', () => {
    expect(nextLetter('d')).toBe('đ')
    expect(nextLetter('Đ')).toBe('e')
    expect(letterIndex('f')).toBe(-1)
    expect(nextLetter('y')).toBeNull()
    expect(nextLetter('w')).toBeNull()
    expect(ITEM_LETTERS).toHaveLength(23)
  })

  it('reads back every Roman numeral it writes and no other spelling', () => {
    for (let value = 1; value < 90; value += 1) expect(fromRoman(toRoman(value))).toBe(value)
    expect(toRoman(4)).toBe('IV')
    expect(fromRoman('iv')).toBe(4)
    expect(fromRoman('IIII')).toBeNull()
    expect(fromRoman('')).toBeNull()
  })
})

describe('the order of a register', () => {
  it('puts ă after a, đ after d, ư after u, and tones only last', () => {
    const names = ['Ưng', 'Đoàn', 'Dân', 'An', 'Ân', 'Ăn', 'Uyên', 'Ấn']
    expect(names.toSorted(compareVietnamese)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Ấn',
      'Dân',
      'Đoàn',
      'Uyên',
      'Ưng',
    ])
    expect(compareVietnamese('An', 'An Biên')).toBeLessThan(0)
    expect(compareVietnamese('An', 'an')).toBe(0)
  })
})

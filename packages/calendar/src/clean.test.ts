import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanLines, cleanUrl, escapeText } from './clean.ts'

describe('text from documents', () => {
  test('loses what calendars choke on and keeps every Vietnamese letter', () => {
    expect(cleanLine('Rà\u000C soát\u0000 hộ\u200B nghèo\uFEFF,\tđợt 1')).toBe(
      'Rà soát hộ nghèo, đợt 1',
    )
    expect(cleanLines('một\r\nhai\rba\u2028bốn')).toBe('một\nhai\nba\nbốn')
  })

  test('is composed, and no mark is left over at the start of a line', () => {
    expect(cleanLine('Ủy ban'.normalize('NFD'))).toBe('Ủy ban')
    expect(cleanLines('a\n\u0301b')).toBe('a\nb')
  })

  test('half of a character is dropped, a whole one stays', () => {
    expect(cleanLine('việc \uD83D xong \u{1F600}')).toBe('việc xong \u{1F600}')
  })

  test('text direction overrides are dropped', () => {
    expect(cleanLine('a\u202Eb\u2066c')).toBe('abc')
  })

  test('cleaned twice is cleaned once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(cleanLines(cleanLines(text))).toBe(cleanLines(text))
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
    )
  })
})

describe('names and addresses', () => {
  test('a name is escaped, for ical-generator would let it write lines of its own', () => {
    expect(escapeText('Phòng A, B; C\\D\nX-EVIL:1')).toBe('Phòng A\\, B\\; C/D X-EVIL:1')
  })

  test('an address is percent-encoded', () => {
    expect(cleanUrl('https://x.vn/an-bien/nhiệm,vụ;1')).toBe(
      'https://x.vn/an-bien/nhi%E1%BB%87m%2Cv%E1%BB%A5%3B1',
    )
  })
})

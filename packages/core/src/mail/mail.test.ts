import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breaksHeader, oneLine, parseAddress, staysHere } from './index.ts'

describe('the address of an agency', () => {
  test.each(['vanphong@anbien.haiphong.gov.vn', "o'neil+thu.tuan@example.vn", 'a@b.co'])(
    '%s is taken',
    (address) => {
      expect(parseAddress(` ${address} `)).toBe(address)
    },
  )

  test.each([
    ['two addresses', 'a@x.vn, b@y.vn'],
    ['a smuggled header', 'a@x.vn\r\nBcc: z@x.vn'],
    ['a quoted part', '"a b"@x.vn'],
    ['a comment', 'a(b)@x.vn'],
    ['a name before it', 'Phòng <a@x.vn>'],
    ['letters with marks', 'phòng@x.vn'],
    ['no domain', 'a@localhost'],
    ['two dots', 'a..b@x.vn'],
    ['too long', `${'a'.repeat(250)}@x.vn`],
    ['nothing', ''],
  ])('%s is refused', (_, address) => {
    expect(parseAddress(address)).toBeNull()
  })

  test('.invalid stays on this machine, whatever its case', () => {
    expect(staysHere('phong-kinh-te@binh-minh.INVALID')).toBe(true)
    expect(staysHere('a@invalid.vn')).toBe(false)
  })
})

describe('a name on one line', () => {
  const oddUnit = fc.constantFrom(
    ...['a', 'ệ', 'e\u0302\u0323', ' ', ',', '.', '\r', '\n', '\0', '\u0085'],
    ...['\u00a0', '\u2028', '\u202e', '\u200d', '\ud83d', '\udc4d', '👍', '\ufeff'],
  )

  test('keeps its Vietnamese and loses line ends, direction marks and double spaces', () => {
    expect(oneLine('Phòng  Kinh\r\ntế\u202E\u0000'.normalize('NFD'))).toBe('Phòng Kinh tế')
  })

  test('is cut at a word, with the sign of what is left out', () => {
    expect(oneLine('Tập huấn nghiệp vụ, hòa giải', 20)).toBe('Tập huấn nghiệp vụ…')
  })

  test('never breaks a header, never grows beyond its bound, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: oddUnit }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const line = oneLine(text, max)
        expect(breaksHeader(line)).toBe(false)
        expect([...line].length).toBeLessThanOrEqual(max)
        expect(line.isWellFormed()).toBe(true)
        expect(oneLine(line, max)).toBe(line)
      }),
    )
  })
})

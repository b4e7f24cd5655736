import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LETTERED_LINES } from '../testing/lettered-lines.ts'
import { decodeBytes } from './decode.ts'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const units = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < units.length; index += 1)
    view.setUint16(index * 2, units.charCodeAt(index), littleEndian)
  return bytes
}

const codeOf = (bytes: Uint8Array) => {
  const decoded = decodeBytes(bytes)
  return decoded.ok ? 'ok' : decoded.code
}

describe('the text of a .txt file', () => {
  it.each([
    ['UTF-8', utf8(LETTERED_LINES)],
    ['UTF-8 with its mark', utf8(`\ufeff${LETTERED_LINES}`)],
    ['UTF-16, little end first', utf16(LETTERED_LINES, true)],
    ['UTF-16, big end first', utf16(LETTERED_LINES, false)],
  ])('in %s is read', (_, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ ok: true, text: LETTERED_LINES })
  })

  it('with a stray NUL is carried safely', () => {
    expect(codeOf(utf8(`Kế hoạch\u0000${'công tác tư pháp '.repeat(40)}`))).toBe('ok')
  })
})

describe('a file that is refused, with a sentence that helps', () => {
  const windows1258 = Uint8Array.from([
    0x4b, 0xea, 0x20, 0x68, 0x6f, 0xf2, 0x63, 0x68, 0xe3, 0x20, 0xd2, 0xec,
  ])
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256)

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['white space only', utf8(' \n\t\r\n '), 'empty'],
    ['a mark only', utf8('\ufeff'), 'empty'],
    ['NULs only in UTF-16', utf16('\u0000\u0000', true), 'empty'],
    ['a picture', png, 'binary'],
    ['a PDF', utf8('%PDF-1.7 abc'), 'binary'],
    ['a .docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'binary'],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'binary'],
    ['RTF', utf8('{\\rtf1\\ansi Kế hoạch}'), 'binary'],
    ['noise', noise, 'binary'],
    ['half a character of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41]), 'binary'],
    ['UTF-16 that lost its mark', utf16('KE HOACH CONG TAC NAM 2026', true, false), 'not-utf8'],
    ['Windows 1258', windows1258, 'not-utf8'],
    [
      'the old TCVN3 fonts',
      utf8(
        'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc, Uû ban nh©n d©n ph­êng',
      ),
      'old-font',
    ],
    [
      'the old VNI fonts',
      utf8('Uûy ban nhaân daân phöôøng xaây döïng keá hoaïch tuyeân truyeàn phaùp luaät naêm 2026'),
      'old-font',
    ],
    ['too long', utf8('a'.repeat(1_000_001)), 'too-large'],
    ['far too long', new Uint8Array(4_000_001).fill(0x61), 'too-large'],
  ])('%s', (_, bytes, code) => {
    const decoded = decodeBytes(bytes)
    expect(decoded).toMatchObject({ ok: false, code })
    expect(decoded.ok ? '' : decoded.message).toMatch(/^\p{Lu}.* Hãy .*\.$/u)
  })

  it('a million characters are still read', () => {
    expect(codeOf(utf8('a'.repeat(1_000_000)))).toBe('ok')
  })

  it('English with a few signs is no old font', () => {
    expect(
      codeOf(utf8('Resolution of the Council, § 5, © 2026: the following tasks are to be done.')),
    ).toBe('ok')
  })

  it('whatever the bytes, something is answered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeBytes(bytes)
        expect(decoded.ok ? decoded.text : decoded.message).toBeTruthy()
      }),
    )
  })
})

describe('at the doors of the product', () => {
  it('a text comes through', () => {
    expect(decodeText(utf8('Kế hoạch'))).toBe('Kế hoạch')
  })

  it.each([
    ['too-large', new Uint8Array(4_000_001).fill(0x61), 'text.too-large'],
    ['invalid', new Uint8Array(), 'text.empty'],
  ] as const)('a refusal is of the kind %s and carries its sentence', (kind, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({ kind, code, params: { message: expect.stringContaining('Hãy') } }),
    )
  })
})

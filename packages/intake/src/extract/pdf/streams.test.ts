import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { screened } from './streams.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

function pdfWith(dictionary: string, content: Uint8Array, before = ''): Uint8Array {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${before}1 0 obj\n<<${dictionary}>>\nstream\r\n`),
    content,
    Buffer.from('\nendstream\nendobj\n%%EOF'),
  ])
}

function codeOf(bytes: Uint8Array): string {
  try {
    screened(bytes)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('before a PDF is opened', () => {
  const words = deflateSync(Buffer.from('BT (Kế hoạch) Tj ET'))

  test('its pictures are made blank in a copy, all else stays', () => {
    const file = pdfWith('/Subtype /Image /Filter /FlateDecode', words)
    const { bytes, broken } = screened(file)
    expect(bytes.length).toBe(file.length)
    expect(text(bytes)).not.toContain(text(words))
    expect(broken).toBe(false)
    expect(text(file)).toContain(text(words))
    expect(text(screened(pdfWith('/Filter /FlateDecode', words)).bytes)).toContain(text(words))
  })

  test('a packed part that is not whole is noticed, unless the file is encrypted', () => {
    const flipped = Uint8Array.from(words, (byte, at) => (at === 12 ? byte ^ 4 : byte))
    expect(screened(pdfWith('/Filter /FlateDecode', flipped)).broken).toBe(true)
    expect(screened(pdfWith('/Filter /FlateDecode', words.subarray(0, 9))).broken).toBe(true)
    expect(screened(pdfWith('/Filter /FlateDecode', flipped, '<</Encrypt 3 0 R>>')).broken).toBe(
      false,
    )
  })

  test('a part that unpacks to more than a document holds is refused, and one packed twice', () => {
    const bomb = deflateSync(Buffer.alloc(105 * 1024 * 1024))
    expect(codeOf(pdfWith('/Filter /FlateDecode', bomb))).toBe('too-much-inside')
    expect(codeOf(pdfWith('/Filter [/FlateDecode /FlateDecode]', words))).toBe('too-much-inside')
  })

  test('a file cut off inside a part is looked through to its end', () => {
    const cut = pdfWith('/Filter /FlateDecode', words)
    expect(screened(cut.subarray(0, cut.length - 17)).broken).toBe(false)
    expect(screened(Buffer.from('upstream stream of endstream')).broken).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { parseXml } from './xml.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const bytes = (text: string) => new TextEncoder().encode(text)

function codeOf(text: string): string {
  try {
    parseXml(bytes(text))
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('a part of a Word file', () => {
  test('is read under its usual names whatever prefix it chose', () => {
    const strict = parseXml(
      bytes(
        '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main" x:val="1"><x:t>A &amp; B<![CDATA[ < C]]></x:t><y xmlns="u"/></x:p>',
      ),
    )
    expect(strict.name).toBe('w:p')
    expect(strict.attributes.get('w:val')).toBe('1')
    expect(strict.children).toMatchObject([
      { name: 'w:t', children: ['A & B', ' < C'] },
      { name: '?:y' },
    ])
  })

  test('may be written in any Unicode coding that says so', () => {
    const text = `<w:t xmlns:w="${WORD}">Ủy ban</w:t>`
    const little = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    const big = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())
    expect([parseXml(little), parseXml(big)].map(({ children }) => children)).toEqual([
      ['Ủy ban'],
      ['Ủy ban'],
    ])
  })

  test('with declarations of its own is refused: no entity is defined, followed or resolved', () => {
    const evil = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>'
    expect(codeOf(`${evil}<w:t xmlns:w="${WORD}">&b;</w:t>`)).toBe('unsafe')
    expect(codeOf(`<w:t xmlns:w="${WORD}">&b;</w:t>`)).toBe('damaged')
  })

  test('nested deeper than any document is refused, and so is a broken one', () => {
    expect(codeOf(`${'<a>'.repeat(400)}${'</a>'.repeat(400)}`)).toBe('unsafe')
    expect(codeOf('<a><b></a>')).toBe('damaged')
    expect(codeOf('')).toBe('damaged')
  })
})

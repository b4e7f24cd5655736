import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { objectPrefix, placeOfUpload, sourceKey, uploadPrefix } from './object-key.ts'

const WARDS = fc.constantFrom('an', 'an-bien', 'an-bien-2', 'hp-an-bien')

describe('the key of a file', () => {
  it('tells whose upload it is and what the file is called, whatever the name holds', () => {
    fc.assert(
      fc.property(WARDS, fc.string({ unit: 'grapheme', minLength: 1 }), (ward, name) => {
        const place = placeOfUpload(uploadPrefix(ward, 'upl_01') + name)
        expect(place).toMatchObject({ localityId: ward, uploadId: 'upl_01' })
        expect(place?.fileName).not.toMatch(/[/\\\p{Cc}]/u)
        expect(place?.fileName).not.toBe('')
      }),
    )
  })

  it('of one ward is never under another', () => {
    fc.assert(
      fc.property(WARDS, WARDS, (one, other) => {
        const key = uploadPrefix(one, 'upl_01')
        expect(key.startsWith(objectPrefix(other))).toBe(one === other)
      }),
    )
  })

  it('drops the folders that some browsers send, and keeps the end of a long name', () => {
    const prefix = uploadPrefix('an-bien', 'upl_01')
    expect(placeOfUpload(`${prefix}C:\\Van thu\\Kế hoạch.docx`)?.fileName).toBe('Kế hoạch.docx')
    expect(placeOfUpload(`${prefix}../../x`)?.fileName).toBe('x')
    expect(placeOfUpload(`${prefix}${'a'.repeat(500)}.pdf`)?.fileName).toMatch(/^a{116}\.pdf$/)
  })

  it('of anything else is no upload', () => {
    const hash = 'a'.repeat(64)
    for (const key of [sourceKey('an-bien', 'pln_1', hash), 'api/tai-len/upl_1/x', 'x', ''])
      expect(placeOfUpload(key)).toBeNull()
    expect(() => sourceKey('an-bien', 'pln_1', '../x')).toThrow()
    expect(() => uploadPrefix('api', 'upl_1')).toThrow()
  })
})

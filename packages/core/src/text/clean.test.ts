import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyKey } from '../agency/names.ts'
import { cleanName, isLatin } from './clean.ts'

const UNSEEN = [
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\u2066',
  '\ufe0f',
  '\u034f',
  '\ufff9',
  '\u0600',
]
const CONTROL = ['\u0007', '\u001b', '\u0085', '\u009b', '\r\n', '\t']

describe('a name as it may be kept', () => {
  it('holds nothing that cannot be seen or that steers a terminal', () => {
    const name = 'Phòng Kinh tế'
    const stray = fc.constantFrom(...UNSEEN)
    fc.assert(
      fc.property(stray, fc.integer({ min: 0, max: name.length }), (char, at) => {
        expect(cleanName(name.slice(0, at) + char + name.slice(at))).toBe(name)
      }),
    )
    for (const char of CONTROL) expect(cleanName(`Phòng${char}Kinh tế${char}`)).toBe(name)
  })

  it('reads as what it looks like: letters of other alphabets become the Latin ones', () => {
    const disguised = 'Рhòng Кinh tế'
    expect(disguised).not.toBe('Phòng Kinh tế')
    expect(cleanName(disguised)).toBe('Phòng Kinh tế')
    expect(cleanName('Công сhức Tài chính'.replace('ô', 'о\u0302'))).toBe('Công chức Tài chính')
    expect(cleanName('Ðảng ủy')).toBe('Đảng ủy')
    expect(agencyKey(disguised)).toBe(agencyKey('Phòng Kinh tế'))
  })

  it('is Latin when every letter is', () => {
    expect(isLatin('Ủy ban MTTQ Việt Nam phường, khóa XVIII (2026)')).toBe(true)
    for (const bad of ['財政局', 'Phòng 財政', 'Финансы', '', '12/3', 'مكتب'])
      expect(isLatin(cleanName(bad))).toBe(false)
  })

  it('is clean once it has been cleaned, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanName(text)
        expect(cleanName(clean)).toBe(clean)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(clean).toBe(clean.normalize('NFC'))
      }),
    )
  })
})

import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openArchive } from './archive.ts'
import { crc32 } from './crc.ts'

const NAME = 'word/document.xml'
const CRC_AT = 16
const SIZE_AT = 24
const FLAGS_AT = 8
const METHOD_AT = 10
const OFFSET_AT = 42

function archiveOf(content: Uint8Array, level: 0 | 6 = 6): Uint8Array {
  return zipSync({ [NAME]: [content, { level }] })
}

/** Changes a number in the directory entry of the only file. */
function forged(bytes: Uint8Array, at: number, value: number, wide = true): Uint8Array {
  const view = new DataView(bytes.buffer)
  const entry = bytes.findLastIndex(
    (_, index) => index + 4 <= bytes.length && view.getUint32(index, true) === 0x02014b50,
  )
  if (wide) view.setUint32(entry + at, value, true)
  else view.setUint16(entry + at, value, true)
  return bytes
}

function codeOf(read: () => unknown): string {
  try {
    read()
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('an archive gives back what was put in', () => {
  test.each([0, 6] as const)('whatever it is, packed at level %i', (level) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
        expect(openArchive(archiveOf(content, level)).read(NAME.toUpperCase())).toEqual(content)
      }),
    )
  })

  test('nothing under a name that is not there', () => {
    const archive = openArchive(archiveOf(strToU8('x')))
    expect(archive.read('word/styles.xml')).toBeNull()
    expect(archive.names).toEqual([NAME])
  })

  test('with its sum as the standard defines it', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
  })
})

describe('an archive is refused', () => {
  const large = new Uint8Array(30_000_000)

  test.each([
    ['that packs thirty megabytes into thirty thousand', archiveOf(large), 'too-much-inside'],
    [
      'whose file is longer than it says',
      forged(archiveOf(strToU8('nội dung dài hơn')), SIZE_AT, 3),
      'too-much-inside',
    ],
    [
      'whose file says it is longer than we open',
      forged(archiveOf(strToU8('x')), SIZE_AT, 0x7fffffff),
      'too-much-inside',
    ],
    ['whose file does not match its sum', forged(archiveOf(strToU8('x')), CRC_AT, 1), 'damaged'],
    ['with a password', forged(archiveOf(strToU8('x')), FLAGS_AT, 1, false), 'password'],
    [
      'packed in a way we do not know',
      forged(archiveOf(strToU8('x')), METHOD_AT, 99, false),
      'damaged',
    ],
    ['whose file is elsewhere', forged(archiveOf(strToU8('x')), OFFSET_AT, 7), 'damaged'],
    ['whose file is outside', forged(archiveOf(strToU8('x')), OFFSET_AT, 0xffffff), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => openArchive(bytes).read(NAME))).toBe(code)
  })

  test('as soon as all its parts together are too much', () => {
    const part = new Uint8Array(60_000_000)
    const archive = openArchive(zipSync({ a: [part, { level: 0 }], b: [part, { level: 0 }] }))
    expect(archive.read('a')?.length).toBe(part.length)
    expect(codeOf(() => archive.read('b'))).toBe('too-much-inside')
  })

  test('with more files than a document has', () => {
    const bytes = archiveOf(strToU8('x'))
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 10_001, true)
    expect(codeOf(() => openArchive(bytes))).toBe('too-much-inside')
  })

  test('cut off anywhere', () => {
    const whole = archiveOf(strToU8('nội dung của kế hoạch '.repeat(50)))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(codeOf(() => openArchive(whole.slice(0, length)))).toBe('damaged')
      }),
    )
  })
})

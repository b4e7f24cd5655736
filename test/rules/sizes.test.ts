import { describe, expect, test } from 'vitest'
import { codeOf, filesUnder, PACKAGES, type SourceFile } from './tree.ts'

/** Tables of data may be as long as what they list. */
const DATA = /(?:-table|-data)\.ts$/
const NAMELESS =
  /^(?:utils?|common|types|constants|helpers?|misc|shared|.*-?(?:manager|service))\.tsx?$/

const code = [...PACKAGES.flatMap(codeOf), ...filesUnder('test', /\.tsx?$/)]
const lines = ({ text }: SourceFile): number => text.trimEnd().split('\n').length

describe('files can be read in one sitting', () => {
  test('none is over 350 lines', () => {
    const long = code.filter((file) => !DATA.test(file.path) && lines(file) > 350)
    expect(long.map((file) => `${file.path}: ${lines(file)}`)).toEqual([])
  })

  test('half of the product code stays within 80', () => {
    const lengths = PACKAGES.flatMap(codeOf)
      .filter(({ path }) => !/\.test\.tsx?$/.test(path) && !DATA.test(path))
      .map(lines)
      .toSorted((left, right) => left - right)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
  })
})

describe('a name says what is inside', () => {
  test('files and folders are in kebab-case', () => {
    const odd = code.filter(({ path }) => !/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*\/?)+$/.test(path))
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  test('no file has a name that says nothing', () => {
    const nameless = code.filter(({ path }) => NAMELESS.test(path.split('/').at(-1) ?? ''))
    expect(nameless.map(({ path }) => path)).toEqual([])
  })
})

describe('nothing is left lying', () => {
  test('there is no note to do something later', () => {
    const notes = code.filter(
      ({ path, text }) =>
        !path.startsWith('test/rules/') && /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text),
    )
    expect(notes.map(({ path }) => path)).toEqual([])
  })

  test('what people read is composed Unicode (NFC)', () => {
    const decomposed = [...code, ...filesUnder('docs', /\.md$/)].filter(
      ({ path, text }) => !/\.test\.tsx?$/.test(path) && text !== text.normalize('NFC'),
    )
    expect(decomposed.map(({ path }) => path)).toEqual([])
  })

  test('every name that a package hands out says what it is for', () => {
    const silent = PACKAGES.flatMap(codeOf)
      .filter(({ path }) => !/\.test\.tsx?$/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/([^\n]*)\nexport (?:async )?(?:function|class) (\w+)/g)]
          .filter(([, before]) => !before?.trimEnd().endsWith('*/'))
          .map(([, , name]) => `${path}: ${name}`),
      )
    expect(silent).toEqual([])
  })
})

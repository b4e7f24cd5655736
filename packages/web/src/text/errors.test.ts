import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '@dunghan/core/errors'
import { describe, expect, it } from 'vitest'
import { SENTENCES, sentenceOf } from './errors.ts'

const PACKAGES = join(import.meta.dirname, '..', '..', '..')
const KIND =
  '(?:invalid|not-found|forbidden|conflict|gone|too-many|too-large|wrong-type|not-allowed)'
const REFUSAL = new RegExp(`DomainError\\(\\s*'${KIND}',\\s*'([a-z.-]+)'`, 'gu')

/** Codes that the reader of files puts together from what is wrong with them. */
const OF_FILES = ['empty', 'binary', 'too-large', 'not-utf8', 'old-font'].map(
  (reason) => `text.${reason}`,
)

/** Packages whose refusals can reach a page. */
const REACHING = ['core', 'store', 'calendar', 'intake', 'web']

function codesInSource(): Set<string> {
  const files = REACHING.flatMap((name) => {
    const folder = join(PACKAGES, name, 'src')
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.|testing/u.test(file))
      .map((file) => join(folder, file))
  })
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(REFUSAL)].flatMap((found) => found[1] ?? []),
    ),
  )
}

describe('the sentences for refusals', () => {
  it('cover every code that a page may meet', () => {
    expect([...codesInSource(), ...OF_FILES].filter((code) => !(code in SENTENCES))).toEqual([])
  })

  it('say what is wrong and what to do next, briefly and calmly', () => {
    for (const { title, next } of Object.values(SENTENCES)) {
      expect(title).toMatch(/^\p{Lu}[^!]*\.$/u)
      expect(next).toMatch(/^\p{Lu}[^!]*\.$/u)
      expect(title.length).toBeLessThan(90)
      expect(`${title}${next}`).toBe(`${title}${next}`.normalize('NFC'))
    }
  })

  it('fall back on the kind of refusal for a code nobody wrote a sentence for', () => {
    expect(sentenceOf(new DomainError('gone', 'thing.gone')).title).toBe('Trang này không còn nữa.')
  })
})

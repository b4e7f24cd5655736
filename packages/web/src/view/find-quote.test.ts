import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from './find-quote.ts'

const TEXT = 'Giao **Phòng Kinh tế**\nlập danh sách. Phòng Kinh tế lập kế hoạch.'

describe('a sentence copied out of the document', () => {
  it.each([
    ['Phòng Kinh tế lập danh sách.', 'Phòng Kinh tế**\nlập danh sách.'],
    ['  lập   kế hoạch.  ', 'lập kế hoạch.'],
    ['Phòng Kinh tế lập kế hoạch', 'Phòng Kinh tế lập kế hoạch'],
  ])('“%s” is found whatever its line ends and emphasis', (quote, words) => {
    const found = findQuote(TEXT, quote)
    expect(found && TEXT.slice(found.from, found.to)).toBe(words)
  })

  it.each(['', '   ', 'Phòng Kinh tế lập biên bản', 'danhsách'])('“%s” is not', (quote) => {
    expect(findQuote(TEXT, quote)).toBeNull()
  })

  it('is found wherever it was copied from', () => {
    const words = fc.array(fc.constantFrom('a', 'bc', 'đ', '(1)', '[x]', '.+'), { minLength: 1 })
    fc.assert(
      fc.property(words, words, words, (before, quoted, after) => {
        const text = [...before, quoted.join('\n'), ...after].join(' ')
        const found = findQuote(text, quoted.join(' '))
        expect(found && text.slice(found.from, found.to).split(/\s+/u)).toEqual(quoted)
      }),
    )
  })
})

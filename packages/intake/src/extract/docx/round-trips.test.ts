import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesRead } from '../../testing/documents/reading.ts'
import { type WordParts, wordFile } from '../../testing/documents/word-file.ts'
import {
  cell,
  listItem,
  numbering,
  paragraph,
  row,
  table,
} from '../../testing/documents/word-markup.ts'
import { readDocx } from './read-docx.ts'

const LEVELS = [
  { format: 'decimal', text: '%1.' },
  { format: 'decimal', text: '%1.%2.' },
  { format: 'decimal', text: '%1.%2.%3.' },
]
const OPENING = ['Một', 'Hai', 'Ba'].map((text) => paragraph(text)).join('')
/** Words as they may stand in a document: letters of any script, signs, no blanks. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.normalize('NFC').replace(/[\p{C}\p{Z}<&\u2011\u00ad]/gu, ''))
  .filter((text) => text !== '')
const words = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((all) => `x${all.join(' ')}`.normalize('NFC'))

async function lines(parts: WordParts): Promise<string[]> {
  return linesRead(await readDocx(wordFile(parts)))
}

/** Counts a list the slow way: how many of each level stand before, since the last one above. */
function numberOf(levels: readonly number[], at: number): string {
  const level = levels[at] ?? 0
  const counts = Array.from({ length: level + 1 }, (_, depth) => {
    const start = levels.slice(0, at + 1).findLastIndex((one) => one < depth)
    const since = levels.slice(start + 1, at + 1).filter((one) => one === depth).length
    return Math.max(1, since)
  })
  return `${counts.join('.')}.`
}

describe('what was put into a Word file comes out of it', () => {
  test('any words, line by line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (texts) => {
        expect(await lines({ body: texts.map((text) => paragraph(text)).join('') })).toEqual(texts)
      }),
    )
  })

  test('the number of any item in any list, counted by another way', async () => {
    const part = numbering([LEVELS], [[1, 0]])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: 1, maxLength: 25 }), async (levels) => {
        const body = levels.map((level) => listItem('việc', 1, level)).join('')
        const expected = levels.map((_, at) => `${numberOf(levels, at)} việc`)
        expect(await lines({ body, numbering: part })).toEqual(expected)
      }),
    )
  })

  test('any table with cells merged along its rows, every cell in its column', async () => {
    const spans = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(spans, { minLength: 1, maxLength: 6 }), async (rows) => {
        const markup = rows.map((widths) =>
          row(widths.map((wide, at) => cell(`ô ${at}`, `<w:gridSpan w:val="${wide}"/>`))),
        )
        const read = await lines({ body: OPENING + table(markup) })
        const expected = rows.map((widths) =>
          widths.map((wide, at) => `ô ${at}${'\t'.repeat(wide - 1)}`).join('\t'),
        )
        expect(read.slice(4).map((line) => line.trimEnd())).toEqual(
          expected.map((line) => line.trimEnd()),
        )
        expect(read.slice(4).map((line) => line.split('\t').length)).toEqual(
          rows.map((widths) => widths.reduce((sum, wide) => sum + wide)),
        )
      }),
      { numRuns: 50 },
    )
  })

  test('any words with any part of them struck out under tracked changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 10 }),
        async (pieces) => {
          const markup = pieces.map(([text, kept]) =>
            kept
              ? `<w:ins><w:r><w:t xml:space="preserve">${text} </w:t></w:r></w:ins>`
              : `<w:del><w:r><w:delText>${text} </w:delText></w:r></w:del>`,
          )
          const kept = pieces.flatMap(([text, stays]) => (stays ? text : []))
          const body =
            paragraph('Trước đoạn có sửa đổi') + paragraph(markup.join('')) + paragraph('Sau')
          expect((await lines({ body }))[1]).toBe(kept.join(' ').normalize('NFC'))
        },
      ),
    )
  })
})

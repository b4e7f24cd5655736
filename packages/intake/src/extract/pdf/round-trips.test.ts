import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pdfFile } from '../../testing/documents/pdf-file.ts'
import { linesRead } from '../../testing/documents/reading.ts'
import type { Sheet } from '../../testing/documents/sheet.ts'
import { readPdf } from './read-pdf.ts'

const WORDS =
  'kế hoạch phường tổ chức thực hiện nhiệm vụ báo cáo kết quả Ủy ban nhân dân công an Đoàn Thanh niên quý năm 2026 hằng tháng về việc'.split(
    ' ',
  )
const words = (from: number, to: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: from, maxLength: to })
    .map((all) => all.join(' '))
const sentence = words(4, 45).map((text) => `Giao ${text}.`)
/** Flush, without indents and gaps, nothing tells a last line that happens to be full: that one setting is left out. */
const setting = fc
  .record({
    indent: fc.constantFrom(0, 28),
    gap: fc.constantFrom(0, 8),
    flush: fc.boolean(),
    pitch: fc.constantFrom(16, 18, 24),
    width: fc.constantFrom(380, 440),
  })
  .filter(({ indent, gap, flush }) => indent + gap > 0 || !flush)

async function textOf(draw: (sheet: Sheet) => void): Promise<string[]> {
  return linesRead(await readPdf(await pdfFile(draw))).filter(Boolean)
}

describe('what was put on a page comes out of it', () => {
  test('any paragraphs in any setting: every word in order, and no two paragraphs made one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 5, maxLength: 8 }),
        setting,
        async (texts, { gap, ...column }) => {
          const read = await textOf((sheet) => {
            let y = 70
            for (const text of texts) y = sheet.paragraph(text, y, { x: 85, ...column }) + gap
          })
          expect(read.join(' ')).toBe(texts.join(' '))
          expect(read.filter((line) => /\. \S/u.test(line))).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('any paragraphs with indents or gaps: line by line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words(30, 60), { minLength: 3, maxLength: 6 }),
        fc.constantFrom(0, 28),
        async (texts, indent) => {
          const long = texts.flatMap((text) => [`Giao ${text}.`, 'Thực hiện.'])
          const read = await textOf((sheet) => {
            let y = 70
            for (const text of long)
              y = sheet.paragraph(text, y, { x: 85, width: 440, indent }) + (indent === 0 ? 9 : 0)
          })
          expect(read).toEqual(long)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('any ruled table: every word in its cell', async () => {
    const cells = fc.tuple(words(1, 3), words(1, 14), words(1, 6))
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 2, maxLength: 8 }), async (rows) => {
        const read = await textOf((sheet) => void sheet.table(85, 80, [80, 220, 140], rows))
        expect(read.map((line) => line.replaceAll('\u2028', ' '))).toEqual(
          rows.map((row) => row.join('\t')),
        )
      }),
      { numRuns: 30 },
    )
  })
})

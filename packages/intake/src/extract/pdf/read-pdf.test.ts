import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compoundFile } from '../../testing/documents/compound-file.ts'
import { pdfFile } from '../../testing/documents/pdf-file.ts'
import { planDocx } from '../../testing/documents/plan-docx.ts'
import { planPdf } from '../../testing/documents/plan-pdf.ts'
import { refusalOf } from '../../testing/documents/reading.ts'
import { readPdf } from './read-pdf.ts'

const WORDS = 'Kế hoạch cải thiện chất lượng phục vụ người dân năm 2026'
const bytes = (text: string) => new TextEncoder().encode(text)

async function notes(file: Uint8Array): Promise<readonly string[]> {
  const read = await readPdf(file)
  if (!read.ok) throw new Error(read.message)
  return read.notes
}

describe('a PDF is refused', () => {
  test('when it is a scan: pages without letters', async () => {
    const scan = await pdfFile((sheet) => {
      sheet.document.rect(0, 0, 500, 700).fill('#eee')
      sheet.centred('1', 300, 40)
      sheet.newPage()
    })
    expect(refusalOf(await readPdf(scan))).toBe('scanned')
  })

  test('when it asks for a password', async () => {
    const locked = await pdfFile((sheet) => sheet.line(WORDS, 85, 80), { password: 'phuong' })
    expect(refusalOf(await readPdf(locked))).toBe('password')
  })

  test('when it is cut off', async () => {
    const whole = await planPdf()
    expect(refusalOf(await readPdf(whole.slice(0, whole.length - 5000)))).toBe('damaged')
    expect(refusalOf(await readPdf(bytes('%PDF-1.7\n%%EOF')))).toBe('damaged')
  })

  test('when it is another kind of file', async () => {
    expect(refusalOf(await readPdf(compoundFile('WordDocument')))).toBe('doc')
    expect(refusalOf(await readPdf(await planDocx()))).toBe('unknown')
    expect(refusalOf(await readPdf(bytes('Kế hoạch')))).toBe('unknown')
  })

  test('when it is larger than twenty megabytes or longer than five hundred pages', async () => {
    expect(refusalOf(await readPdf(new Uint8Array(20 * 1024 * 1024 + 1)))).toBe('too-big')
    const long = await pdfFile((sheet) => {
      for (let page = 0; page < 500; page += 1) sheet.newPage()
    })
    expect(refusalOf(await readPdf(long))).toBe('too-many-pages')
  })

  test('when whoever asked stops waiting', async () => {
    expect(refusalOf(await readPdf(await planPdf(), AbortSignal.abort()))).toBe('too-slow')
  })

  test('when its letters are of an old coding, or of a font without any', async () => {
    const tcvn3 =
      'Uû ban nh©n d©n ph­êng x©y dùng kÕ ho¹ch tuyªn truyÒn ph¸p luËt n¨m 2026 víi néi dung sau ®©y: tæ chøc héi nghÞ'
    const plain = (text: string) =>
      pdfFile((sheet) => void sheet.document.font('Helvetica').text(text, 50, 50, { width: 500 }))
    expect(refusalOf(await readPdf(await plain(tcvn3)))).toBe('legacy-tcvn3')
  })

  test('when one of its pages draws more than any page of text', async () => {
    const drawn = Array.from(
      { length: 31_000 },
      (_, at) => `1 0 0 1 ${at % 500} ${at % 800} Tm (x) Tj`,
    ).join(' ')
    const crowded = await pdfFile((sheet) => {
      sheet.document.font('Helvetica').text('a', 10, 10)
      sheet.document.addContent(`BT /F1 9 Tf ${drawn} ET`)
    })
    expect(refusalOf(await readPdf(crowded))).toBe('too-much-inside')
  })
})

describe('what a clerk is told beyond the text', () => {
  test('pages without letters, letters recognised from a scan, a file broken in part', async () => {
    const mixed = await pdfFile((sheet) => {
      sheet.document.addContent('3 Tr')
      sheet.line(WORDS, 85, 80)
      sheet.newPage()
    })
    expect(await notes(mixed)).toEqual([
      expect.stringContaining('Trang 2'),
      expect.stringContaining('nhận dạng'),
    ])
    const plain = Buffer.from(
      await pdfFile((sheet) => sheet.line(WORDS, 85, 80), { compress: false }),
    )
    const torn = Buffer.from('9 0 obj\n<</Filter /FlateDecode>>\nstream\nxxx\nendstream\nendobj\n')
    expect(await notes(Buffer.concat([plain, torn, Buffer.from('%%EOF')]))).toEqual([
      expect.stringContaining('hỏng một phần'),
    ])
  })
})

describe('no file whatever makes the reader fail', () => {
  test('random bytes behind the mark of a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const file = Uint8Array.from([...bytes('%PDF-1.7\n'), ...noise, ...bytes('\n%%EOF')])
        expect((await readPdf(file)).ok).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  test('a PDF flipped or overwritten anywhere is read or refused', async () => {
    const whole = await planPdf()
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.integer({ min: 1, max: 60 }),
        async (at, value, length) => {
          const file = Uint8Array.from(whole).fill(value, at, at + length)
          const read = await readPdf(file)
          expect(read.ok ? read.pages : read.message.includes('hãy')).toBeTruthy()
        },
      ),
      { numRuns: 25, seed: 58 },
    )
  })
})

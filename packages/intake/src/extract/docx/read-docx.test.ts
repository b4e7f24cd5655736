import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planDocx } from '../../testing/documents/plan-docx.ts'
import { linesRead, refusalOf } from '../../testing/documents/reading.ts'
import { wordFile, wordXml } from '../../testing/documents/word-file.ts'
import { paragraph, row, run, table } from '../../testing/documents/word-markup.ts'
import { readDocx } from './read-docx.ts'

const BODY = paragraph('Kế hoạch kiểm tra công tác văn thư, lưu trữ năm 2026 của phường Sông Trăng')
const extent = (width: number, height: number) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/></wp:inline></w:drawing></w:r>`

async function notes(body: string, files = {}): Promise<readonly string[]> {
  const read = await readDocx(wordFile({ body: BODY + body, files }))
  if (!read.ok) throw new Error(read.message)
  return read.notes
}

describe('what a clerk is told beyond the text', () => {
  test('nothing for a plain document', async () => {
    expect(await notes('')).toEqual([])
  })

  test('macros, tracked changes, hidden words, foreign parts and large pictures', async () => {
    const body = `${paragraph(
      `<w:ins>${run('a')}</w:ins>${run('b', '<w:vanish/>')}${extent(5_000_000, 3_000_000)}`,
    )}<w:altChunk/>`
    expect(await notes(body, { 'word/vbaProject.bin': 'macro' })).toHaveLength(5)
    expect(await notes(paragraph(extent(500_000, 300_000)))).toEqual([])
  })
})

describe('a Word file is refused', () => {
  test('when it holds nothing but a scan, or nothing at all', async () => {
    const scan = paragraph(extent(6_000_000, 9_000_000))
    expect(refusalOf(await readDocx(wordFile({ body: scan })))).toBe('scanned')
    expect(refusalOf(await readDocx(wordFile({ body: paragraph('') })))).toBe('empty')
  })

  test('when it has no document inside, or one without a body', async () => {
    const without = { 'word/document.xml': '<a/>' }
    expect(refusalOf(await readDocx(wordFile({ body: '', files: without })))).toBe('damaged')
    const elsewhere = {
      '_rels/.rels': '<Relationships/>',
      'word/document.xml': wordXml('document', `<w:body>${BODY}</w:body>`),
    }
    expect(linesRead(await readDocx(wordFile({ body: '', files: elsewhere })))).toHaveLength(1)
  })

  test('when it is larger than twenty megabytes', async () => {
    expect(refusalOf(await readDocx(new Uint8Array(20 * 1024 * 1024 + 1)))).toBe('too-big')
  })

  test('when its letters are of an old coding, named', async () => {
    const tcvn3 =
      'ñy ban nh©n d©n ph­êng x©y dùng kÕ ho¹ch tuyªn truyÒn ph¸p luËt n¨m 2026 víi c¸c néi dung sau ®©y'
    const vni =
      'Uûy ban nhaân daân phöôøng xaây döïng keá hoaïch tuyeân truyeàn phaùp luaät naêm 2026 vôùi caùc noäi dung sau ñaây'
    expect(refusalOf(await readDocx(wordFile({ body: paragraph(tcvn3) })))).toBe('legacy-tcvn3')
    expect(refusalOf(await readDocx(wordFile({ body: paragraph(vni) })))).toBe('legacy-vni')
  })
})

describe('a Word file is never followed outside', () => {
  test('relations that lead out of it or above it are as if they were not there', async () => {
    const relation = (target: string, mode: string) =>
      `<Relationship Id="a" Type="http://x/relationships/footnotes" Target="${target}"${mode}/>`
    const rels = (inner: string) => ({
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    })
    expect(
      await notes('', rels(relation('http://127.0.0.1:9/x', ' TargetMode="External"'))),
    ).toEqual([])
    expect(await notes('', rels(relation('../../../word/document.xml', '')))).toEqual([])
  })
})

describe('no file whatever makes the reader fail', () => {
  test('random bytes, also behind the mark of an archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, marked) => {
        const bytes = marked ? Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]) : noise
        expect(typeof (await readDocx(bytes)).ok).toBe('boolean')
      }),
    )
  })

  test('a document cut off, flipped or overwritten anywhere is read as it was or refused', async () => {
    const whole = await planDocx()
    const lines = linesRead(await readDocx(whole))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, change, cut) => {
          const bytes = cut
            ? whole.slice(0, at)
            : Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ change : byte))
          const read = await readDocx(bytes)
          if (read.ok) expect(linesRead(read)).toEqual(lines)
          else expect(read.message).toMatch(/hãy/u)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a long document', () => {
  test('of more words than any plan is refused before it fills the memory', async () => {
    const line = paragraph('Giao các phòng, đơn vị thuộc phường phối hợp thực hiện đúng thời gian')
    const code = refusalOf(await readDocx(wordFile({ body: line.repeat(40_000) })))
    expect(code).toBe('too-much-inside')
  })

  test('whose cells claim to span more columns than Word has gets no more than those', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="99"/></w:tcPr>${paragraph('x')}</w:tc>`
    const wide = `<w:tbl><w:tr>${cell.repeat(40)}</w:tr><w:tr>${cell}${cell}</w:tr></w:tbl>`
    const [, , first = ''] = linesRead(await readDocx(wordFile({ body: BODY + wide })))
    expect(first.split('\t').length).toBeLessThanOrEqual(63 + 40)
  })

  test('a table of two thousand rows keeps every row', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) =>
      row([`${at + 1}`, 'Nhiệm vụ của phường', 'Phòng Kinh tế', 'Quý I', 'Báo cáo']),
    )
    const lines = linesRead(await readDocx(wordFile({ body: BODY + table(rows) })))
    expect(lines.at(-1)).toBe('2000\tNhiệm vụ của phường\tPhòng Kinh tế\tQuý I\tBáo cáo')
    expect(lines).toHaveLength(2002)
  })
})

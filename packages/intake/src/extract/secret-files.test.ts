import { DomainError } from '@dunghan/core/errors'
import { describe, expect, it } from 'vitest'
import { pdfFile } from '../testing/documents/pdf-file.ts'
import { rawPdf } from '../testing/documents/raw-pdf.ts'
import { wordFile, wordXml } from '../testing/documents/word-file.ts'
import { readFile } from './read-file.ts'

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const body = ['UBND PHƯỜNG BÌNH MINH', 'KẾ HOẠCH', 'Bảo vệ bí mật nhà nước năm 2026']
  .map(paragraph)
  .join('')

async function refusalOf(bytes: Uint8Array, name: string): Promise<string> {
  const error: unknown = await readFile(bytes, name).catch((reason: unknown) => reason)
  return error instanceof DomainError ? error.code : 'read'
}

describe('a file that carries a secrecy mark is not read', () => {
  const cases: readonly (readonly [string, Parameters<typeof wordFile>[0]])[] = [
    ['in its text', { body: paragraph('TỐI MẬT') + body }],
    [
      'in a cell of its letterhead',
      {
        body: `<w:tbl><w:tr><w:tc>${paragraph('UBND PHƯỜNG BÌNH MINH')}${paragraph('MẬT')}</w:tc><w:tc>${paragraph('Độc lập - Tự do - Hạnh phúc')}</w:tc></w:tr></w:tbl>${body}`,
      },
    ],
    ['in its page head', { body, files: { 'word/header1.xml': wordXml('hdr', paragraph('MẬT')) } }],
    [
      'in its page foot, letter by letter',
      { body, files: { 'word/footer2.xml': wordXml('ftr', paragraph('T U Y Ệ T  M Ậ T')) } },
    ],
    [
      'typed in small letters and shown in capitals in its page head',
      {
        body,
        files: {
          'word/header1.xml': wordXml(
            'hdr',
            '<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>tối mật</w:t></w:r></w:p>',
          ),
        },
      },
    ],
    [
      'in a page head of any name',
      {
        body,
        files: {
          'word/dau-trang.xml': wordXml('hdr', paragraph('MẬT')),
          'word/_rels/document.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/relationships/header" Target="dau-trang.xml"/></Relationships>',
        },
      },
    ],
    [
      'as a watermark',
      {
        body,
        files: {
          'word/header1.xml': wordXml(
            'hdr',
            '<w:p><w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r></w:p>',
          ),
        },
      },
    ],
    [
      'in a text box of its page head',
      {
        body,
        files: {
          'word/header1.xml': wordXml(
            'hdr',
            `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('TỐI MẬT')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
          ),
        },
      },
    ],
  ]
  it.each(cases)('%s', async (_, parts) => {
    expect(await refusalOf(wordFile(parts), 'ke-hoach.docx')).toBe('file.secret')
  })

  it('in the running head of its printed pages', async () => {
    const bytes = await pdfFile((sheet) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) sheet.newPage()
        sheet.centred('MẬT', 297, 20, { size: 13 })
        for (let line = 0; line < 20; line += 1)
          sheet.line(`Bảo vệ bí mật nhà nước, dòng ${line} của trang ${page}`, 85, 100 + line * 20)
      }
    })
    expect(await refusalOf(bytes, 'ke-hoach.pdf')).toBe('file.secret')
  })

  it.each([
    [
      'a head that the program marks as no text',
      '/Artifact BMC BT /F1 14 Tf 50 800 Td (TOI MAT) Tj ET EMC',
    ],
    ['a slanting watermark', 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (TOI MAT) Tj ET'],
    [
      'a slanting watermark drawn letter by letter',
      [...'TOIMAT']
        .map((letter, at) => {
          const along = at * 40
          return `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 ${150 + along} ${250 + along} Tm (${letter}) Tj ET`
        })
        .join(' '),
    ],
  ])('in %s of a printed page', async (_, mark) => {
    const text = 'BT /F1 12 Tf 50 700 Td (Ke hoach kiem tra cong tac van thu cua phuong) Tj ET'
    expect(await refusalOf(rawPdf(`${text} ${mark}`), 'ke-hoach.pdf')).toBe('file.secret')
    const other = mark.replaceAll('TOI MAT', 'DU THAO').replaceAll('(M)', '(B)')
    expect(await refusalOf(rawPdf(`${text} ${other}`), 'ke-hoach.pdf')).toBe('read')
  })

  it('as plain text', async () => {
    expect(await refusalOf(new TextEncoder().encode('MẬT\nKẾ HOẠCH'), 'a.txt')).toBe('file.secret')
  })

  it('but one that only speaks of secrets is', async () => {
    const head = wordXml('hdr', paragraph('Quy chế bảo vệ bí mật nhà nước'))
    const bytes = wordFile({ body, files: { 'word/header1.xml': head } })
    expect(await refusalOf(bytes, 'ke-hoach.docx')).toBe('read')
  })
})

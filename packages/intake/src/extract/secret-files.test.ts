import { DomainError } from '@dunghan/core/errors'
import { describe, expect, it } from 'vitest'
import { pdfFile } from '../testing/documents/pdf-file.ts'
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

  it('as plain text', async () => {
    expect(await refusalOf(new TextEncoder().encode('MẬT\nKẾ HOẠCH'), 'a.txt')).toBe('file.secret')
  })

  it('but one that only speaks of secrets is', async () => {
    const head = wordXml('hdr', paragraph('Quy chế bảo vệ bí mật nhà nước'))
    const bytes = wordFile({ body, files: { 'word/header1.xml': head } })
    expect(await refusalOf(bytes, 'ke-hoach.docx')).toBe('read')
  })
})

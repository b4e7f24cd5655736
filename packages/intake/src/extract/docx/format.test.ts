import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compoundFile } from '../../testing/documents/compound-file.ts'
import { refusalOf } from '../../testing/documents/reading.ts'
import { detectFormat } from './format.ts'
import { readDocx } from './read-docx.ts'
import { REFUSALS } from './refusals.ts'

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const odt = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8('x'),
})
const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

describe('a file is known by what is in it', () => {
  test.each([
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['docm', zip('word/document.xml', 'word/vbaProject.bin')],
    ['spreadsheet', zip('xl/workbook.xml')],
    ['presentation', zip('ppt/presentation.xml')],
    ['open-document', odt],
    ['archive', zip('anh.jpg')],
    ['archive', bytes('Rar!\u001a\u0007')],
    ['archive', bytes('7z\u00bc\u00af')],
    ['doc', compoundFile('WordDocument')],
    ['password', compoundFile('EncryptionInfo', 'EncryptedPackage')],
    ['spreadsheet', compoundFile('Workbook')],
    ['presentation', compoundFile('PowerPoint Document')],
    ['unknown', compoundFile('Contents')],
    ['pdf', bytes('\n%PDF-1.7')],
    ['rtf', bytes('{\\rtf1')],
    ['image', bytes('\u0089PNG\r\n')],
    ['image', bytes('\u0000\u0000\u0000\u0018ftypheic')],
    ['image', bytes('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ')],
    ['html', bytes('\u00ef\u00bb\u00bf <!DOCTYPE html><p>')],
    ['html', bytes('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['html', bytes('<?xml version="1.0"?><html>')],
    ['word-xml', bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?>')],
    ['text', bytes('S\u00e1\u00bb\u0091: 58/KH-UBND')],
    ['text', bytes('\u00ff\u00feS\u0000')],
    ['empty', new Uint8Array()],
    ['unknown', bytes('\u0001\u0002\u0003\u0004')],
  ])('%s', (format, content) => {
    expect(detectFormat(content, 'ke-hoach.docx.zip')).toBe(format)
  })

  test('a cut-off document is still one, mere noise only damaged when its name promised more', () => {
    expect(detectFormat(zip('[Content_Types].xml', 'word/document.xml').slice(0, 120))).toBe('docx')
    expect(detectFormat(bytes('\u0001\u0002\u0003'), 'ke-hoach.DOCX')).toBe('damaged')
  })
})

describe('a file that is no Word document', () => {
  test.each([
    ['doc', compoundFile('WordDocument')],
    ['password', compoundFile('EncryptedPackage')],
    ['archive', zip('a.txt')],
    ['unknown', bytes('%PDF-1.7')],
    ['unknown', bytes('chữ'.normalize('NFD').replace(/\P{ASCII}/gu, ''))],
  ])('is answered with %s', async (code, content) => {
    expect(refusalOf(await readDocx(content))).toBe(code)
  })

  test('is told in one clear sentence what is wrong and what to do', () => {
    for (const message of Object.values(REFUSALS)) {
      expect(message).toBe(message.normalize('NFC'))
      expect(message).toMatch(/^\p{Lu}[^!]{20,200}: hãy [^!]+\.$|: hãy .*\.$/u)
    }
  })
})

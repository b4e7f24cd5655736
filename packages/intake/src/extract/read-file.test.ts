import { DomainError } from '@dunghan/core/errors'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pdfFile } from '../testing/documents/pdf-file.ts'
import { planDocx, planLines } from '../testing/documents/plan-docx.ts'
import { planPdf } from '../testing/documents/plan-pdf.ts'
import { readFile } from './read-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const lines = (text: string) => text.split('\n').filter((line) => line !== '')

async function refusal(bytes: Uint8Array, name = '') {
  const error: unknown = await readFile(bytes, name).catch((reason: unknown) => reason)
  if (!(error instanceof DomainError)) throw new Error('the file was read')
  return { kind: error.kind, code: error.code, say: Object.values(error.params).join() }
}

describe('a plan comes in whatever file the ward has', () => {
  test('the Word file gives its lines', async () => {
    expect(lines((await readFile(await planDocx(), 'ke-hoach.docx')).text)).toEqual(planLines())
  })

  test('the printed file gives the heading and the last duty', async () => {
    const { text } = await readFile(await planPdf(), 'ke-hoach.pdf')
    expect(lines(text)).toEqual(expect.arrayContaining(planLines().slice(-3)))
  })

  test('text and Markdown are taken as they are', async () => {
    const text = 'KẾ HOẠCH\n1. Rà soát văn bản'
    expect((await readFile(utf8(text), 'a.md')).text).toBe(text)
    expect((await readFile(utf8(text), 'a.docx')).text).toBe(text)
  })
})

describe('a file that cannot be read is answered with what to do', () => {
  test('a renamed archive is unpacked first', async () => {
    expect(await refusal(zipSync({ 'anh.txt': utf8('x') }), 'ke-hoach.docx')).toEqual({
      kind: 'invalid',
      code: 'file.archive',
      say: expect.stringMatching(/giải nén/),
    })
  })

  test('a protected PDF has its password taken off', async () => {
    const locked = await pdfFile((sheet) => sheet.line('x', 80, 80), { password: 'bi-mat' })
    expect(await refusal(locked)).toMatchObject({ kind: 'invalid', code: 'file.password' })
  })

  test('a PDF cut off on its way is sent again', async () => {
    const whole = await planPdf()
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatchObject({
      kind: 'invalid',
      code: 'file.damaged',
    })
  })

  test('a scan is answered with the Word file or the pasted words', async () => {
    const scan = await pdfFile((sheet) => sheet.rule(10, 10, 500, 800))
    expect(await refusal(scan)).toEqual({
      kind: 'invalid',
      code: 'file.scanned',
      say: expect.stringMatching(/bản chụp.*dán nội dung/),
    })
  })

  test('more than 20 MB is too large', async () => {
    const heavy = new Uint8Array(20 * 1024 * 1024 + 1)
    heavy.set(utf8('%PDF-1.7'))
    expect(await refusal(heavy)).toMatchObject({ kind: 'too-large', code: 'file.too-big' })
  })

  test('nothing at all is said to be empty', async () => {
    expect(await refusal(new Uint8Array(0), 'a.txt')).toMatchObject({
      kind: 'invalid',
      code: 'file.empty',
    })
    expect(await refusal(utf8('  \n'), 'a.txt')).toMatchObject({
      kind: 'invalid',
      code: 'text.empty',
    })
  })
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrozenMail } from '@dunghan/core/digest'
import { outboxTransport } from '@dunghan/emails/transport/outbox'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readEml, readHeaders } from './eml.ts'

const folder = mkdtempSync(join(tmpdir(), 'dunghan-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function written(over: Partial<FrozenMail>): Promise<Uint8Array> {
  const mail: FrozenMail = {
    id: 'binh-minh.agc_kinhte.2026-W48',
    from: 'tin@dunghan.vn',
    fromName: 'Phường Bình Minh',
    to: 'phong-kinh-te@binh-minh.invalid',
    toName: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    replyTo: null,
    subject: '[P. Bình Minh] 5 việc quá hạn, 7 việc đến hạn – tuần 47/2026',
    html: '<p>Kính gửi</p>',
    text: 'Kính gửi',
    messageId: '<a@dunghan.vn>',
    headers: { Date: 'Mon, 23 Nov 2026 00:30:00 +0000' },
    ...over,
  }
  await outboxTransport({ folder }).send([mail], 'b1', new AbortController().signal)
  return readFileSync(join(folder, `${mail.id}.eml`))
}

test('a letter comes back from its file word by word', async () => {
  const html = `<p lang="vi">${'Ữ Ỹ Ằ ệ = hạn chót ngày 25/11. '.repeat(40)}</p>`
  const text = 'Kính gửi Phòng Kinh tế\n.\n--không phải ranh giới\n\nHết'
  const bytes = await written({ html, text })
  const letter = readEml(bytes)
  expect(letter.html?.trimEnd()).toBe(html)
  expect(letter.text?.trimEnd().replaceAll('\r\n', '\n')).toBe(text)
  expect(readHeaders(bytes).get('subject')).toBe(
    '[P. Bình Minh] 5 việc quá hạn, 7 việc đến hạn – tuần 47/2026',
  )
  expect(readHeaders(bytes).get('to')).toContain('Phòng Kinh tế, Hạ tầng và Đô thị')
  expect(new Map(letter.headers).get('Date')).toBe('Mon, 23 Nov 2026 00:30:00 +0000')
})

test('the headers of a list are read from the first bytes alone', async () => {
  const bytes = await written({ html: 'x'.repeat(50_000) })
  expect(readHeaders(bytes.subarray(0, 2048)).get('date')).toBe('Mon, 23 Nov 2026 00:30:00 +0000')
})

test('what is no message is shown as it stands', () => {
  expect(readEml(Buffer.from('chỉ là chữ'))).toEqual({ headers: [], html: null, text: '' })
})

test('whatever a letter says, its file says the same', async () => {
  const words = fc.string({ unit: fc.constantFrom(...'aắệỮđ =?_.-\n<&"'), maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(words, words, async (subject, text) => {
      const line = `Thư ${subject.replace(/\s+/g, ' ').trim()} hết`
      const letter = readEml(await written({ subject: line, text: `${text}|` }))
      expect(letter.text?.trimEnd().replaceAll('\r\n', '\n')).toBe(`${text}|`)
      expect(new Map(letter.headers).get('Subject')).toBe(line)
    }),
    { numRuns: 60 },
  )
})

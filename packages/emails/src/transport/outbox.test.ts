import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aMail, mailsTo } from '../testing/index.ts'
import { CONTRACT, type Delivered } from './contract.ts'
import { outboxTransport } from './outbox.ts'

const signal = new AbortController().signal
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outbox-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function delivered(): Promise<Delivered[]> {
  const names = (await readdir(folder)).toSorted()
  return await Promise.all(names.map(read))
}

async function read(name: string): Promise<Delivered> {
  const mail = await PostalMime.parse(await readFile(join(folder, name)))
  return {
    id: name.replace(/\.eml$/u, ''),
    from: mail.from?.address ?? '',
    to: (mail.to ?? []).map(({ address }) => address ?? ''),
    replyTo: mail.replyTo?.[0]?.address ?? null,
    subject: mail.subject ?? '',
    html: mail.html ?? '',
    text: mail.text ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  }
}

describe('the outbox, like every transport', () => {
  test.each(CONTRACT)('$promise', async ({ check }) => {
    await check({ transport: outboxTransport({ folder }), delivered })
  })
})

test('a letter is one file named by its ledger key, the same bytes however often it is written', async () => {
  const outbox = outboxTransport({ folder })
  await outbox.send([aMail()], 'b1', signal)
  const first = await readFile(join(folder, `${aMail().id}.eml`))
  await outboxTransport({ folder }).send([aMail()], 'b1', signal)
  expect(await readdir(folder)).toEqual([`${aMail().id}.eml`])
  expect((await readFile(join(folder, `${aMail().id}.eml`))).equals(first)).toBe(true)
})

test('the message is a plain one: CRLF, dated when it was frozen, its own id, both parts', async () => {
  await outboxTransport({ folder }).send([aMail()], 'b1', signal)
  const raw = await readFile(join(folder, `${aMail().id}.eml`), 'latin1')
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  expect(raw).toContain('Date: Mon, 23 Nov 2026')
  expect(raw).toContain(`Message-ID: ${aMail().messageId}`)
  expect(raw).toContain('List-ID: "Thu tuan" <thu-tuan.binh-minh.dunghan.example>')
  expect(raw).toMatch(/multipart\/alternative/u)
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
})

test('an address that must never leave the machine is welcome here', async () => {
  const mail = aMail({ to: 'phong-kinh-te@binh-minh.invalid' })
  const [result] = await outboxTransport({ folder }).send([mail], 'b1', signal)
  expect(result?.outcome).toBe('accepted')
})

test('a letter whose name would leave the folder is not written', async () => {
  const [result] = await outboxTransport({ folder }).send([aMail({ id: '../la' })], 'b1', signal)
  expect(result).toEqual({ id: '../la', outcome: 'rejected', code: 'letter.name' })
  expect(await readdir(folder)).toEqual([])
})

test('a folder that cannot be written is trouble on the way, to be tried again', async () => {
  const file = join(folder, 'tep')
  await writeFile(file, '')
  const results = await outboxTransport({ folder: file }).send(mailsTo(2), 'b1', signal)
  expect(results.map(({ outcome }) => outcome)).toEqual(['retry', 'retry'])
})

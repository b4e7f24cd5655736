import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfFile } from '@dunghan/intake/testing'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printedPaper } from '../corpus/formats/printed-paper.ts'
import { printOf, styleOf } from '../corpus/formats/styles.ts'
import { wordPaper } from '../corpus/formats/word-paper.ts'
import { type Clerk, clerkAt, fileFormOf } from './clerk.ts'
import { planText } from './plan-texts.ts'
import { aDataFolder, type RunningProduct, startProduct } from './running-product.ts'

const folder = aDataFolder()
let product: RunningProduct
let clerk: Clerk
let ward: string

beforeAll(async () => {
  product = await startProduct(folder.path)
  clerk = clerkAt(product.address)
  ward = await clerk.nameWard('phường Tân Hưng')
})
afterAll(async () => {
  expect(await product.stop()).toBe(0)
  folder.remove()
})

async function plans(): Promise<{ id: string; state: string; number: string; tasks: number }[]> {
  const answer = await fetch(`${product.address}/api/${ward}/plans`)
  return JSON.parse(await answer.text()).plans
}

/** The keys of the files that lie in the product's folder. */
function keysKept(): string[] {
  const objects = join(folder.path, 'objects')
  const labels = readdirSync(objects).filter((name) => name.endsWith('.json'))
  return labels.map((name) => JSON.parse(readFileSync(join(objects, name), 'utf8')).key)
}

/** Publishes as a clerk who presses the one button of each page. */
async function publish(page: string): Promise<void> {
  const next = await press(page, { viec: 'cong-bo' })
  expect(next).toMatch(/\/cong-bo$/u)
  expect(await press(product.address + next, {})).toMatch(/thong-bao=da-cong-bo$/u)
}

/** Sends the form of a page as it stands; answers where that leads. */
async function press(page: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const shown = await (await fetch(page)).text()
  for (const [, name = '', value = ''] of shown.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/gu,
  ))
    form.append(name, value)
  for (const [, name = ''] of shown.matchAll(/<select id="[^"]*" name="(kinh-phi|cap-tren)"/gu))
    form.append(name, '')
  const headers = { origin: product.address, 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(page, { method: 'POST', body: form, headers, redirect: 'manual' })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

describe('a clerk without JavaScript', () => {
  const text = planText('Tân Hưng', 8)
  let word: Uint8Array

  test('uploads a Word file, comes to its draft and publishes it', async () => {
    expect(ward).toBe('tan-hung')
    word = await wordPaper(text, styleOf(0))
    const sent = await clerk.upload(ward, word, 'Kế hoạch 27 (bản cuối).docx')
    expect(sent.status).toBe(303)
    const { status, location } = await clerk.outcome(sent.location)
    expect([status, location]).toEqual([
      303,
      expect.stringMatching(/^\/tan-hung\/ke-hoach\/pln_\w+$/u),
    ])
    await publish(product.address + location)
    expect(await plans()).toMatchObject([{ number: '27/KH-UBND', state: 'active', tasks: 8 }])
  })

  test('finds the file on the page of the plan and saves it as it was', async () => {
    const [plan] = await plans()
    const page = await (await fetch(`${product.address}/${ward}/ke-hoach/${plan?.id}`)).text()
    const path = /href="([^"]+\/tep\/[0-9a-f]{64})"/u.exec(page)?.[1]
    const answer = await fetch(product.address + path)
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(word))).toBe(true)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /u)
    expect(keysKept()).toEqual([expect.stringMatching(/^tan-hung\/ke-hoach\/pln_/u)])
  })

  test('uploads the same plan printed, and the same file again, and lands on the plan that is there', async () => {
    const [plan] = await plans()
    const there = `/tan-hung/ke-hoach/${plan?.id}?thong-bao=da-co`
    const printed = await clerk.upload(ward, await printedPaper(text, printOf(0)), 'ke-hoach.pdf')
    expect((await clerk.outcome(printed.location)).location).toBe(there)
    const again = await clerk.upload(ward, word, 'lần hai.docx')
    expect((await clerk.outcome(again.location)).location).toBe(there)
    expect(await plans()).toHaveLength(1)
    expect(keysKept()).toHaveLength(2)
  })
})

describe('a file that cannot be taken', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['ke-hoach.docx', async () => zipSync({ 'a.txt': utf8('x') }), /giải nén/u],
    ['ban-chup.pdf', () => pdfFile((sheet) => sheet.rule(9, 9, 500, 800)), /bản chụp/u],
    ['khoa.pdf', () => pdfFile((s) => s.line('x', 80, 80), { password: 'x' }), /mật khẩu/u],
    [
      'hong.pdf',
      async () => (await printedPaper(planText('Tân Hưng', 3), printOf(0))).subarray(0, 9000),
      /hỏng/u,
    ],
    [
      'tho.txt',
      async () => utf8('Sông Hương nước chảy lững lờ.'),
      /không chỉ trích đoạn|kế hoạch/u,
    ],
  ])('%s is answered with a sentence and leaves nothing', async (name, bytes, words) => {
    const [before, keys] = [await plans(), keysKept()]
    const sent = await clerk.upload(ward, await bytes(), name)
    const { status, text } = await clerk.outcome(sent.location)
    expect(status).toBe(422)
    expect(text).toMatch(words)
    expect(await plans()).toEqual(before)
    expect(keysKept()).toEqual(keys)
  })

  test('a state secret is refused, and no byte of it stays', async () => {
    const keys = keysKept()
    const secret = planText('Tân Hưng', 2).replace('Số:', 'MẬT\n\nSố:')
    const sent = await clerk.upload(ward, await wordPaper(secret, styleOf(2)), 'mat.docx')
    const { status, text } = await clerk.outcome(sent.location)
    expect([status, /mật/iu.test(text)]).toEqual([422, true])
    expect(keysKept()).toEqual(keys)
  })

  test('over 20 MB, with another key or long after, the store itself refuses', async () => {
    expect((await clerk.upload(ward, new Uint8Array(21 * 1024 * 1024), 'to.pdf')).status).toBe(413)
    const page = await (await fetch(`${product.address}/${ward}/ke-hoach/moi`)).text()
    for (const [name, value] of [
      ['key', 'an-bien/tai-len/upl_1/x'],
      ['x-amz-meta-by', 'clerk:ai-khac'],
      [
        'Policy',
        Buffer.from('{"expiration":"2099-01-01T00:00:00Z","conditions":[]}').toString('base64'),
      ],
      ['them', 'x'],
    ] as const) {
      const { action, form } = fileFormOf(page)
      form.set(name, value)
      form.set('file', new File(['x'], 'x.docx'))
      const headers = { origin: product.address, accept: 'text/html' }
      const answer = await fetch(action, {
        method: 'POST',
        body: form,
        headers,
        redirect: 'manual',
      })
      expect([name, answer.status]).toEqual([name, 403])
      expect(await answer.text()).toMatch(/chọn tệp lần nữa/u)
    }
    expect(product.output()).not.toMatch(/error/iu)
  })
})

test('killed while it reads and started again, the product has the plan once', async () => {
  const long = planText('Tân Hưng', 240, '28')
  const sent = await clerk.upload(ward, await printedPaper(long, printOf(0)), 'dai.pdf')
  expect(sent.status).toBe(303)
  await product.kill()
  const page = new URL(sent.location)
  product = await startProduct(folder.path)
  clerk = clerkAt(product.address)
  const { location } = await clerk.outcome(product.address + page.pathname + page.search)
  expect(location).toMatch(/^\/tan-hung\/ke-hoach\/pln_/u)
  expect((await plans()).filter(({ number }) => number === '28/KH-UBND')).toHaveLength(1)
  expect(keysKept().filter((key) => key.includes('/tai-len/'))).toEqual([])
})

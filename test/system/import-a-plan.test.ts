import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planText } from './plan-texts.ts'
import { aDataFolder, command, type RunningProduct, startProduct } from './running-product.ts'

const folder = aDataFolder({ demo: true })
const papers = join(folder.path, 'giấy tờ')
const env = { DATA_DIR: folder.path }
let product: RunningProduct

beforeAll(async () => {
  mkdirSync(papers)
  product = await startProduct(folder.path, { DUNGHAN_TODAY: '2026-11-23T09:00' })
})
afterAll(() => folder.remove())

function paper(name: string, content: string | Uint8Array): string {
  writeFileSync(join(papers, name), content)
  return name
}

async function get(address: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(address)
  return { status: answer.status, text: await answer.text() }
}

test('on its first start the product shows a demonstration ward with tasks, agencies and a calendar', async () => {
  const start = await get(`${product.address}/`)
  expect(start.status).toBe(200)
  expect(start.text).toContain('Phường Bình Minh')
  const { plans } = JSON.parse((await get(`${product.address}/api/binh-minh/plans`)).text)
  expect(plans.length).toBeGreaterThan(0)
  for (const plan of plans) {
    expect(plan).toMatchObject({ state: 'active' })
    expect(plan.tasks).toBeGreaterThan(0)
    expect((await get(plan.page)).status).toBe(200)
  }
})

test('one line takes a plan in: its page and every calendar it names answer', async () => {
  paper('kế hoạch.txt', planText('Tân Hòa', 8))
  const { code, out } = await command('import', ['kế hoạch.txt'], env, papers)
  expect(code).toBe(0)
  expect(out).toContain('Phường Tân Hòa: 27/KH-UBND, 8 nhiệm vụ')
  const addresses = out.match(/http:\/\/\S+/g) ?? []
  expect(addresses.filter((each) => each.includes('/ics/tan-hoa/')).length).toBeGreaterThanOrEqual(
    6,
  )
  for (const address of addresses) {
    const { status, text } = await get(address)
    expect([address, status]).toEqual([address, 200])
    if (address.endsWith('.ics')) expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  }
  const ward = addresses.find((each) => each.includes('/ics/tan-hoa/ward/')) ?? ''
  expect((await get(ward)).text).toContain('DTSTART;VALUE=DATE:20261209')
})

test('a plan pasted on the first page waits for its clerk, and its ward is on that page from then on', async () => {
  const form = new FormData()
  form.set('van-ban', planText('Tân Thành', 2))
  const { origin } = new URL(product.address)
  const pasted = await fetch(`${product.address}/`, {
    method: 'POST',
    body: form,
    headers: { origin },
  })
  expect(pasted.status).toBe(200)
  expect(new URL(pasted.url).pathname).toMatch(/^\/tan-thanh\/ke-hoach\/pln_/)
  expect((await get(`${product.address}/`)).text).toContain('Phường Tân Thành')
})

test('a page of another site can neither read the ward nor write to it', async () => {
  const { port } = new URL(product.address)
  const form = new FormData()
  form.set('van-ban', planText('Tân Thuận', 2))
  const posted = await fetch(`${product.address}/`, {
    method: 'POST',
    body: form,
    headers: { origin: 'https://evil.example' },
  })
  expect(posted.status).toBe(403)
  const rebound = await new Promise<number | undefined>((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers: { host: `evil.example:${port}` } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(rebound).toBe(421)
})

test('the same text again, with other line ends, is answered with the plan that holds it', async () => {
  const first = await command('import', [paper('a.txt', planText('Tân Lập', 3))], env, papers)
  const windows = planText('Tân Lập', 3).replaceAll('\n', '\r\n').normalize('NFD')
  const second = await command('import', [paper('b.txt', windows)], env, papers)
  expect(second.code).toBe(0)
  expect(second.out).toContain('(đã có từ trước)')
  expect(second.out.match(/http:\/\/\S+/g)).toEqual(first.out.match(/http:\/\/\S+/g))
  const { plans } = JSON.parse((await get(`${product.address}/api/tan-lap/plans`)).text)
  expect(plans).toHaveLength(1)
})

test('what is no plan is refused with a sentence, and the others are still taken in', async () => {
  const paths = [
    paper('rỗng.txt', ''),
    paper('nhị phân.txt', new Uint8Array([0, 255, 216, 255, 0, 1, 2, 3, 0])),
    paper('thơ.txt', 'Sông Hương nước chảy lững lờ.\n'),
    'không có.txt',
    paper('tốt.txt', planText('Tân Sơn', 2)),
  ]
  const { code, out, error } = await command('import', paths, env, papers)
  expect(code).not.toBe(0)
  expect(out).toContain('Phường Tân Sơn: 27/KH-UBND, 2 nhiệm vụ')
  const sentences = error.trim().split('\n')
  expect(sentences).toHaveLength(4)
  for (const sentence of sentences) expect(sentence).toMatch(/\p{L}.*\.$/u)
  expect(product.output()).not.toMatch(/error/i)
})

test('a paper too large is refused and leaves nothing behind', async () => {
  const { code, error } = await command(
    'import',
    [paper('lớn.txt', `${planText('Tân Định', 8)}${'Nội dung kèm theo.\n'.repeat(200_000)}`)],
    env,
    papers,
  )
  expect(code).toBe(2)
  expect(error).toMatch(/^Không đọc được "lớn\.txt": \p{L}.*\.\n$/u)
  expect((await get(`${product.address}/api/tan-dinh/plans`)).status).toBe(404)
})

test('words that would break a header, a calendar or a page are carried through as words', async () => {
  const text = planText('Tân An', 2)
    .replace('Phòng Kinh tế', 'Phòng Kinh tế, \\;"Bcc: <a@b.vn>')
    .replace('Sửa sang nhà', 'Sửa sang, <script>alert(1)</script>; nhà')
  const { code, out } = await command('import', [paper('lạ.txt', text)], env, papers)
  expect(code).toBe(0)
  const page = /Trang: (\S+)/.exec(out)?.[1] ?? ''
  expect((await get(page)).text).not.toContain('<script>')
  expect((await get(page)).text).toContain('&lt;script&gt;')
})

test('reading needs no running product: the draft on standard output, nothing else', async () => {
  const name = paper('đọc.txt', planText('Tân Phú', 4))
  const { code, out, error } = await command('read', [name], { DATA_DIR: '/khong-co' }, papers)
  expect([code, error]).toEqual([0, ''])
  const draft = JSON.parse(out)
  expect(draft).toMatchObject({ number: '27/KH-UBND', issuer: 'UBND phường Tân Phú' })
  expect(draft.tasks).toHaveLength(4)
  expect(draft.text.slice(draft.tasks[0].source.from)).toMatch(/^1\. Sửa sang/)
  expect(Object.keys(draft).at(-1)).toBe('text')
})

test('what cannot be read as text ends with exit 2 and one sentence', async () => {
  for (const name of ['không có.txt', '.', paper('ảnh.txt', new Uint8Array([0x89, 0, 0xff, 0]))]) {
    const { code, out, error } = await command('read', [name], {}, papers)
    expect([code, out]).toEqual([2, ''])
    expect(error.trim().split('\n')).toHaveLength(1)
  }
})

test('a command says so and exits 2 when nothing is running', async () => {
  const elsewhere = { DATA_DIR: join(folder.path, 'nơi khác') }
  for (const run of [
    command('import', ['đọc.txt'], elsewhere, papers),
    command('digest', [], elsewhere, papers),
  ]) {
    const { code, error } = await run
    expect([code, error]).toEqual([2, expect.stringContaining('Đúng Hạn chưa chạy trên máy này')])
  }
})

test('a second product on the same data is refused, on other data takes the next port', async () => {
  await expect(startProduct(folder.path)).rejects.toThrow('đang được tiến trình')
  const other = aDataFolder()
  const port = new URL(product.address).port
  const second = await startProduct(other.path, { PORT: port })
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port))
  expect(await second.stop()).toBe(0)
  other.remove()
})

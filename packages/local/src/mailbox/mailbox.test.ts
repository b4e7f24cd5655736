import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrozenMail } from '@dunghan/core/digest'
import { outboxTransport } from '@dunghan/emails/transport/outbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailboxRoutes } from './mailbox-routes.tsx'

const folder = mkdtempSync(join(tmpdir(), 'dunghan-'))
const outbox = join(folder, 'outbox')
const mailbox = mailboxRoutes({ outbox, clock: () => Date.parse('2026-11-23T01:00:00Z') })
afterAll(() => rmSync(folder, { recursive: true }))

const KINHTE = 'binh-minh.agc_kinhte.2026-W48'
const YTE = 'binh-minh.agc_yte.2026-W47'

function aMail(over: Partial<FrozenMail>): FrozenMail {
  return {
    id: KINHTE,
    from: 'tin@dunghan.vn',
    fromName: 'Phường Bình Minh',
    to: 'phong-kinh-te@binh-minh.invalid',
    toName: 'Phòng Kinh tế',
    replyTo: null,
    subject: '[P. Bình Minh] 2 việc quá hạn – tuần 48/2026',
    html: '<html lang="vi"><head><title>Thư</title></head><body><p>Kính gửi</p><script>x()</script></body></html>',
    text: 'Kính gửi Phòng Kinh tế',
    messageId: '<a@dunghan.vn>',
    headers: { Date: 'Mon, 23 Nov 2026 00:30:00 +0000' },
    ...over,
  }
}

async function pageOf(path: string): Promise<string> {
  return (await mailbox.request(path)).text()
}

test('before the first letter the mailbox says when one will come', async () => {
  const empty = mailboxRoutes({ outbox: join(folder, 'none'), clock: () => 0 })
  const page = await (await empty.request('/')).text()
  expect(page).toContain('Chưa có thư nào')
  expect(page).toContain('npm run digest')
})

test('nothing outside the outbox can be asked for', async () => {
  writeFileSync(join(folder, 'secret.eml'), 'Subject: x\r\n\r\nx')
  for (const path of [
    '/..%2Fsecret',
    '/..%2Fsecret.eml',
    '/%2e%2e%2ffeed-key.eml',
    '/khong-co.agc_x.2026-W01',
    '/x.eml',
  ])
    expect((await mailbox.request(path)).status).toBe(404)
})

beforeAll(async () => {
  const mails = [
    aMail({}),
    aMail({
      id: YTE,
      toName: 'Trạm Y tế "Sao" <script>',
      to: 'tram-y-te@binh-minh.invalid',
      subject: '[P. Bình Minh] <script>alert(1)</script> 1 việc đến hạn – tuần 47/2026',
      headers: { Date: 'Mon, 16 Nov 2026 00:30:00 +0000' },
    }),
  ]
  await outboxTransport({ folder: outbox }).send(mails, 'b1', new AbortController().signal)
})

test('the newest letter comes first, with whom it went to and when', async () => {
  const page = await pageOf('/')
  expect(page).toContain('2 thư đã gửi')
  expect(page.indexOf(KINHTE)).toBeLessThan(page.indexOf(YTE))
  expect(page).toMatch(/07:30, <time[^>]*>thứ Hai, 23\/11\/2026/)
  expect(page).toContain('chưa có địa chỉ thật')
  expect(page).not.toContain('.invalid')
  expect(page).not.toContain('<script>')
})

test('a letter is framed without script or origin, under a policy that allows style alone', async () => {
  const answer = await mailbox.request(`/${KINHTE}`)
  const page = await answer.text()
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  expect(page).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;')
  expect(page).not.toContain('<script>')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('content-security-policy')).not.toContain('script-src')
})

test('a letter is framed as tall as it is long, and printed as its plain part', async () => {
  const page = await pageOf(`/${KINHTE}`)
  expect(Number(/height:(\d+)px/u.exec(page)?.[1])).toBeGreaterThan(240)
  expect(page).toMatch(/<pre class="letter-text on-paper">Kính gửi Phòng Kinh tế/u)
  expect(page).toContain('(chưa có địa chỉ thật)')
})

test('its plain part, its headers and its file are one step away', async () => {
  expect(await pageOf(`/${KINHTE}?xem=chu`)).toContain('Kính gửi Phòng Kinh tế')
  expect(await pageOf(`/${KINHTE}?xem=dau-thu`)).toContain('&lt;a@dunghan.vn&gt;')
  expect(await pageOf(`/${KINHTE}?rong=360`)).toContain('letter narrow')
  const file = await mailbox.request(`/${KINHTE}.eml`)
  expect(file.headers.get('content-type')).toBe('message/rfc822')
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${KINHTE}.eml"`)
  expect(await file.text()).toContain('Message-ID: <a@dunghan.vn>')
})

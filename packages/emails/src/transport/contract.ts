import assert from 'node:assert/strict'
import type { FrozenMail } from '@dunghan/core/digest'
import type { MailTransport } from '@dunghan/core/mail'
import { aMail, mailsTo } from '../testing/mails.ts'

/** What has left by a transport, whatever its form. */
export interface Delivered {
  readonly id: string
  readonly from: string
  readonly to: readonly string[]
  readonly replyTo: string | null
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** A transport set up for a test, with a way to see what left. */
export interface Opened {
  readonly transport: MailTransport
  delivered(): Promise<readonly Delivered[]>
}

/** One promise that every transport keeps. */
export interface Promised {
  readonly promise: string
  check(opened: Opened): Promise<void>
}

const calm = () => new AbortController().signal
const KEY = 'dg/binh-minh/2026-W48/b1'

/** What every way out of the house promises; each adapter's test runs all of it. */
export const CONTRACT: readonly Promised[] = [
  {
    promise: 'answers one result a letter, in the order given',
    async check({ transport }) {
      const mails = mailsTo(3)
      const results = await transport.send(mails, KEY, calm())
      assert.deepEqual(
        results.map(({ id }) => id),
        mails.map(({ id }) => id),
      )
      assert.ok(results.every(({ outcome }) => outcome === 'accepted'))
      assert.equal(new Set(results.map(({ providerId }) => providerId)).size, 3)
    },
  },
  {
    promise: 'delivers the letter as it was frozen',
    async check({ transport, delivered }) {
      const mail = aMail()
      await transport.send([mail], KEY, calm())
      const [letter] = await delivered()
      assert.ok(letter)
      assert.equal(letter.from, mail.from)
      assert.deepEqual(letter.to, [mail.to])
      assert.equal(letter.replyTo, mail.replyTo)
      assert.equal(letter.subject, mail.subject)
      assert.equal(letter.html.trim(), mail.html)
      assert.equal(letter.text.trim(), mail.text.trim())
      for (const name of ['List-Id', 'Auto-Submitted', 'X-Entity-Ref-ID'])
        assert.equal(letter.headers[name.toLowerCase()], mail.headers[name])
    },
  },
  {
    promise: 'lets the same letters under the same key out once',
    async check({ transport, delivered }) {
      const mails = mailsTo(2)
      const first = await transport.send(mails, KEY, calm())
      const again = await transport.send(mails, KEY, calm())
      assert.deepEqual(again, first)
      const ids = (await delivered()).map(({ id }) => id)
      assert.deepEqual(ids.toSorted(), mails.map(({ id }) => id).toSorted())
    },
  },
  {
    promise: 'makes nothing of an empty batch',
    async check({ transport, delivered }) {
      assert.deepEqual(await transport.send([], KEY, calm()), [])
      assert.deepEqual(await delivered(), [])
    },
  },
  {
    promise: 'throws nothing when it is told to stop',
    async check({ transport, delivered }) {
      const [result] = await transport.send([aMail()], KEY, AbortSignal.abort())
      assert.ok(result && ['retry', 'unknown'].includes(result.outcome))
      assert.deepEqual(await delivered(), [])
    },
  },
  ...smuggled({ toName: 'Phòng Kinh tế\r\nBcc: z@x.vn' }, 'the name of an agency'),
  ...smuggled({ subject: 'tuần 48\r\nBcc: z@x.vn\r\n\r\n<p>' }, 'a subject'),
  ...smuggled({ headers: { 'X-Entity-Ref-ID': 'a\r\nBcc: z@x.vn' } }, 'a header'),
]

function smuggled(over: Partial<FrozenMail>, where: string): Promised[] {
  return [
    {
      promise: `lets no second receiver in through ${where}`,
      async check({ transport, delivered }) {
        await transport.send([aMail(over)], KEY, calm())
        for (const letter of await delivered()) {
          assert.deepEqual(letter.to, [aMail().to])
          assert.ok(!Object.hasOwn(letter.headers, 'bcc'))
          assert.equal(letter.html.trim(), aMail().html)
        }
      },
    },
  ]
}

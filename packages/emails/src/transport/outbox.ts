import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FrozenMail, isLedgerId } from '@dunghan/core/digest'
import type { MailTransport, SendResult } from '@dunghan/core/mail'
import { composeMail } from './compose.ts'

/** Letters as `.eml` files named by their ledger key, so that a repeat overwrites; nothing leaves the machine. */
export function outboxTransport({ folder }: { readonly folder: string }): MailTransport {
  let writings = 0

  async function write(mail: FrozenMail): Promise<SendResult> {
    if (!isLedgerId(mail.id)) return { id: mail.id, outcome: 'rejected', code: 'letter.name' }
    const bytes = await composeMail(mail)
    writings += 1
    const part = join(folder, `.${mail.id}.${writings}.part`)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(part, bytes, { flush: true })
      await rename(part, join(folder, `${mail.id}.eml`))
      return { id: mail.id, outcome: 'accepted', providerId: mail.messageId }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unwritten'
      return { id: mail.id, outcome: 'retry', code: `outbox.${code.toLowerCase()}` }
    }
  }

  return {
    name: 'outbox',
    maxBatch: 1000,
    async send(batch, _key, signal) {
      const results: SendResult[] = []
      for (const mail of batch)
        results.push(
          signal.aborted
            ? { id: mail.id, outcome: 'retry', code: 'outbox.aborted' }
            : await write(mail),
        )
      return results
    },
  }
}

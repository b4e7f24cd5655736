import type { FrozenMail } from '@dunghan/core/digest'
import MailComposer from 'nodemailer/lib/mail-composer'

/** A frozen letter as an RFC 5322 message with CRLF line ends; the same letter is always the same bytes. */
export async function composeMail(mail: FrozenMail): Promise<Uint8Array> {
  const { Date: date, ...headers } = mail.headers
  const message = new MailComposer({
    from: { name: mail.fromName, address: mail.from },
    to: { name: mail.toName, address: mail.to },
    ...(mail.replyTo === null ? {} : { replyTo: { name: '', address: mail.replyTo } }),
    ...(date === undefined ? {} : { date }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: prepared(value) })),
    baseBoundary: mail.id,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return await message.compile().build()
}

/** Plain ASCII goes out as it is: the composer would encode a List-Id whole, angle brackets included. */
function prepared(
  value: string,
): string | { prepared: boolean; foldLines: boolean; value: string } {
  return /^[ -~]*$/u.test(value) ? { prepared: true, foldLines: true, value } : value
}

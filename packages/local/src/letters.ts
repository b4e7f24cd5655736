import type { MailTransport } from '@dunghan/core/mail'
import type { Mail } from './deps.ts'

const OUTBOX_SENDER = 'thu-tuan@dunghan.invalid'

/** Whom letters come from. */
export function senderOf(mail: Mail): string {
  return mail.transport === 'outbox' ? OUTBOX_SENDER : mail.from
}

/** Opens the way letters leave by; nothing of it is loaded before the first letter. */
export function transportOf(mail: Mail, outbox: string): () => Promise<MailTransport> {
  let opened: Promise<MailTransport> | undefined
  return () => {
    opened ??= open(mail, outbox)
    return opened
  }
}

async function open(mail: Mail, outbox: string): Promise<MailTransport> {
  const { openTransport } = await import('@dunghan/emails/transport')
  if (mail.transport === 'outbox') return openTransport({ name: 'outbox', folder: outbox })
  const { apiKey, baseUrl } = mail
  return openTransport({ name: 'resend', apiKey, ...(baseUrl === null ? {} : { baseUrl }) })
}

import type { DigestLinks } from '@dunghan/core/digest'
import type { MailTransport } from '@dunghan/core/mail'
import type { DaysOff } from '@dunghan/core/time'
import type { WriteDeps } from '@dunghan/jobs'
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

/** What letters are written from on this machine; the renderer is loaded with the first one. */
export function writing(store: WriteDeps['store'], daysOff: DaysOff, origin: string): WriteDeps {
  return {
    store,
    daysOff,
    linksTo: (localityId, agencyId) => linksTo(origin, localityId, agencyId),
    render: async (letter) => (await import('@dunghan/emails')).renderDigest(letter),
  }
}

function linksTo(origin: string, localityId: string, agencyId: string): DigestLinks {
  return {
    answer: (taskId) => `${origin}/${localityId}/nhiem-vu/${taskId}`,
    all: `${origin}/${localityId}/co-quan/${agencyId}`,
  }
}

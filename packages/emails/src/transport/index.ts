import type { MailTransport } from '@dunghan/core/mail'
import type { ResendOptions } from './resend.ts'

/** Which way letters leave, as the entry point has read it from its environment. */
export type TransportChoice =
  | { readonly name: 'outbox'; readonly folder: string }
  | ({ readonly name: 'resend' } & ResendOptions)

/** Opens the chosen transport and loads nothing of the others. */
export async function openTransport(choice: TransportChoice): Promise<MailTransport> {
  if (choice.name === 'outbox') {
    const { outboxTransport } = await import('./outbox.ts')
    return outboxTransport(choice)
  }
  const { resendTransport } = await import('./resend.ts')
  return resendTransport(choice)
}

import { type FrozenMail, isLedgerId } from '@dunghan/core/digest'
import {
  breaksHeader,
  type MailTransport,
  parseAddress,
  type SendResult,
  staysHere,
} from '@dunghan/core/mail'
import { type CreateBatchEmailOptions, Resend } from 'resend'
import { outcomeOf } from './resend-outcome.ts'

/** How to reach the provider; `baseUrl` points tests and developers at a machine of their own. */
export interface ResendOptions {
  readonly apiKey: string
  readonly baseUrl?: string
  readonly timeoutMs?: number
}

/** The SDK has no limit of its own and would wait for minutes. */
const TIMEOUT = 10_000

/** Letters by the provider's batch call: one request a batch, always under the batch's own key. */
export function resendTransport({ apiKey, baseUrl, timeoutMs }: ResendOptions): MailTransport {
  const client = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl })

  async function call(mails: readonly FrozenMail[], key: string, signal: AbortSignal) {
    return await client.batch.send(mails.map(payloadOf), {
      idempotencyKey: key,
      batchValidation: 'permissive',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs ?? TIMEOUT)]),
    })
  }

  return {
    name: 'resend',
    maxBatch: 100,
    async send(batch, key, signal) {
      const refused = new Map(batch.flatMap((mail) => refusalOf(mail) ?? []))
      const sent = batch.filter((mail) => !refused.has(mail.id))
      const results = sent.length === 0 ? [] : await resultsOf(sent, call(sent, key, signal))
      const byId = new Map([...refused, ...results.map((result) => [result.id, result] as const)])
      return batch.map(({ id }) => byId.get(id) ?? { id, outcome: 'unknown' })
    },
  }
}

type Answer = Awaited<ReturnType<Resend['batch']['send']>>

async function resultsOf(
  mails: readonly FrozenMail[],
  answer: Promise<Answer>,
): Promise<SendResult[]> {
  const { data, error, headers } = await answer
  if (data !== null) return acceptedOf(mails, data)
  const outcome = outcomeOf(error ?? { name: 'no_answer' }, headers)
  return mails.map(({ id }) => ({ id, ...outcome }))
}

/** Refused letters are named by index, and the ids that come back are those of the others, in order. */
function acceptedOf(mails: readonly FrozenMail[], answer: unknown): SendResult[] {
  const refused = new Set(listOf(answer, 'errors').map(indexOf))
  const ids = listOf(answer, 'data').map(idOf)
  const taken = mails.filter((_, index) => !refused.has(index))
  return mails.map(({ id }, index) => {
    if (refused.has(index)) return { id, outcome: 'rejected', code: 'letter.refused' }
    const providerId = ids[taken.findIndex((mail) => mail.id === id)]
    return providerId === undefined
      ? { id, outcome: 'unknown', code: 'call.unreadable' }
      : { id, outcome: 'accepted', providerId }
  })
}

function refusalOf(mail: FrozenMail): [string, SendResult][] | undefined {
  const code = refusalCode(mail)
  return code === null ? undefined : [[mail.id, { id: mail.id, outcome: 'rejected', code }]]
}

function refusalCode(mail: FrozenMail): string | null {
  const { id, to, from, replyTo, subject, fromName, toName, headers } = mail
  if (!isLedgerId(id)) return 'letter.name'
  const addresses = [to, from, ...(replyTo === null ? [] : [replyTo])]
  if (staysHere(to) || addresses.some((address) => parseAddress(address) !== address))
    return 'address.invalid'
  const lines = [subject, fromName, toName, ...Object.entries(headers).flat()]
  return lines.some(breaksHeader) ? 'header.control' : null
}

function payloadOf(mail: FrozenMail): CreateBatchEmailOptions {
  // The provider dates and numbers its messages itself.
  const { Date: _date, ...headers } = mail.headers
  const [tenant = '', agency = '', week = ''] = mail.id.split('.')
  return {
    from: mailbox(mail.fromName, mail.from),
    to: [mailbox(mail.toName, mail.to)],
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers,
    tags: Object.entries({ tenant, agency, week }).map(([name, value]) => ({ name, value })),
  }
}

function mailbox(name: string, address: string): string {
  return name === '' ? address : `"${name.replaceAll(/["\\]/gu, '')}" <${address}>`
}

function listOf(answer: unknown, name: string): unknown[] {
  const list = answer instanceof Object ? Reflect.get(answer, name) : null
  return Array.isArray(list) ? list : []
}

function indexOf(error: unknown): number {
  return error instanceof Object ? Number(Reflect.get(error, 'index')) : Number.NaN
}

function idOf(entry: unknown): string | undefined {
  const id = entry instanceof Object ? Reflect.get(entry, 'id') : null
  return typeof id === 'string' && id !== '' ? id : undefined
}

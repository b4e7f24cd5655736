import type { Context } from '@dunghan/core/context'
import type { IdKind } from '@dunghan/core/ids'
import type { MailTransport } from '@dunghan/core/mail'
import { dayAt, NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { type DeliverDeps, type Delivery, deliverDigest, parseDigestMessage } from '@dunghan/jobs'
import { openStore } from '@dunghan/store'
import { readLetterConfig } from './config.ts'
import type { Handler, QueueEvent, QueueResult } from './events.ts'
import { writing } from './letters.ts'
import { idMinter } from './new-id.ts'
import type { Queue } from './queue.ts'
import { sqsQueue } from './sqs-queue.ts'
import { wardClients } from './ward-clients.ts'

/** What delivering letters takes from outside. */
export interface MailDeps extends Omit<DeliverDeps, 'owner' | 'signal' | 'transport'> {
  /** Opened with the first letter, for what writes letters weighs much. */
  readonly transport: () => Promise<MailTransport>
  readonly queue: Queue
  readonly clock: () => number
  readonly newId: (kind: IdKind) => string
  /** Told how each locality's week stands; sums that do not add up and codes are worth an alarm. */
  readonly report: (localityId: string, delivery: Delivery) => void
  readonly onError: (error: unknown) => void
}

/** Delivers one locality's letters a message; what can be tried later goes back into the queue with a delay. */
export function createMail(deps: MailDeps): Handler<QueueEvent, QueueResult> {
  return async ({ Records }) => {
    const batchItemFailures: { itemIdentifier: string }[] = []
    for (const { messageId, body } of Records) {
      try {
        await deliver(deps, messageId, JSON.parse(body))
      } catch (error) {
        deps.onError(error)
        batchItemFailures.push({ itemIdentifier: messageId })
      }
    }
    return { batchItemFailures }
  }
}

async function deliver(deps: MailDeps, messageId: string, value: unknown): Promise<void> {
  const message = parseDigestMessage(value)
  const now = deps.clock()
  const ctx: Context = {
    localityId: message.localityId,
    actor: { kind: 'system', job: 'deliver-digest' },
    now,
    today: dayAt(now),
    newId: deps.newId,
  }
  const transport = await deps.transport()
  const delivery = await deliverDigest(ctx, { ...deps, transport, owner: messageId }, message)
  deps.report(message.localityId, delivery)
  const { again } = delivery
  if (again) await deps.queue.send(again.message, Math.ceil(again.delayMs / 1000))
}

let deployed: Handler<QueueEvent, QueueResult> | undefined

/** The deployed function. */
export const handler: Handler<QueueEvent, QueueResult> = async (event, context) => {
  deployed ??= cloudMail()
  return deployed(event, context)
}

function cloudMail(): Handler<QueueEvent, QueueResult> {
  const { region, tableName, mailQueue, origin, tenantRoleArn, from, resendApiKey } =
    readLetterConfig()
  const clock = (): number => Date.now()
  const store = openStore({ client: wardClients(region, tenantRoleArn, 8), tableName })
  let transport: Promise<MailTransport> | undefined
  return createMail({
    ...writing(store, NATIONAL_DAYS_OFF, origin),
    store,
    from,
    transport: () => {
      transport ??= import('@dunghan/emails/transport/resend').then(({ resendTransport }) =>
        resendTransport({ apiKey: resendApiKey }),
      )
      return transport
    },
    queue: sqsQueue({ region, url: mailQueue }),
    clock,
    newId: idMinter(clock),
    report: (localityId, { states }) =>
      console.log(JSON.stringify({ message: 'letters of a week', localityId, states })),
    onError: (error) => console.error(error),
  })
}

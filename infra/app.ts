import { api } from './api.ts'
import { makeSchedules } from './digest.ts'
import { foundation } from './foundation.ts'
import { functionDefaults } from './functions.ts'
import { mail } from './mail.ts'
import { makeQueues } from './queues.ts'
import { secrets } from './secrets.ts'
import { uploads } from './uploads.ts'

/** A stage of the app, upon its foundation. */
export function app() {
  functionDefaults()
  const base = foundation()
  const told = secrets()
  const queues = makeQueues(base)
  const { Mail } = queues
  if (!Mail) throw new Error('the wiring has no queue for letters')
  mail(base, told, Mail)
  uploads(base, queues)
  makeSchedules(base, Mail)
  const { edge } = api(base, told)
  return { url: edge.url }
}

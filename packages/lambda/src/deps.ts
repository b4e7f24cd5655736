import { createHash } from 'node:crypto'
import { DomainError } from '@dunghan/core/errors'
import type { Sha256 } from '@dunghan/core/ids'
import { NATIONAL_DAYS_OFF } from '@dunghan/core/time'
import { openStore } from '@dunghan/store'
import type { WebDeps } from '@dunghan/web'
import { type Config, readTenantRole } from './config.ts'
import { idMinter } from './new-id.ts'
import { wardClients } from './ward-clients.ts'

/** SHA-256 of a text as lower-case hex. */
export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** What the pages take from outside, as the cloud gives it. */
export function cloudDeps(config: Config): WebDeps {
  const clock = (): number => Date.now()
  const { region } = config
  const client = wardClients(region, readTenantRole())
  return {
    store: openStore({ client, tableName: config.tableName }),
    clock,
    newId: idMinter(clock),
    sha256,
    feedKey: config.feedKey,
    daysOff: NATIONAL_DAYS_OFF,
    origin: () => config.origin,
    siteOrigin: config.origin,
    behindCdn: true,
    actorOf: async () => null,
    readPlan: closed,
    decodeText: closed,
    // Style and fonts are uploaded beside the function, never served by it.
    asset: async () => null,
  }
}

/** Before sign-in exists nobody can ask for a plan to be read; the reader joins this bundle with it. */
function closed(): never {
  throw new DomainError('not-found', 'service.closed')
}

import { type ClientOf, makeClient } from '@dunghan/store'
import { roleTaker } from './take-role.ts'
import { tenantClients } from './tenant-clients.ts'

/** The table's client of each ward, through the role that reaches no other. */
export function wardClients(region: string, roleArn: string, maxAttempts = 4): ClientOf {
  return tenantClients({
    takeRole: roleTaker({ region, roleArn }),
    makeClient: (credentials) => makeClient({ region, credentials, maxAttempts }),
    clock: () => Date.now(),
  })
}

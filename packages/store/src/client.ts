import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { guard } from './guard.ts'

/** Everything a connection depends on; the entry points read it from wherever they may. */
export interface ClientOptions {
  readonly region: string
  /** The local engine, or a private endpoint; the region's own when absent. */
  readonly endpoint?: string
  /** Absent where the role of the function answers for it. */
  readonly credentials?: {
    readonly accessKeyId: string
    readonly secretAccessKey: string
    readonly sessionToken?: string
  }
  /** 4 where a person waits, 8–10 for a worker of a queue. */
  readonly maxAttempts?: number
  /** 2,000 in the cloud; more where engine and everything else share two cores. */
  readonly requestTimeoutMs?: number
}

/** A guarded client. Retries are said aloud, because their defaults changed under a caret range in November 2026. */
export function makeClient(options: ClientOptions): DynamoDBClient {
  const { region, endpoint, credentials, maxAttempts = 4, requestTimeoutMs = 2_000 } = options
  const client = new DynamoDBClient({
    region,
    retryMode: 'standard',
    maxAttempts,
    requestHandler: {
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
      connectionTimeout: 1_000,
    },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  })
  // It copies every answer, for a logger nobody has handed in: an eighth of what reading 500 tasks costs.
  client.middlewareStack.remove('loggerMiddleware')
  return guard(client)
}

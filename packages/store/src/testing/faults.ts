import {
  type DynamoDBClient,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'

/** What can happen to one request on its way. Only with `unanswered` has the table been written. */
export type Fault = 'throttled' | 'failed' | 'lost' | 'unanswered' | 'contended'

/** Counts the requests that leave a client, and spoils the chosen ones. */
export interface Nemesis {
  /** Which fault meets the n-th request, counted from 0; none by default. */
  spoil(choose: (request: number) => Fault | undefined): void
  readonly requests: () => number
}

/** Stands between a client and its table, inside the retries: a spoiled attempt may be tried again by the SDK. */
export function nemesisOf(client: DynamoDBClient): Nemesis {
  let count = 0
  let choose: (request: number) => Fault | undefined = () => undefined
  client.middlewareStack.add(
    (next) => async (args) => {
      const fault = choose(count)
      count += 1
      if (fault === undefined) return next(args)
      if (fault === 'unanswered') await next(args)
      throw errorOf(fault)
    },
    { step: 'deserialize', priority: 'low', name: 'nemesis', override: true },
  )
  return {
    spoil(next) {
      choose = next
      count = 0
    },
    requests: () => count,
  }
}

function errorOf(fault: Fault): Error {
  if (fault === 'contended')
    return new TransactionCanceledException({
      message: 'Transaction cancelled [TransactionConflict]',
      CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
      $metadata: { httpStatusCode: 400 },
    })
  if (fault === 'throttled') return serviceError('ThrottlingException', 400)
  if (fault === 'failed') return serviceError('InternalServerError', 500)
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
}

function serviceError(name: string, httpStatusCode: number): Error {
  return new DynamoDBServiceException({
    name,
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    message: name,
    $metadata: { httpStatusCode },
  })
}

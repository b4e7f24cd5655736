import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { DomainError } from '@dunghan/core/errors'
import { type Row, toAttributes, toRow } from './attributes.ts'
import { aliases, type Expression } from './expression.ts'
import { LOCALITY } from './guard.ts'
import type { Key } from './keys.ts'

/** The client through which a locality is reached, guarded by whoever makes it. */
export type ClientOf = (locality: string) => Promise<DynamoDBClient>

/** What the store needs to reach its table. */
export interface StoreOptions {
  /** One client for all, or the client of each locality where its rights reach no other. */
  readonly client: DynamoDBClient | ClientOf
  readonly tableName: string
  /** Waits before the n-th new attempt; handed in where chance may spread the waiting, doubling plainly otherwise. */
  readonly pause?: (attempt: number) => Promise<void>
}

/** One member of a transaction. */
export type Write =
  | { readonly put: Row; readonly when?: Expression }
  | { readonly update: Key; readonly set: Expression; readonly when?: Expression }
  | { readonly delete: Key; readonly when?: Expression }

/** A write whose condition did not hold, and the row that stood in its way. */
export interface Refused {
  readonly index: number
  readonly standing: Row | undefined
}

/** Which rows of one partition are asked for; at most `limit` of them. */
export interface Ask {
  readonly index?: string
  readonly where: Expression
  readonly limit: number
  readonly newestFirst?: boolean
  readonly consistent?: boolean
}

/** The few things one can do with the table. The first argument is the locality that every key must belong to. */
export interface Table {
  get(locality: string, key: Key, consistent?: boolean): Promise<Row | undefined>
  getMany(locality: string, keys: readonly Key[]): Promise<Row[]>
  query(locality: string, ask: Ask): Promise<Row[]>
  /** Answers nothing when the row was written. */
  put(locality: string, row: Row, when?: Expression): Promise<Refused | undefined>
  /** All or nothing; answers the members whose conditions did not hold, none when it was written. */
  transact(locality: string, writes: readonly Write[]): Promise<Refused[]>
}

const MEMBERS_READ_AT_ONCE = 100
const ATTEMPTS = 5

/** The table behind a client. Transactions that only met another one are tried again; refused conditions are answers. */
export function openTable({ client: given, tableName, pause = doubling }: StoreOptions): Table {
  const clientOf: ClientOf = typeof given === 'function' ? given : async () => given
  return {
    async get(locality, key, consistent = true) {
      const client = await clientOf(locality)
      const command = new GetItemCommand({
        TableName: tableName,
        Key: toAttributes({ ...key }),
        ConsistentRead: consistent,
      })
      command.middlewareStack.add(naming(locality), NAMING)
      const { Item } = await client.send(command)
      return Item && toRow(Item)
    },

    async getMany(locality, keys) {
      const client = await clientOf(locality)
      const rows: Row[] = []
      let wanted = keys.map((key) => toAttributes({ ...key }))
      for (let stuck = 0; wanted.length > 0; ) {
        const asked = wanted.slice(0, MEMBERS_READ_AT_ONCE)
        const command = new BatchGetItemCommand({
          RequestItems: { [tableName]: { Keys: asked, ConsistentRead: true } },
        })
        command.middlewareStack.add(naming(locality), NAMING)
        const { Responses, UnprocessedKeys } = await client.send(command)
        rows.push(...(Responses?.[tableName] ?? []).map(toRow))
        const left = UnprocessedKeys?.[tableName]?.Keys ?? []
        wanted = [...left, ...wanted.slice(asked.length)]
        stuck = left.length < asked.length ? 0 : stuck + 1
        if (stuck >= ATTEMPTS) throw busy()
        if (left.length > 0) await pause(stuck + 1)
      }
      return rows
    },

    async query(locality, { index, where, limit, newestFirst = false, consistent = true }) {
      const client = await clientOf(locality)
      const rows: Row[] = []
      let from: Record<string, AttributeValue> | undefined
      do {
        const command = new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: where.text,
          ExpressionAttributeNames: aliases(where),
          ExpressionAttributeValues: toAttributes(where.values ?? {}),
          Limit: limit - rows.length,
          ScanIndexForward: !newestFirst,
          ...(index === undefined ? { ConsistentRead: consistent } : { IndexName: index }),
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        })
        command.middlewareStack.add(naming(locality), NAMING)
        const page = await client.send(command)
        rows.push(...(page.Items ?? []).map(toRow))
        from = page.LastEvaluatedKey
      } while (from !== undefined && rows.length < limit)
      return rows
    },

    async put(locality, row, when) {
      const client = await clientOf(locality)
      const command = new PutItemCommand({
        TableName: tableName,
        Item: toAttributes(row),
        ...conditionOf(when),
      })
      command.middlewareStack.add(naming(locality), NAMING)
      try {
        await client.send(command)
        return undefined
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error
        return { index: 0, standing: error.Item && toRow(error.Item) }
      }
    },

    async transact(locality, writes) {
      const client = await clientOf(locality)
      for (let attempt = 1; ; attempt += 1) {
        const command = new TransactWriteItemsCommand({
          TransactItems: writes.map((write) => toMember(tableName, write)),
        })
        command.middlewareStack.add(naming(locality), NAMING)
        try {
          await client.send(command)
          return []
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error
          const refused = refusedOf(error)
          if (refused.length > 0) return refused
          if (!onlyBusy(error)) throw error
          if (attempt >= ATTEMPTS) throw busy(error)
          await pause(attempt)
        }
      }
    },
  }
}

const NAMING = { step: 'initialize', name: 'naming' } as const

/** Tells the guard, along the way of one request, which locality the request is for. */
function naming(locality: string) {
  return <A, R>(next: (args: A) => R, context: Record<string, unknown>) =>
    (args: A): R => {
      context[LOCALITY] = locality
      return next(args)
    }
}

function toMember(tableName: string, write: Write): TransactWriteItem {
  const base = { TableName: tableName, ...conditionOf(write.when) }
  if ('put' in write) return { Put: { ...base, Item: toAttributes(write.put) } }
  if ('delete' in write) return { Delete: { ...base, Key: toAttributes({ ...write.delete }) } }
  const values = { ...write.set.values, ...write.when?.values }
  return {
    Update: {
      ...base,
      Key: toAttributes({ ...write.update }),
      UpdateExpression: write.set.text,
      ExpressionAttributeNames: { ...aliases(write.set), ...(write.when && aliases(write.when)) },
      ExpressionAttributeValues: toAttributes(values),
    },
  }
}

function conditionOf(when: Expression | undefined) {
  if (when === undefined) return {}
  return {
    ConditionExpression: when.text,
    ExpressionAttributeNames: aliases(when),
    ...(when.values === undefined ? {} : { ExpressionAttributeValues: toAttributes(when.values) }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  }
}

function refusedOf(error: TransactionCanceledException): Refused[] {
  return (error.CancellationReasons ?? []).flatMap(({ Code, Item }, index) =>
    Code === 'ConditionalCheckFailed' ? [{ index, standing: Item && toRow(Item) }] : [],
  )
}

const BUSY: readonly string[] = [
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]

function onlyBusy(error: TransactionCanceledException): boolean {
  const codes = (error.CancellationReasons ?? []).flatMap(({ Code }) =>
    Code === undefined || Code === 'None' ? [] : [Code],
  )
  return codes.length > 0 && codes.every((code) => BUSY.includes(code))
}

function busy(cause?: unknown): DomainError {
  return new DomainError('conflict', 'store.busy', {}, cause)
}

function doubling(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt))
}

import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeClient } from './client.ts'
import { ALL_LOCALITIES, LOCALITY } from './guard.ts'
import { aTable, engineOptions, type TestTable } from './testing/index.ts'

let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

const key = (pk: string) => ({ pk: { S: pk }, sk: { S: 'A' } })
const OWN = key('T#t1')
const FOREIGN = key('T#t10')
const ask = (pk: string, name = 'pk', sign = `#${name}`) => ({
  KeyConditionExpression: `${sign} = :p`,
  ExpressionAttributeNames: { [sign]: name },
  ExpressionAttributeValues: { ':p': { S: pk } },
})

type Send = (tableName: string, to: DynamoDBClient) => Promise<unknown>

/** Sends as the table does, naming a locality or none. */
function send(request: Send, locality: string | null = 't1'): Promise<unknown> {
  const client = makeClient(engineOptions())
  if (locality !== null)
    client.middlewareStack.add(
      (next, context) => (args) => {
        context[LOCALITY] = locality
        return next(args)
      },
      { step: 'initialize' },
    )
  return request(table.tableName, client)
}

const REFUSED = 'reaches outside its locality'

describe('the client lets pass', () => {
  it.each([
    [
      'a get',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new GetItemCommand({ TableName, Key: OWN })),
    ],
    [
      'a put',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new PutItemCommand({ TableName, Item: OWN })),
    ],
    [
      'a query',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, ...ask('T#t1#K') })),
    ],
    [
      'a query of what is due',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, IndexName: 'due', ...ask('T#t1#DUE', 'g1p') })),
    ],
    [
      'a get of many',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [OWN] } } })),
    ],
    [
      'a transaction',
      (TableName: string, to: DynamoDBClient) =>
        to.send(
          new TransactWriteItemsCommand({ TransactItems: [{ Delete: { TableName, Key: OWN } }] }),
        ),
    ],
  ] as const)('%s of its own locality', async (_, build) => {
    await expect(send(build)).resolves.toBeDefined()
  })
})

describe('the client refuses, before anything is sent,', () => {
  it.each([
    [
      'a get',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new GetItemCommand({ TableName, Key: FOREIGN })),
    ],
    [
      'a put',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new PutItemCommand({ TableName, Item: FOREIGN })),
    ],
    [
      "a put into another's list of what is due",
      (TableName: string, to: DynamoDBClient) =>
        to.send(new PutItemCommand({ TableName, Item: { ...OWN, g1p: { S: 'T#t10#DUE' } } })),
    ],
    [
      "a put of another's mailbox",
      (TableName: string, to: DynamoDBClient) =>
        to.send(
          new PutItemCommand({
            TableName,
            Item: { ...OWN, g2p: { S: 'DG#00' }, g2s: { S: 't10#a' } },
          }),
        ),
    ],
    [
      'a query',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, ...ask('T#t10') })),
    ],
    [
      'a query that aliases its way round',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, ...ask('T#t1', 'g1p', '#pk') })),
    ],
    [
      'a query of the mailboxes of all',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, IndexName: 'digest', ...ask('DG#00', 'g2p') })),
    ],
    [
      'a get of many with one foreign member',
      (TableName: string, to: DynamoDBClient) =>
        to.send(
          new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [OWN, FOREIGN] } } }),
        ),
    ],
    [
      'a transaction with one foreign put',
      (TableName: string, to: DynamoDBClient) =>
        to.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              { Put: { TableName, Item: OWN } },
              { Put: { TableName, Item: FOREIGN } },
            ],
          }),
        ),
    ],
    [
      'a transaction with one foreign check',
      (TableName: string, to: DynamoDBClient) =>
        to.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              { ConditionCheck: { TableName, Key: FOREIGN, ConditionExpression: 'size(pk) > 0' } },
            ],
          }),
        ),
    ],
    [
      'a change of an index key, aliased',
      (TableName: string, to: DynamoDBClient) =>
        transactUpdate(TableName, to, 'SET #a = :a', { '#a': 'g1p' }),
    ],
    [
      'a change of an index key, plain',
      (TableName: string, to: DynamoDBClient) => transactUpdate(TableName, to, 'SET g2s = :a'),
    ],
  ] as const)('%s of another locality', async (_, build) => {
    await expect(send(build)).rejects.toThrow(REFUSED)
  })

  it.each([
    ['a scan', (TableName: string, to: DynamoDBClient) => to.send(new ScanCommand({ TableName }))],
    [
      'PartiQL',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM "${TableName}"` })),
    ],
    [
      'an unconditional batch',
      (TableName: string, to: DynamoDBClient) =>
        to.send(
          new BatchWriteItemCommand({
            RequestItems: { [TableName]: [{ PutRequest: { Item: OWN } }] },
          }),
        ),
    ],
    [
      'a plain delete',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new DeleteItemCommand({ TableName, Key: OWN })),
    ],
    [
      'a plain update',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new UpdateItemCommand({ TableName, Key: OWN })),
    ],
    [
      'a read transaction',
      (TableName: string, to: DynamoDBClient) =>
        to.send(new TransactGetItemsCommand({ TransactItems: [{ Get: { TableName, Key: OWN } }] })),
    ],
    ['a list of tables', (_: string, to: DynamoDBClient) => to.send(new ListTablesCommand({}))],
  ] as const)('%s, which the store has no use for', async (_, build) => {
    await expect(send(build)).rejects.toThrow(REFUSED)
  })

  it('whatever names no locality', async () => {
    const build = (TableName: string, to: DynamoDBClient) =>
      to.send(new GetItemCommand({ TableName, Key: OWN }))
    await expect(send(build, null)).rejects.toThrow(REFUSED)
  })
})

describe('a reader across localities', () => {
  it('sees the index of mailboxes', async () => {
    const build = (TableName: string, to: DynamoDBClient) =>
      to.send(new QueryCommand({ TableName, IndexName: 'digest', ...ask('DG#07', 'g2p') }))
    await expect(send(build, ALL_LOCALITIES)).resolves.toMatchObject({ Items: [] })
  })

  it('sees nothing else', async () => {
    for (const build of [
      (TableName: string, to: DynamoDBClient) =>
        to.send(new GetItemCommand({ TableName, Key: OWN })),
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, ...ask('T#t1') })),
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, IndexName: 'due', ...ask('T#t1#DUE', 'g1p') })),
      (TableName: string, to: DynamoDBClient) =>
        to.send(new QueryCommand({ TableName, IndexName: 'digest', ...ask('T#t1', 'g2p') })),
      (TableName: string, to: DynamoDBClient) =>
        to.send(new ScanCommand({ TableName, IndexName: 'digest' })),
    ])
      await expect(send(build, ALL_LOCALITIES)).rejects.toThrow(REFUSED)
  })
})

function transactUpdate(
  TableName: string,
  to: DynamoDBClient,
  UpdateExpression: string,
  ExpressionAttributeNames?: Record<string, string>,
) {
  return to.send(
    new TransactWriteItemsCommand({
      TransactItems: [
        {
          Update: {
            TableName,
            Key: OWN,
            UpdateExpression,
            ExpressionAttributeValues: { ':a': { S: 'T#t10#DUE' } },
            ...(ExpressionAttributeNames && { ExpressionAttributeNames }),
          },
        },
      ],
    }),
  )
}

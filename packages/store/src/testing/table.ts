import { randomUUID } from 'node:crypto'
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { inject } from 'vitest'
import { type Row, toRow } from '../attributes.ts'
import { makeClient } from '../client.ts'
import { type OpenStore, openStore } from '../index.ts'
import { createTable } from '../schema.ts'

declare module 'vitest' {
  interface ProvidedContext {
    dynamodbEndpoint: string
  }
}

/** A fresh table on the engine of the run, with the store over it. */
export interface TestTable {
  readonly endpoint: string
  readonly tableName: string
  readonly client: DynamoDBClient
  readonly store: OpenStore
  /** Every row of the table, in the order of its keys. */
  rows(): Promise<Row[]>
}

/** The engine's address and keys, which any client of a test needs. */
export function engineOptions(endpoint = inject('dynamodbEndpoint')) {
  return {
    region: 'ap-southeast-1',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestTimeoutMs: 20_000,
  }
}

/** A table of its own for one test file; the engine keeps it in memory and forgets it with the run. */
export async function aTable(): Promise<TestTable> {
  const options = engineOptions()
  const tableName = `test-${randomUUID()}`
  const client = makeClient(options)
  await createTable(client, tableName)
  const store = openStore({ client, tableName })
  return {
    endpoint: options.endpoint,
    tableName,
    client,
    store,
    rows: () => allRows(options, tableName),
  }
}

async function allRows(
  options: ReturnType<typeof engineOptions>,
  tableName: string,
): Promise<Row[]> {
  const open = new DynamoDBClient(options)
  const rows: Row[] = []
  for await (const { Items = [] } of paginateScan({ client: open }, { TableName: tableName }))
    rows.push(...Items.map(toRow))
  return rows.map(inOrder).toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1))
}

/** The engine gives attributes in any order. */
function inOrder(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).toSorted(([left], [right]) => (left < right ? -1 : 1)),
  )
}

function nameOf({ pk, sk }: Row): string {
  return `${pk} ${sk}`
}

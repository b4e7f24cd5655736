import { DescribeTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { createTable, tableDefinition } from './schema.ts'
import { aTable, type TestTable } from './testing/index.ts'

let table: TestTable
beforeAll(async () => {
  table = await aTable()
})

describe('the table', () => {
  it('has its two sparse indexes, its stream and its expiry', async () => {
    const { client, tableName: TableName } = table
    const { Table } = await client.send(new DescribeTableCommand({ TableName }))
    expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).toSorted()).toEqual([
      'digest',
      'due',
    ])
    expect(Table?.StreamSpecification).toEqual({
      StreamEnabled: true,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    })
    const { TimeToLiveDescription } = await client.send(
      new DescribeTimeToLiveCommand({ TableName }),
    )
    expect(TimeToLiveDescription).toMatchObject({
      AttributeName: 'ttl',
      TimeToLiveStatus: 'ENABLED',
    })
  })

  it('is created once however often it is asked for', async () => {
    await createTable(table.client, table.tableName)
    await expect(createTable(table.client, table.tableName)).resolves.toBeUndefined()
  })

  it('is not created under a name that no table can have', async () => {
    await expect(createTable(table.client, 'x')).rejects.toThrow('tableName')
  })

  it('copies only what lists show into its indexes', () => {
    const { GlobalSecondaryIndexes = [] } = tableDefinition('dunghan')
    expect(GlobalSecondaryIndexes.map(({ Projection }) => Projection?.NonKeyAttributes)).toEqual([
      ['ti', 'ro', 'st', 'pn'],
      ['em'],
    ])
  })
})

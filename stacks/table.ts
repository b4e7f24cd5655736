import { TTL_ATTRIBUTE, tableDefinition } from '@dunghan/store/schema'
import type { RemovalPolicy } from 'aws-cdk-lib'
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

/** How a stage keeps its table. */
export interface TableProps {
  readonly stage: string
  readonly key: Key | null
  readonly keep: boolean
  readonly removalPolicy: RemovalPolicy
}

const PITR_DAYS = 35

/** The one table of a stage, from the same words that the store and its tests make it of. */
export function makeTable(scope: Construct, props: TableProps): TableV2 {
  const name = `dunghan-${props.stage}`
  const { KeySchema = [], GlobalSecondaryIndexes = [] } = tableDefinition(name)
  return new TableV2(scope, 'Table', {
    tableName: name,
    ...keysOf(KeySchema),
    globalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => ({
      indexName: index.IndexName ?? '',
      ...keysOf(index.KeySchema ?? []),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...(index.Projection?.NonKeyAttributes ?? [])],
    })),
    billing: Billing.onDemand({ maxReadRequestUnits: 4_000, maxWriteRequestUnits: 2_000 }),
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: PITR_DAYS,
    },
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    encryption: props.key
      ? TableEncryptionV2.customerManagedKey(props.key)
      : TableEncryptionV2.dynamoOwnedKey(),
    timeToLiveAttribute: TTL_ATTRIBUTE,
    deletionProtection: props.keep,
    removalPolicy: props.removalPolicy,
  })
}

function keysOf(
  schema: readonly {
    readonly AttributeName?: string | undefined
    readonly KeyType?: string | undefined
  }[],
): { readonly partitionKey: Attribute; readonly sortKey: Attribute } {
  const named = (type: string): Attribute => ({
    name: schema.find((each) => each.KeyType === type)?.AttributeName ?? '',
    type: AttributeType.STRING,
  })
  return { partitionKey: named('HASH'), sortKey: named('RANGE') }
}

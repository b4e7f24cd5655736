import { CfnElement, Duration, type Stack, Validations } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import {
  AccountRootPrincipal,
  PolicyStatement,
  PrincipalWithConditions,
  Role,
  SessionTagsPrincipal,
} from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Bucket } from 'aws-cdk-lib/aws-s3'

/** The functions that act for one locality at a time and so may take this role. */
export const ACTING_FUNCTIONS = ['Api', 'Mail', 'Upload', 'Projector'] as const

/** What the store asks of the table; transactions are authorised through the same actions. */
const TABLE_ACTIONS = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
]
const TENANT = '${aws:PrincipalTag/tenant}'
// `ForAllValues` holds for a request without any key, a Scan above all: these two make it name one.
const NAMED = { 'dynamodb:LeadingKeys': 'false', 'aws:PrincipalTag/tenant': 'false' }

/**
 * The one role through which a locality's rows and objects are reached. Whoever takes it says for whom with the
 * session tag `tenant`, and from then on AWS itself refuses every key of another locality.
 */
export function makeTenantRole(
  stack: Stack,
  props: {
    readonly stage: string
    readonly table: TableV2
    readonly key: Key | null
    readonly evidence: Bucket
    readonly uploads: Bucket
  },
): Role {
  const { stage, table, key, evidence, uploads } = props
  const role = new Role(stack, 'TenantRole', {
    roleName: `dunghan-${stage}-tenant`,
    maxSessionDuration: Duration.hours(1),
    assumedBy: new PrincipalWithConditions(new SessionTagsPrincipal(new AccountRootPrincipal()), {
      ArnLike: {
        'aws:PrincipalArn': ACTING_FUNCTIONS.map(
          (name) =>
            `arn:${stack.partition}:iam::${stack.account}:role/dunghan-${stage}-${name}Role-*`,
        ),
      },
      StringLike: { 'aws:RequestTag/tenant': '?*' },
    }),
  })
  role.addToPolicy(
    new PolicyStatement({
      sid: 'OwnPartitionsOnly',
      actions: TABLE_ACTIONS,
      resources: [table.tableArn],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`T#${TENANT}`, `T#${TENANT}#*`] },
        Null: NAMED,
      },
    }),
  )
  role.addToPolicy(
    new PolicyStatement({
      sid: 'OwnDueIndexOnly',
      actions: ['dynamodb:Query'],
      resources: [`${table.tableArn}/index/due`],
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [`T#${TENANT}#DUE`] },
        Null: NAMED,
      },
    }),
  )
  role.addToPolicy(
    new PolicyStatement({
      sid: 'OwnObjectsOnly',
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      resources: [evidence, uploads].map((bucket) => bucket.arnForObjects(`${TENANT}/*`)),
      conditions: { Null: { 'aws:PrincipalTag/tenant': 'false' } },
    }),
  )
  acknowledge(role, stack, [evidence, uploads])
  if (key)
    role.addToPolicy(
      new PolicyStatement({
        sid: 'KeyOfTheStage',
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [key.keyArn],
      }),
    )
  return role
}

function acknowledge(role: Role, stack: Stack, buckets: readonly Bucket[]): void {
  for (const { node } of buckets) {
    if (!CfnElement.isCfnElement(node.defaultChild)) continue
    const bucket = `<${stack.getLogicalId(node.defaultChild)}.Arn>`
    Validations.of(role).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::${bucket}/<aws:PrincipalTag/tenant>/*]`,
      reason: 'Every object in the folder of the locality that the session names, and none beside.',
    })
  }
}

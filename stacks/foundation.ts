import { type App, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import { StringParameter } from 'aws-cdk-lib/aws-ssm'
import { makeAlarms } from './alarms.ts'
import { makeBackups } from './backups.ts'
import { makeBuckets } from './buckets.ts'
import { makeBudget } from './budget.ts'
import {
  FOUNDATION_VERSION,
  NO_KEY,
  PARAMETERS,
  type Parameter,
  parameterName,
} from './parameters.ts'
import type { Settings } from './settings.ts'
import { makeTable } from './table.ts'
import { makeTenantRole } from './tenant-role.ts'

/** Everything of a stage whose loss would hurt: data, keys, copies, and the door to them. */
export function makeFoundation(app: App, settings: Settings): Stack {
  const { stage, account, region, alarmAddress: address } = settings
  const keep = stage === 'production'
  const removalPolicy = keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
  const stack = new Stack(app, `dunghan-${stage}`, {
    env: { account, region },
    terminationProtection: keep,
    description: 'Dung Han: what must never be lost',
  })
  Tags.of(stack).add('app', 'dunghan')
  Tags.of(stack).add('stage', stage)

  const key = keep
    ? new Key(stack, 'Key', { enableKeyRotation: true, removalPolicy, alias: `dunghan-${stage}` })
    : null
  const table = makeTable(stack, { stage, key, keep, removalPolicy })
  const { evidence, uploads } = makeBuckets(stack, { stage, account, key, removalPolicy })
  makeBackups(stack, { table, key, keep, removalPolicy })
  const role = makeTenantRole(stack, { stage, table, key, evidence, uploads })
  const alarms = makeAlarms(stack, { stage, table, key, address })
  makeBudget(stack, { stage, address })

  const values: Record<Parameter, string> = {
    version: String(FOUNDATION_VERSION),
    'table/name': table.tableName,
    'table/arn': table.tableArn,
    'table/stream': table.tableStreamArn ?? '',
    'key/arn': key?.keyArn ?? NO_KEY,
    'evidence/name': evidence.bucketName,
    'uploads/name': uploads.bucketName,
    'tenant-role/arn': role.roleArn,
    'alarms/arn': alarms.topicArn,
  }
  for (const parameter of PARAMETERS)
    new StringParameter(stack, `Parameter-${parameter.replace('/', '-')}`, {
      parameterName: parameterName(stage, parameter),
      stringValue: values[parameter],
    })
  return stack
}

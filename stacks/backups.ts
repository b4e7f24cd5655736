import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Schedule } from 'aws-cdk-lib/aws-events'
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

const DAILY_DAYS = 35
const MONTHLY_DAYS = 730
const POLICY = 'service-role/AWSBackupServiceRolePolicyForBackup'

/** Daily copies for mistakes, and monthly ones in a second vault from which nothing can be taken early. */
export function makeBackups(
  scope: Construct,
  props: {
    readonly table: TableV2
    readonly key: Key | null
    readonly keep: boolean
    readonly removalPolicy: RemovalPolicy
  },
): void {
  const { table, key, keep, removalPolicy } = props
  const sealed = key ? { encryptionKey: key } : {}
  const vault = new BackupVault(scope, 'Vault', { ...sealed, removalPolicy })
  const locked = keep ? { lockConfiguration: { minRetention: Duration.days(DAILY_DAYS) } } : {}
  const second = new BackupVault(scope, 'SecondVault', { ...sealed, ...locked, removalPolicy })
  const plan = new BackupPlan(scope, 'Backups', {
    backupVault: vault,
    backupPlanRules: [
      new BackupPlanRule({
        ruleName: 'daily',
        scheduleExpression: Schedule.cron({ hour: '18', minute: '0' }),
        deleteAfter: Duration.days(DAILY_DAYS),
      }),
      new BackupPlanRule({
        ruleName: 'monthly',
        scheduleExpression: Schedule.cron({ day: '1', hour: '19', minute: '0' }),
        deleteAfter: Duration.days(DAILY_DAYS),
        copyActions: [{ destinationBackupVault: second, deleteAfter: Duration.days(MONTHLY_DAYS) }],
      }),
    ],
  })
  const role = new Role(scope, 'BackupRole', {
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(POLICY)],
  })
  Validations.of(role).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${POLICY}]`,
    reason: 'The policy AWS Backup itself maintains follows the services it supports.',
  })
  plan.addSelection('Data', { role, resources: [BackupResource.fromDynamoDbTable(table)] })
}

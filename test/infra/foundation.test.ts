import { TTL_ATTRIBUTE, tableDefinition } from '@dunghan/store/schema'
import { Match, type Template } from 'aws-cdk-lib/assertions'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildApp } from '../../stacks/app.ts'
import { PARAMETERS, parameterName } from '../../stacks/parameters.ts'
import { synthesised, templateOf } from './synthesise.ts'

function statementsOf(template: Template): { readonly Action: string | readonly string[] }[] {
  return Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    ({ Properties }) => Properties.PolicyDocument.Statement,
  )
}

describe('what a stage keeps', () => {
  test('production keeps its table for ever, and every second of the last 35 days', () => {
    templateOf('production').hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: {
              PointInTimeRecoveryEnabled: true,
              RecoveryPeriodInDays: 35,
            },
          }),
        ],
      },
    })
  })

  test('the table and its indexes are those the store writes to', () => {
    const { KeySchema, GlobalSecondaryIndexes } = tableDefinition('dunghan-dev')
    templateOf('dev').hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      TableName: 'dunghan-dev',
      KeySchema,
      GlobalSecondaryIndexes: (GlobalSecondaryIndexes ?? []).map((index) =>
        Match.objectLike({ ...index }),
      ),
    })
  })

  test('production cannot be taken down by one hand', () => {
    const { foundation, remove } = synthesised('production')
    onTestFinished(remove)
    expect(foundation.terminationProtection).toBe(true)
  })

  test('no bucket is open, none takes plain HTTP; evidence keeps its versions, uploads go by themselves', () => {
    const template = templateOf('production')
    template.resourceCountIs('AWS::S3::Bucket', 2)
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    })
    template.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    })
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
    })
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 2, Status: 'Enabled' }] },
    })
  })

  test('copies are made daily, and monthly into a second vault that gives nothing back early', () => {
    const template = templateOf('production')
    template.resourceCountIs('AWS::Backup::BackupVault', 2)
    template.hasResourceProperties('AWS::Backup::BackupVault', {
      LockConfiguration: { MinRetentionDays: 35 },
    })
    template.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          Match.objectLike({ RuleName: 'daily' }),
          Match.objectLike({ RuleName: 'monthly', CopyActions: Match.anyValue() }),
        ],
      },
    })
  })
})

describe('who may do what', () => {
  test.each(['dev', 'production'])(
    'nobody on stage %s gets a wildcard action, a Scan or PartiQL',
    (stage) => {
      const actions = statementsOf(templateOf(stage)).flatMap(({ Action }) => Action)
      expect(actions.length).toBeGreaterThan(5)
      expect(actions.filter((action) => /\*|Scan|PartiQL/.test(action))).toEqual([])
    },
  )

  test('the role of wards is taken only with a tag, and only by functions of the stage', () => {
    templateOf('production').hasResourceProperties('AWS::IAM::Role', {
      RoleName: 'dunghan-production-tenant',
      AssumeRolePolicyDocument: {
        Statement: [
          Match.objectLike({
            Action: ['sts:AssumeRole', 'sts:TagSession'],
            Condition: {
              ArnLike: { 'aws:PrincipalArn': Match.anyValue() },
              StringLike: { 'aws:RequestTag/tenant': '?*' },
            },
          }),
        ],
      },
    })
  })

  test('an open bucket stops the synthesis', () => {
    const { app, foundation, remove } = synthesised('dev')
    onTestFinished(remove)
    new Bucket(foundation, 'Open')
    expect(() => app.synth()).toThrow(/AwsSolutions-S10|AwsSolutions-S1/)
  })
})

describe('what the foundation says of itself', () => {
  test.each(['dev', 'production'])('every parameter of stage %s is written', (stage) => {
    const names = Object.values(templateOf(stage).findResources('AWS::SSM::Parameter')).map(
      ({ Properties }) => Properties.Name,
    )
    expect(names.toSorted()).toEqual(
      PARAMETERS.map((each) => parameterName(stage, each)).toSorted(),
    )
  })

  test.each([
    ['a stage that is no name', { stage: 'Dev*', alarms: 'a@b.vn', repository: 'o/r' }, /Dev\*/],
    ['no address for alarms', { stage: 'dev', alarms: '', repository: 'o/r' }, /-c alarms=/],
    ['no repository', { stage: 'dev', alarms: 'a@b.vn', repository: 'x' }, /-c repository=/],
  ])('%s is refused with the command that mends it', (_, context, sentence) => {
    expect(() => buildApp({ context })).toThrow(sentence)
  })
})

import { functions, notifications, queues, schedules } from '@dunghan/lambda/wiring'
import { beforeAll, describe, expect, test } from 'vitest'
import { evaluate } from '../../infra/testing/evaluated.ts'
import { ssmOfTemplate } from '../../infra/testing/ssm-of-template.ts'
import { parameterName } from '../../stacks/parameters.ts'
import type { AppView } from './app-view.ts'
import { SECRETS, stageOf } from './stages.ts'
import { templateOf } from './synthesise.ts'

const KB = 1000
const TABLE = 'arn:aws:cfn:::dunghan-test'
const TENANT_ROLE = 'arn:aws:cfn:::dunghan-test-tenant'
const UPLOADS = 'dunghan-test-uploads-123456789012'
const TAKE_ROLE = [`sts:AssumeRole on ${TENANT_ROLE}`, `sts:TagSession on ${TENANT_ROLE}`]

let app: AppView
let production: AppView

beforeAll(async () => {
  app = await stageOf('test', { build: true })
  production = await stageOf('production', { build: false })
})

const queueNamed = (name: string) => app.one('aws:sqs/queue:Queue', `${name}Queue`)

describe('the app and the list that everything is wired by', () => {
  test('agree: each function, each queue and each schedule is there, and nothing else', () => {
    expect(app.builds.map(({ handler }) => handler).toSorted()).toEqual(
      Object.values(functions)
        .map(({ handler }) => handler)
        .toSorted(),
    )
    const waiting = app.all('aws:sqs/queue:Queue').map(({ name }) => name.replace(/Queue$/, ''))
    const wired = [
      ...queues.flatMap(({ name }) => [`${name}Waiting`, `${name}Dead`]),
      ...schedules.map(({ name }) => `${name}Dead`),
    ]
    expect(waiting.toSorted()).toEqual(wired.toSorted())
    expect(app.all('aws:scheduler/schedule:Schedule')).toHaveLength(schedules.length)
  })

  test.each(Object.values(functions))(
    '$handler runs as long as it may, on Node 24 and arm64',
    (wiring) => {
      expect(app.functionOf(wiring.handler).inputs).toMatchObject({
        runtime: 'nodejs24.x',
        architectures: ['arm64'],
        timeout: wiring.timeoutSeconds,
      })
    },
  )

  test.each(queues)(
    'a message of $name stays hidden six times as long as its function may take',
    (wiring) => {
      const queue = queueNamed(`${wiring.name}Waiting`)
      expect(queue.inputs['visibilityTimeoutSeconds']).toBe(wiring.visibilitySeconds)
      expect(wiring.visibilitySeconds).toBeGreaterThanOrEqual(
        6 * functions[wiring.fn].timeoutSeconds,
      )
      expect(JSON.parse(String(queue.inputs['redrivePolicy']))).toEqual({
        deadLetterTargetArn: app.arnOf(queueNamed(`${wiring.name}Dead`)),
        maxReceiveCount: wiring.maxReceive,
      })
      const mapping = app
        .all('aws:lambda/eventSourceMapping:EventSourceMapping')
        .find(({ inputs }) => inputs['eventSourceArn'] === app.arnOf(queue))
      expect(mapping?.inputs).toMatchObject({
        batchSize: wiring.batch,
        functionResponseTypes: ['ReportBatchItemFailures'],
        scalingConfig: { maximumConcurrency: 2 },
      })
    },
  )

  test.each(schedules)(
    '$name calls in Việt Nam time, three times more if need be, and is never lost',
    (wiring) => {
      const { inputs } = app.one('aws:scheduler/schedule:Schedule', `${wiring.name}Schedule`)
      expect(inputs).toMatchObject({
        scheduleExpression: wiring.cron,
        scheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
        state: 'ENABLED',
        target: {
          arn: app.arnOf(app.functionOf(functions[wiring.fn].handler)),
          retryPolicy: { maximumRetryAttempts: 3 },
          deadLetterConfig: { arn: app.arnOf(queueNamed(`${wiring.name}Dead`)) },
          input: JSON.stringify(wiring.input),
        },
      })
    },
  )
})

describe('what each function may do', () => {
  test('the pages take the role of one ward at a time, and touch no table by themselves', () => {
    expect(app.rightsOf(app.functionOf(functions.api.handler))).toEqual(TAKE_ROLE)
  })

  test('the planner of letters finds wards by one index and queues them', () => {
    expect(app.rightsOf(app.functionOf(functions.digest.handler))).toEqual([
      `dynamodb:Query on ${TABLE}/index/digest`,
      `sqs:SendMessage on ${app.arnOf(queueNamed('MailWaiting'))}`,
    ])
  })

  test('the writer of letters acts for one ward, empties its queue and puts back what must wait', () => {
    const mail = app.arnOf(queueNamed('MailWaiting'))
    const receive = ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage']
    expect(app.rightsOf(app.functionOf(functions.mail.handler))).toEqual(
      [
        ...receive.map((each) => `sqs:${each} on ${mail}`),
        `sqs:SendMessage on ${mail}`,
        ...TAKE_ROLE,
      ].toSorted(),
    )
  })

  test('the reader of uploads acts for one ward, and only the bucket of uploads may tell its queue', () => {
    const upload = app.arnOf(queueNamed('UploadWaiting'))
    const receive = ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage']
    expect(app.rightsOf(app.functionOf(functions.upload.handler))).toEqual(
      [...receive.map((each) => `sqs:${each} on ${upload}`), ...TAKE_ROLE].toSorted(),
    )
    const { inputs } = app.one('aws:sqs/queuePolicy:QueuePolicy', 'UploadMayBeTold')
    expect(JSON.parse(String(inputs['policy'])).Statement).toMatchObject([
      {
        Principal: { Service: 's3.amazonaws.com' },
        Resource: upload,
        Condition: { ArnEquals: { 'aws:SourceArn': `arn:aws:s3:::${UPLOADS}` } },
      },
    ])
    expect(
      app.one('aws:s3/bucketNotification:BucketNotification', 'UploadArrivals').inputs,
    ).toMatchObject({
      bucket: UPLOADS,
      queues: [{ queueArn: upload, events: [notifications[0]?.event] }],
    })
  })

  test('none is granted a wildcard, none trusts anybody but Lambda', () => {
    expect(app.functions).toHaveLength(Object.keys(functions).length)
    for (const fn of app.functions) {
      const actions = app.statementsOf(fn).flatMap(({ Action }) => Action)
      expect(
        actions.filter((action) => action.includes('*')),
        fn.name,
      ).toEqual([])
      expect(app.trustOf(fn), fn.name).toMatchObject({
        Statement: [{ Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      })
    }
  })

  test('the role of each that acts for wards is one that the role of wards trusts', () => {
    const trusted = JSON.stringify(
      templateOf('test').findResources('AWS::IAM::Role', {
        Properties: { RoleName: 'dunghan-test-tenant' },
      }),
    )
    const acting = app.functions.filter((fn) =>
      app.rightsOf(fn).some((right) => TAKE_ROLE.includes(right)),
    )
    expect(acting.length).toBeGreaterThanOrEqual(2)
    for (const fn of acting) {
      const name = /role\/(dunghan-test-[A-Za-z]+Role)-/.exec(String(fn.inputs['role']))?.[1]
      expect(trusted, fn.name).toContain(`role/${name}-*`)
    }
  })
})

describe('bundles', () => {
  test.each([
    ['api', 1000],
    ['digest', 1500],
    ['mail', 900],
    ['upload', 3000],
  ] as const)('of %s: at most %s kB', (name, most) => {
    const built = app.builds.find(({ handler }) => handler === functions[name].handler)
    expect(built?.bytes).toBeLessThanOrEqual(most * KB)
  })
})

describe('stages', () => {
  test('the app reads only what the foundation writes', () => {
    const written = Object.keys(ssmOfTemplate(templateOf('production').toJSON()))
    const read = production.calls
      .filter(({ token }) => token.endsWith(':getParameter'))
      .map(({ inputs }) => String(inputs['name']))
    expect(read.length).toBeGreaterThan(5)
    expect(read.filter((name) => !written.includes(name))).toEqual([])
  })

  test('production cannot be removed, and alone pays for the wall before its door', () => {
    expect(production.app).toMatchObject({ removal: 'retain', protect: true })
    expect(production.all('aws:wafv2/webAcl:WebAcl')).toHaveLength(1)
    expect(app.app).toMatchObject({ removal: 'remove', protect: false })
    expect(app.all('aws:wafv2/webAcl:WebAcl')).toHaveLength(0)
  })

  test('nothing that is kept belongs to the app', () => {
    for (const type of [
      'aws:dynamodb/table:Table',
      'aws:s3/bucket:Bucket',
      'aws:s3/bucketV2:BucketV2',
    ])
      expect(
        production.all(type).filter(({ read }) => !read),
        type,
      ).toEqual([])
  })

  const some = { [parameterName('alt', 'version')]: '0' }
  test.each([
    [
      'without a foundation',
      'nirgends',
      {},
      SECRETS,
      /ParameterNotFound: \/dunghan\/nirgends\/version/,
    ],
    [
      'upon an older foundation',
      'alt',
      some,
      SECRETS,
      /version 0, the app needs 1: npx cdk deploy dunghan-alt/,
    ],
    [
      'without a secret',
      'test',
      null,
      { ...SECRETS, FeedKey: undefined },
      /FeedKey.*sst secret set|sst secret set FeedKey/s,
    ],
  ])(
    'a stage %s is refused with the command that mends it',
    async (_, stage, given, told, sentence) => {
      const parameters = given ?? ssmOfTemplate(templateOf('test').toJSON())
      const secrets = Object.fromEntries(
        Object.entries(told).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
      )
      await expect(
        evaluate({ stage, parameters, secrets, build: false, label: `refused-${stage}` }),
      ).rejects.toThrow(sentence)
    },
  )
})

import { ACCOUNT, REGION } from './provider.ts'

type Inputs = Readonly<Record<string, unknown>>

/** A resource as a program registers it. */
export interface Registered {
  readonly type: string
  readonly name: string
  readonly inputs: Inputs
  readonly id?: string | undefined
}

/** What AWS would fill in of a resource; any other than these gets an id and an ARN by the common pattern. */
export function madeUp({ type, name, inputs, id }: Registered): Record<string, unknown> {
  const own = String(inputs['name'] ?? id ?? name)
  const make = FILLED_IN[type]
  if (make) return make(own, inputs, id)
  const [provider = '', service = ''] = type.split(/[:/]/)
  return { id: id || own, ...(provider === 'aws' ? { arn: arn(service, own) } : {}) }
}

type Make = (name: string, inputs: Inputs, id: string | undefined) => Record<string, unknown>

const FILLED_IN: Readonly<Record<string, Make>> = {
  'aws:dynamodb/table:Table': (name) => ({ id: name, name, arn: arn('dynamodb', `table/${name}`) }),
  'aws:sqs/queue:Queue': (name) => {
    const url = `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`
    return { id: url, url, name, arn: arn('sqs', name) }
  },
  'aws:s3/bucket:Bucket': bucket,
  'aws:s3/bucketV2:BucketV2': bucket,
  'aws:lambda/function:Function': (name) => {
    const own = arn('lambda', `function:${name}`)
    const gateway = `arn:aws:apigateway:${REGION}:lambda:path`
    return {
      id: name,
      name,
      arn: own,
      qualifiedArn: `${own}:1`,
      version: '1',
      invokeArn: `${gateway}/2015-03-31/functions/${own}/invocations`,
      responseStreamingInvokeArn: `${gateway}/2021-11-15/functions/${own}/response-streaming-invocations`,
    }
  },
  'aws:iam/role:Role': (name) => ({ id: name, name, arn: global('iam', `role/${name}`) }),
  'aws:iam/policy:Policy': (name) => ({
    id: global('iam', `policy/${name}`),
    arn: global('iam', `policy/${name}`),
  }),
  'aws:apigatewayv2/api:Api': () => ({
    id: 'api0000001',
    arn: `arn:aws:apigateway:${REGION}::/apis/api0000001`,
    apiEndpoint: `https://api0000001.execute-api.${REGION}.amazonaws.com`,
    executionArn: arn('execute-api', 'api0000001'),
  }),
  'aws:cloudfront/distribution:Distribution': () => ({
    id: 'E0000000000000',
    arn: global('cloudfront', 'distribution/E0000000000000'),
    domainName: 'd0000000000000.cloudfront.net',
    hostedZoneId: 'Z2FDTNDATAQYW2',
    status: 'Deployed',
  }),
  'aws:cloudfront/keyValueStore:KeyValueStore': (name) => ({
    id: name,
    arn: global('cloudfront', `key-value-store/${name}`),
    etag: 'E1',
  }),
  'aws:cloudfront/function:Function': (name) => ({
    id: name,
    arn: global('cloudfront', `function/${name}`),
    etag: 'E1',
  }),
  'aws:cloudwatch/logGroup:LogGroup': (name) => ({
    id: name,
    arn: arn('logs', `log-group:${name}`),
  }),
  'aws:scheduler/schedule:Schedule': (name) => ({
    id: `default/${name}`,
    arn: arn('scheduler', `schedule/default/${name}`),
  }),
  'aws:sns/topic:Topic': (name) => ({ id: arn('sns', name), arn: arn('sns', name) }),
  'random:index/randomBytes:RandomBytes': (name, inputs) => {
    const length = Number(inputs['length'] ?? 32)
    return {
      id: name,
      base64: Buffer.alloc(length, 7).toString('base64'),
      hex: '07'.repeat(length),
    }
  },
  'random:index/randomId:RandomId': (name) => ({ id: name, hex: '0badc0de', dec: '1' }),
  'random:index/randomPassword:RandomPassword': (name) => ({
    id: name,
    result: 'offline-password',
  }),
}

function bucket(_: string, inputs: Inputs, id: string | undefined): Record<string, unknown> {
  const name = String(inputs['bucket'] ?? id)
  return {
    id: name,
    bucket: name,
    arn: `arn:aws:s3:::${name}`,
    bucketRegionalDomainName: `${name}.s3.${REGION}.amazonaws.com`,
    bucketDomainName: `${name}.s3.amazonaws.com`,
    region: REGION,
  }
}

function arn(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`
}

function global(service: string, rest: string): string {
  return `arn:aws:${service}::${ACCOUNT}:${rest}`
}

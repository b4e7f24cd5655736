/** The part of Lambda's context that handlers may rely on. */
export interface FunctionContext {
  readonly functionName: string
  readonly functionVersion: string
  readonly invokedFunctionArn: string
  readonly memoryLimitInMB: string
  readonly awsRequestId: string
  readonly logGroupName: string
  readonly logStreamName: string
  getRemainingTimeInMillis(): number
}

/** A request as API Gateway's HTTP API hands it over (payload format 2.0). */
export interface HttpEvent {
  readonly version: '2.0'
  readonly routeKey: string
  readonly rawPath: string
  readonly rawQueryString: string
  readonly cookies?: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly queryStringParameters?: Readonly<Record<string, string>>
  readonly requestContext: {
    readonly accountId: string
    readonly apiId: string
    readonly domainName: string
    readonly domainPrefix: string
    readonly http: {
      readonly method: string
      readonly path: string
      readonly protocol: string
      readonly sourceIp: string
      readonly userAgent: string
    }
    readonly requestId: string
    readonly routeKey: string
    readonly stage: string
    readonly time: string
    readonly timeEpoch: number
  }
  readonly body?: string
  readonly isBase64Encoded: boolean
}

/** The answer to such a request. */
export interface HttpResult {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly cookies?: readonly string[]
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

/** Messages as SQS delivers them. */
export interface QueueEvent {
  readonly Records: readonly {
    readonly messageId: string
    readonly receiptHandle: string
    readonly body: string
    readonly attributes: Readonly<Record<string, string>>
    readonly messageAttributes: Readonly<Record<string, never>>
    readonly md5OfBody: string
    readonly eventSource: 'aws:sqs'
    readonly eventSourceARN: string
    readonly awsRegion: string
  }[]
}

/** Which of the messages must come again (ReportBatchItemFailures). */
export interface QueueResult {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[]
}

/** What the weekly schedule sends: `at` is the instant it was due. A person who calls by hand names a day instead. */
export interface ScheduleEvent {
  readonly kind: string
  readonly at?: string
  readonly today?: string
}

/** A function as Lambda runs it. */
export type Handler<E, R> = (event: E, context: FunctionContext) => Promise<R>

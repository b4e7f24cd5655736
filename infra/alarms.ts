import type { Foundation } from './foundation.ts'

interface Watch {
  readonly namespace: string
  readonly metricName: string
  readonly dimensions: Record<string, $util.Input<string>>
  readonly statistic: 'Sum' | 'Maximum'
  readonly threshold: number
  readonly seconds: number
}

const TWO_HOURS = 7200

/** Any error of a function within five minutes. */
export function alarmOnErrors(
  name: string,
  functionName: $util.Input<string>,
  topic: Foundation['alarms'],
): void {
  watch(name, topic, {
    namespace: 'AWS/Lambda',
    metricName: 'Errors',
    dimensions: { FunctionName: functionName },
    statistic: 'Sum',
    threshold: 1,
    seconds: 300,
  })
}

/** Anything that could not be done although it was tried. */
export function alarmOnDead(name: string, queue: sst.aws.Queue, topic: Foundation['alarms']): void {
  watch(name, topic, {
    namespace: 'AWS/SQS',
    metricName: 'ApproximateNumberOfMessagesVisible',
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: 'Maximum',
    threshold: 1,
    seconds: 300,
  })
}

/** Work that has waited for two hours. */
export function alarmOnWaiting(
  name: string,
  queue: sst.aws.Queue,
  topic: Foundation['alarms'],
): void {
  watch(name, topic, {
    namespace: 'AWS/SQS',
    metricName: 'ApproximateAgeOfOldestMessage',
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: 'Maximum',
    threshold: TWO_HOURS,
    seconds: 300,
  })
}

function watch(name: string, topic: Foundation['alarms'], { seconds, ...metric }: Watch): void {
  new aws.cloudwatch.MetricAlarm(name, {
    ...metric,
    comparisonOperator: 'GreaterThanOrEqualToThreshold',
    period: seconds,
    evaluationPeriods: 1,
    treatMissingData: 'notBreaching',
    alarmActions: [topic],
  })
}

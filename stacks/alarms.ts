import { Duration, Validations } from 'aws-cdk-lib'
import {
  Alarm,
  AlarmWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Operation, type TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'

const OPERATIONS = [
  Operation.GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
]
const WINDOW = Duration.minutes(5)

/** Where every alarm of a stage is said, with the table's own alarms and one page to look at. */
export function makeAlarms(
  scope: Construct,
  props: {
    readonly stage: string
    readonly table: TableV2
    readonly key: Key | null
    readonly address: string
  },
): Topic {
  const { stage, table, key, address } = props
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true, ...(key ? { masterKey: key } : {}) })
  if (!key)
    Validations.of(topic).acknowledge({
      id: 'AwsSolutions-SNS2',
      reason:
        'Outside production alarms carry names of metrics alone; a key of its own costs by the month.',
    })
  new Subscription(scope, 'AlarmLetter', {
    topic,
    protocol: SubscriptionProtocol.EMAIL,
    endpoint: address,
  })
  const throttled = table.metricThrottledRequestsForOperations({
    operations: OPERATIONS,
    period: WINDOW,
  })
  const failed = table.metricSystemErrorsForOperations({ operations: OPERATIONS, period: WINDOW })
  const alarms = [
    alarm(scope, topic, 'Throttled', throttled, 'The table turns requests away.'),
    alarm(scope, topic, 'Failing', failed, 'The table fails by its own fault.'),
  ]
  new Dashboard(scope, 'Dashboard', {
    dashboardName: `dunghan-${stage}`,
    widgets: [
      [
        new GraphWidget({
          title: 'Units of the table',
          left: [table.metricConsumedReadCapacityUnits(), table.metricConsumedWriteCapacityUnits()],
          right: [throttled],
        }),
        ...alarms.map((each) => new AlarmWidget({ title: each.node.id, alarm: each })),
      ],
    ],
  })
  return topic
}

function alarm(
  scope: Construct,
  topic: Topic,
  id: string,
  metric: IMetric,
  alarmDescription: string,
): Alarm {
  const made = new Alarm(scope, id, {
    metric,
    alarmDescription,
    threshold: 1,
    evaluationPeriods: 2,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  })
  made.addAlarmAction(new SnsAction(topic))
  return made
}

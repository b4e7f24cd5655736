import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import type { Construct } from 'constructs'

const DOLLARS = { production: 400, other: 20 }

/** A letter when a month is about to cost more than it should; it stops nothing. */
export function makeBudget(
  scope: Construct,
  props: { readonly stage: string; readonly address: string },
): void {
  const { stage, address } = props
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: {
        amount: stage === 'production' ? DOLLARS.production : DOLLARS.other,
        unit: 'USD',
      },
      costFilters: { TagKeyValue: [`user:stage$${stage}`] },
    },
    notificationsWithSubscribers: [
      {
        notification: {
          comparisonOperator: 'GREATER_THAN',
          notificationType: 'FORECASTED',
          threshold: 80,
        },
        subscribers: [{ subscriptionType: 'EMAIL', address }],
      },
    ],
  })
}

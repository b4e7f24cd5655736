import { type App, Duration, Stack, Validations } from 'aws-cdk-lib'
import {
  OidcProviderNative,
  PolicyStatement,
  Role,
  WebIdentityPrincipal,
} from 'aws-cdk-lib/aws-iam'
import type { Settings } from './settings.ts'

const GITHUB = 'token.actions.githubusercontent.com'

/** Once an account: lets the repository deploy without a key that could be stolen. */
export function makeDelivery(app: App, settings: Settings): Stack {
  const { account, region, repository } = settings
  const stack = new Stack(app, 'dunghan-delivery', {
    env: { account, region },
    description: 'Dung Han: who may deploy',
  })
  const provider = new OidcProviderNative(stack, 'GitHub', {
    url: `https://${GITHUB}`,
    clientIds: ['sts.amazonaws.com'],
  })
  const role = new Role(stack, 'Deploy', {
    roleName: 'dunghan-deploy',
    maxSessionDuration: Duration.hours(1),
    assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
      StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${GITHUB}:sub`]: `repo:${repository}:environment:*` },
    }),
  })
  const bootstrap = `arn:${stack.partition}:iam::${account}:role/cdk-*`
  role.addToPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: [bootstrap] }))
  Validations.of(role).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:iam::${account}:role/cdk-*]`,
    reason:
      'The roles that the bootstrap made carry the rights themselves; this one may only take them.',
  })
  return stack
}

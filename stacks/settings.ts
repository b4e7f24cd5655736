import type { Construct } from 'constructs'
import { isStage } from './parameters.ts'

/** What a foundation is made for, handed in as CDK context: `-c stage=dev -c alarms=…`. */
export interface Settings {
  readonly stage: string
  /** Where alarms and the budget write to. */
  readonly alarmAddress: string
  /** The repository that may deploy, `owner/name`. */
  readonly repository: string
  readonly account: string
  readonly region: string
}

const ACCOUNT_OF_NOBODY = '123456789012'

/** Reads the context; the error names what is missing or wrong, and the command that says it. */
export function readSettings(
  scope: Construct,
  env: Partial<Record<'CDK_DEFAULT_ACCOUNT', string | undefined>> = process.env,
): Settings {
  const said = (name: string): string => String(scope.node.tryGetContext(name) ?? '')
  const stage = said('stage')
  if (!isStage(stage))
    throw new Error(
      `Stage "${stage}" is not a name of a stage (a-z, 0-9, "-", at most 20): npx cdk deploy dunghan-dev -c stage=dev`,
    )
  const alarmAddress = said('alarms')
  if (!/^[^\s@]+@[^\s@]+$/.test(alarmAddress))
    throw new Error(`Alarms need an address: npx cdk deploy dunghan-${stage} -c alarms=ops@…`)
  const repository = said('repository')
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Error(`Deploying needs its repository: npx cdk deploy … -c repository=owner/name`)
  const account = env.CDK_DEFAULT_ACCOUNT ?? ACCOUNT_OF_NOBODY
  return { stage, alarmAddress, repository, account, region: said('region') || 'ap-southeast-1' }
}

import { FOUNDATION_VERSION, type Parameter, parameterName } from '../stacks/parameters.ts'

/** What the foundation of this stage hands over. Nothing of it is made here, it is only looked up. */
export function foundation() {
  const { stage } = $app
  const read = (parameter: Parameter) =>
    aws.ssm.getParameterOutput({ name: parameterName(stage, parameter) }).value
  const version = read('version').apply((text) => newEnough(stage, text))
  // Nothing else is asked for before the version is known, so that an old foundation is what gets named.
  const after = (parameter: Parameter) => version.apply(() => read(parameter))
  return {
    tableName: after('table/name'),
    tableArn: after('table/arn'),
    tableStream: after('table/stream'),
    keyArn: after('key/arn'),
    evidence: after('evidence/name'),
    uploads: after('uploads/name'),
    tenantRole: after('tenant-role/arn'),
    alarms: after('alarms/arn'),
  }
}

export type Foundation = ReturnType<typeof foundation>

function newEnough(stage: string, text: string): string {
  if (Number(text) >= FOUNDATION_VERSION) return text
  throw new Error(
    `The foundation of stage ${stage} is version ${text}, the app needs ${FOUNDATION_VERSION}: npx cdk deploy dunghan-${stage} -c stage=${stage}`,
  )
}

/** One statement of a policy as CloudFormation holds it. */
export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >
}

/** A request as IAM sees it; a session without a tag has no tenant, a Scan has no leading keys. */
export interface Request {
  readonly action: string
  /** The part of the resource's ARN that our policies tell apart: `table`, `index/due`, or an object's path. */
  readonly resource: string
  readonly tenant?: string
  readonly leadingKeys?: readonly string[]
}

/** Whether any statement allows the request; knows the operators our policies use and refuses to guess others. */
export function allows(statements: readonly Statement[], request: Request): boolean {
  return statements.some(
    (statement) =>
      statement.Effect === 'Allow' &&
      list(statement.Action).some((action) => matches(action, request.action)) &&
      list(statement.Resource).some((arn) => reaches(arn, request)) &&
      Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
        Object.entries(keys).every(([key, values]) => holds(operator, key, list(values), request)),
      ),
  )
}

function holds(
  operator: string,
  key: string,
  expected: readonly unknown[],
  request: Request,
): boolean {
  const said = valuesOf(key, request)
  switch (operator) {
    case 'Null':
      return expected.every((value) => String(said === undefined) === value)
    case 'ForAllValues:StringLike':
      return (said ?? []).every((value) =>
        expected.some((each) => matches(fill(each, request), value)),
      )
    case 'ForAllValues:StringEquals':
      return (said ?? []).every((value) => expected.some((each) => fill(each, request) === value))
    default:
      throw new Error(`the operator ${operator} is not known here`)
  }
}

function valuesOf(key: string, request: Request): readonly string[] | undefined {
  if (key === 'dynamodb:LeadingKeys') return request.leadingKeys
  if (key === 'aws:PrincipalTag/tenant')
    return request.tenant === undefined ? undefined : [request.tenant]
  throw new Error(`the key ${key} is not known here`)
}

/** The tag takes its place in a pattern, so a tag of `*` would match everything: that is why ids have a rule. */
function fill(pattern: unknown, { tenant = '' }: Request): string {
  return String(pattern).replaceAll('${aws:PrincipalTag/tenant}', tenant)
}

function reaches(arn: unknown, request: Request): boolean {
  const text = JSON.stringify(arn)
  if (text.includes('PrincipalTag')) {
    const path = /"\/([^"]*)"\]\]\}$/.exec(text)?.[1] ?? ''
    return matches(fill(path, request), request.resource)
  }
  const index = /\/index\/([\w*]+)/.exec(text)?.[1]
  return index ? matches(`index/${index}`, request.resource) : request.resource === 'table'
}

function matches(pattern: string, value: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(value)
}

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T]
}

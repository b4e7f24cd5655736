/** The part of Pulumi's `getPolicyDocument` that our app and SST's components use. */
export interface DocumentInput {
  readonly version?: string
  readonly policyId?: string
  readonly statements?: readonly StatementInput[]
}

interface StatementInput {
  readonly sid?: string
  readonly effect?: string
  readonly actions?: readonly string[]
  readonly notActions?: readonly string[]
  readonly resources?: readonly string[]
  readonly notResources?: readonly string[]
  readonly principals?: readonly Principal[]
  readonly notPrincipals?: readonly Principal[]
  readonly conditions?: readonly {
    readonly test: string
    readonly variable: string
    readonly values: readonly string[]
  }[]
}

interface Principal {
  readonly type: string
  readonly identifiers: readonly string[]
}

/** The policy as AWS writes it: lists sorted, a single value bare. */
export function iamDocument(input: DocumentInput): object {
  return {
    Version: input.version ?? '2012-10-17',
    ...(input.policyId ? { Id: input.policyId } : {}),
    Statement: (input.statements ?? []).map(statement),
  }
}

function statement(input: StatementInput): object {
  return {
    ...(input.sid ? { Sid: input.sid } : {}),
    Effect: input.effect ?? 'Allow',
    ...principals('Principal', input.principals),
    ...principals('NotPrincipal', input.notPrincipals),
    ...sorted('Action', input.actions),
    ...sorted('NotAction', input.notActions),
    ...sorted('Resource', input.resources),
    ...sorted('NotResource', input.notResources),
    ...conditions(input.conditions ?? []),
  }
}

function sorted(key: string, values: readonly string[] | undefined): object {
  return values ? { [key]: bare(values.toSorted()) } : {}
}

function principals(key: string, all: readonly Principal[] = []): object {
  if (all.length === 0) return {}
  if (all.some(({ type }) => type === '*')) return { [key]: '*' }
  const byType = Map.groupBy(all, ({ type }) => type)
  const named = [...byType].map(([type, each]) => [
    type,
    bare(each.flatMap(({ identifiers }) => identifiers)),
  ])
  return { [key]: Object.fromEntries(named) }
}

function conditions(all: NonNullable<StatementInput['conditions']>): object {
  if (all.length === 0) return {}
  const byTest = Map.groupBy(all, ({ test }) => test)
  const tests = [...byTest].map(([test, each]) => [
    test,
    Object.fromEntries(each.map(({ variable, values }) => [variable, bare(values)])),
  ])
  return { Condition: Object.fromEntries(tests) }
}

function bare(values: readonly string[]): string | readonly string[] {
  const [first = ''] = values
  return values.length === 1 ? first : values
}

import { z } from 'zod'
import type { Evaluation, Resource } from '../../infra/testing/evaluated.ts'

const statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat()),
  Resource: z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat()),
})
const policy = z.object({ Statement: z.array(statement) })
const inline = z.array(z.object({ policy: z.string() })).default([])
const text = z.string()

/** What a test sees of an evaluated stage. */
export function viewOf(evaluation: Evaluation) {
  const all = (type: string): Resource[] =>
    evaluation.resources.filter((resource) => resource.type === type)
  const one = (type: string, name: string): Resource => {
    const found = all(type).filter((resource) => resource.name === name)
    const [only] = found
    if (only && found.length === 1) return only
    throw new Error(
      `${found.length} × ${type} ${name}; there are ${all(type).map((each) => each.name)}`,
    )
  }
  const functions = all('aws:lambda/function:Function')
  const roleOf = (fn: Resource): Resource => {
    const role = all('aws:iam/role:Role').find(
      ({ outputs }) => outputs['arn'] === fn.inputs['role'],
    )
    if (!role) throw new Error(`no role of ${fn.name}`)
    return role
  }
  const statementsOf = (fn: Resource) =>
    inline
      .parse(roleOf(fn).inputs['inlinePolicies'])
      .flatMap((each) => policy.parse(JSON.parse(each.policy)).Statement)
  return {
    ...evaluation,
    all,
    one,
    functions,
    statementsOf,
    /** The function that runs a handler of the wiring. */
    functionOf: (handler: string): Resource => {
      const ids = evaluation.builds.filter((built) => built.handler === handler)
      const [built] = ids
      if (!built || ids.length !== 1) throw new Error(`${ids.length} functions run ${handler}`)
      return one('aws:lambda/function:Function', `${built.function}Function`)
    },
    /** What a function may do, as `action on resource`. */
    rightsOf: (fn: Resource): string[] =>
      statementsOf(fn)
        .flatMap(({ Action, Resource: on }) =>
          Action.flatMap((action) => on.map((arn) => `${action} on ${arn}`)),
        )
        .toSorted(),
    trustOf: (fn: Resource): unknown => {
      const trust = roleOf(fn).inputs['assumeRolePolicy']
      return typeof trust === 'string' ? JSON.parse(trust) : trust
    },
    arnOf: ({ outputs }: Resource): string => text.parse(outputs['arn']),
  }
}

export type AppView = ReturnType<typeof viewOf>

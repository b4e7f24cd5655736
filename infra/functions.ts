import { bundling } from '../packages/lambda/src/bundling.ts'
import { type FunctionName, functions } from '../packages/lambda/src/wiring.ts'
import { alarmOnErrors } from './alarms.ts'
import type { Foundation } from './foundation.ts'

/** What may be done, and to what. */
export interface Right {
  readonly actions: string[]
  readonly resources: $util.Input<string>[]
}

/** What a function of the wiring is given beside its handler. */
export interface Given {
  readonly environment: Record<string, $util.Input<string>>
  readonly permissions: readonly Right[]
}

const MEMORY_MB = 512

/** A function of the wiring under its own name; its rights and its environment come from whoever asks for it. */
export function makeFunction(name: FunctionName, base: Foundation, given: Given): sst.aws.Function {
  const { handler, timeoutSeconds, memoryMb = MEMORY_MB } = functions[name]
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const made = new sst.aws.Function(title, {
    handler,
    timeout: `${timeoutSeconds} seconds`,
    memory: `${memoryMb} MB`,
    environment: given.environment,
    permissions: [...given.permissions],
  })
  alarmOnErrors(`${title}Errors`, made.name, base.alarms)
  return made
}

/** The rules of every function of a stage. SST 4.17.1 lets the whole account take any function's role; only Lambda may. */
export function functionDefaults(): void {
  $transform(sst.aws.Function, (args) => {
    args.runtime ??= 'nodejs24.x'
    args.architecture ??= 'arm64'
    args.logging ??= { format: 'json', retention: '3 months' }
    const { define, target, mainFields, keepNames, external, minify, splitting } = bundling
    args.nodejs ??= {
      minify,
      splitting,
      esbuild: { define, target, mainFields: [...mainFields], keepNames, external: [...external] },
      plugins: 'infra/bundle-plugins.ts',
    }
    args.transform = {
      ...args.transform,
      role: (role) => {
        role.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({
          Service: 'lambda.amazonaws.com',
        })
        return undefined
      },
    }
  })
}

/** The right to act for one ward at a time, through the role that reaches no other. */
export function actForWards(tenantRole: $util.Output<string>): Right {
  return { actions: ['sts:AssumeRole', 'sts:TagSession'], resources: [tenantRole] }
}

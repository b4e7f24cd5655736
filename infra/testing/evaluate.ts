import crypto from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Built } from './build-handler.ts'
import { startCliServer } from './cli-server.ts'
import type { Ask, Evaluation, Resource } from './evaluated.ts'
import { madeUp } from './made-up.ts'
import { PLATFORM, ROOT, requirePlatform, WORK } from './places.ts'
import { plain, plainRecord } from './plain.ts'
import { bundleProgram } from './program.ts'
import { answerTo, type ProviderCall, REGION } from './provider.ts'
import { record } from './recorder.ts'

/**
 * Evaluates a stage of `sst.config.ts` without AWS: SST's own components run under Pulumi's own mocks, handlers are
 * really bundled, and every resource they register is written to a file. It is a process of its own, for SST moves the
 * working directory, and a Pulumi program has ended when nothing is left to wait for.
 */
requirePlatform()
const ask: Ask = JSON.parse(process.argv[2] ?? '{}')
const resources: Resource[] = []
const builds: Built[] = []
const calls: ProviderCall[] = []

for (const [name, secret] of Object.entries(ask.secrets)) process.env[`SST_SECRET_${name}`] = secret
process.env['SST_AWS_REGION'] = REGION
const server = await startCliServer({ really: ask.build, onBuilt: (built) => builds.push(built) })
process.env['SST_SERVER'] = server

// SST ends physical names with a hash of eight random bytes; the same bytes make two evaluations equal.
const { randomBytes } = crypto
Object.assign(crypto, {
  randomBytes: (size: number, answer?: (error: Error | null, bytes: Buffer) => void) =>
    size === 8 && !answer
      ? Buffer.alloc(8, 1)
      : answer
        ? randomBytes(size, answer)
        : randomBytes(size),
})

const home = join(WORK, 'home')
const app: Record<string, unknown> = {
  name: 'app',
  stage: ask.stage,
  removal: 'retain',
  protect: false,
  providers: {},
}
const cli = {
  command: 'deploy',
  dev: false,
  rpc: server,
  home,
  paths: { home, root: ROOT, work: WORK, platform: PLATFORM },
  state: { version: {} },
}
Object.assign(globalThis, { __sst: { app, cli, dev: false } })

const program = await bundleProgram()
const pulumi = createRequire(join(PLATFORM, 'package.json'))('@pulumi/pulumi')
await pulumi.runtime.setMocks(
  {
    call: (call: ProviderCall) => {
      calls.push(call)
      return answerTo(call, ask.parameters)
    },
    newResource: ({ type, name, inputs, id, custom }: MockResource) => {
      if (custom === false) return { id: undefined, state: {} }
      const { id: given, ...state } = madeUp({
        type,
        name,
        inputs: plainRecord(inputs),
        id: id || undefined,
      })
      return { id: given, state: { ...inputs, ...state } }
    },
  },
  'dunghan',
  ask.stage,
)
record(pulumi.runtime.getMonitor(), (resource) => resources.push(resource))

let settled = false
process.on('unhandledRejection', (error) => fail(error))
process.on('beforeExit', () => {
  if (!settled) fail(new Error('the program did not settle: an Output never resolved'))
  else finish(pulumi.log.hasErrors?.() ? 1 : 0)
})

let outputs: unknown = {}
try {
  const { run, config } = await import(pathToFileURL(program.file).href)
  Object.assign(app, config.app({ stage: ask.stage }))
  const result = await pulumi.runtime.runInPulumiStack(() => run(config.run))
  outputs = plain(await new Promise((resolve) => pulumi.output(result).apply(resolve)))
  settled = true
} catch (error) {
  fail(error)
}

interface MockResource {
  readonly type: string
  readonly name: string
  readonly inputs: object
  readonly id?: string
  readonly custom?: boolean
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  return finish(1)
}

function finish(code: number): never {
  program.remove()
  const evaluation: Evaluation = { app, outputs, resources, builds, calls }
  mkdirSync(dirname(ask.out), { recursive: true })
  writeFileSync(ask.out, JSON.stringify(evaluation, null, 2))
  process.exit(code)
}

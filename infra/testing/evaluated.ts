import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Built } from './build-handler.ts'
import { WORK } from './places.ts'
import type { ProviderCall } from './provider.ts'

/** One resource of an evaluated stage. */
export interface Resource {
  readonly urn: string
  readonly type: string
  readonly name: string
  readonly parent: string | null
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly custom: boolean
  /** Only looked up: it belongs to somebody else. */
  readonly read: boolean
  readonly protect: boolean
  readonly retainOnDelete: boolean
}

/** Everything an evaluation writes down. */
export interface Evaluation {
  readonly app: Readonly<Record<string, unknown>>
  readonly outputs: unknown
  readonly resources: readonly Resource[]
  readonly builds: readonly Built[]
  readonly calls: readonly ProviderCall[]
}

/** What is to be evaluated. */
export interface Ask {
  readonly stage: string
  readonly parameters: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Whether handlers are really bundled; where no test looks at bundles it saves seconds. */
  readonly build: boolean
  readonly out: string
}

/** Evaluates a stage; `label` keeps two evaluations of one stage apart. A refusal is thrown in SST's own words. */
export async function evaluate(
  ask: Omit<Ask, 'out'> & { readonly label?: string },
): Promise<Evaluation> {
  const { label = ask.stage, ...rest } = ask
  const out = join(WORK, 'evaluated', `${label}.json`)
  const script = join(import.meta.dirname, 'evaluate.ts')
  try {
    const whole: Ask = { ...rest, out }
    await promisify(execFile)(process.execPath, [script, JSON.stringify(whole)], {
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw new Error(said || String(error))
  }
  return JSON.parse(readFileSync(out, 'utf8'))
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'

const children = new Set<ChildProcess>()

// A test that fails half-way leaves no product behind.
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

const ROOT = join(import.meta.dirname, '..', '..')

/** The real product as a child process, on a free port. */
export interface RunningProduct {
  readonly address: string
  readonly folder: string
  readonly pid: number
  readonly output: () => string
  /** kill -9: nothing is said and nothing is tidied. */
  kill(): Promise<void>
  /** Asks it to stop as Ctrl-C does; answers its exit code. */
  stop(): Promise<number | null>
}

/** A data folder for one test, `remove` when it is over; without the demonstration ward unless it is asked for. */
export function aDataFolder({ demo = false } = {}): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'dunghan-'))
  if (!demo) writeFileSync(join(path, 'demo'), '')
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the product on a folder and waits until its pages answer. */
export async function startProduct(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningProduct> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/local/src/main.ts'], {
    cwd: ROOT,
    env: { ...bare(), DATA_DIR: folder, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const address = await addressOf(child, folder, () => output)
  return {
    address,
    folder,
    pid: child.pid ?? 0,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL')
      await over(child)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await over(child)
      return child.exitCode
    },
  }
}

async function addressOf(
  child: ChildProcess,
  folder: string,
  output: () => string,
): Promise<string> {
  const file = join(folder, 'address')
  for (let waited = 0; waited < 20_000; waited += 25) {
    if (child.exitCode !== null) throw new Error(`the product did not start:\n${output()}`)
    const address = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
    if (output().includes(address) && address !== '') return address
    await pause(25)
  }
  child.kill('SIGKILL')
  throw new Error(`the product did not answer in 20 s:\n${output()}`)
}

async function over(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** What came of a command typed by a person. */
export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Runs one of the commands of package.json as npm would, standing in `where`. */
export async function command(
  name: 'read' | 'import' | 'digest' | 'export' | 'import-ward' | 'remove-ward',
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  where = ROOT,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [`packages/local/src/commands/${name}.ts`, ...words], {
    cwd: ROOT,
    env: { ...bare(), INIT_CWD: where, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, error] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    error += chunk
  })
  const [code] = await once(child, 'close')
  return { code, out, error }
}

/** Only what a process needs to run at all: no setting of the machine decides a test. */
function bare(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME }
}

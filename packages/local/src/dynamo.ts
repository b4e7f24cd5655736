import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect, createServer } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Where the table's engine comes from and where it keeps its data; the caller has read the environment. */
export interface EngineOptions {
  /** `DYNAMODB_ENDPOINT`: an engine that runs already; nothing is started then. */
  readonly endpoint?: string | undefined
  /** `DYNOXIDE_BIN`: a binary to be used instead of the installed one. */
  readonly bin?: string | undefined
  /** The file that holds the data; in memory when absent. */
  readonly dataFile?: string | undefined
  readonly platform: string
  readonly arch: string
}

/** An engine that answers, until it is stopped or the process that asked for it ends, however it ends. */
export interface Engine {
  readonly endpoint: string
  stop(): Promise<void>
}

const VERSION = '1.2.1'
const ATTEMPTS = 5
const DATA_FLAG = '--db-path'

/** Starts the engine of the table on a free port of this machine, or takes the one that is said to run. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  if (options.endpoint) return running(options.endpoint)
  const bin = options.bin || installed(options.platform, options.arch)
  const lock = options.dataFile === undefined ? null : await takeLock(realFile(options.dataFile))
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const data = lock === null ? [] : [DATA_FLAG, lock.dataFile]
    const child = launch(options.platform, bin, [...data, '--port', String(port)])
    const trouble = await readiness(child)
    if (trouble === null) {
      const stop = () => halt(child).then(() => lock?.release())
      return { endpoint: `http://127.0.0.1:${port}`, stop }
    }
    await halt(child)
    // Somebody else may take the port between our asking and the engine's.
    if (attempt < ATTEMPTS && trouble.includes('already in use')) continue
    lock?.release()
    throw new Error(`Bộ máy lưu trữ không chạy được (${bin}): ${trouble}`)
  }
}

async function running(endpoint: string): Promise<Engine> {
  const { hostname, port, protocol } = new URL(endpoint)
  const answers = await new Promise<boolean>((settle) => {
    const socket = connect({
      host: hostname,
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
    })
    socket.setTimeout(3_000, () => socket.destroy(new Error('timeout')))
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
    socket.once('connect', () => socket.destroy())
  })
  if (!answers) throw new Error(`DYNAMODB_ENDPOINT: không có gì trả lời ở ${endpoint}.`)
  return { endpoint, stop: async () => {} }
}

function installed(platform: string, arch: string): string {
  const name = `@dynoxide/${platform}-${arch}`
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    return resolve(folder, platform === 'win32' ? 'dynoxide.exe' : 'dynoxide')
  } catch (cause) {
    const message = [
      `Máy này (${platform}-${arch}) chưa có bộ máy lưu trữ. Chọn một cách:`,
      `  npm i --no-save ${name}@${VERSION}`,
      '  DYNOXIDE_BIN=<đường dẫn tới tệp dynoxide>',
      '  DYNAMODB_ENDPOINT=http://127.0.0.1:8000 (DynamoDB Local đang chạy)',
    ]
    throw new Error(message.join('\n'), { cause })
  }
}

/**
 * The shell holds the read end of our pipe: when this process ends, even by kill -9, the pipe closes and the engine is
 * killed. Killing loses nothing that was acknowledged.
 */
const WATCHED = `exec 3<&0
"$@" 3<&- & engine=$!
(read -r _ <&3; kill -9 "$engine" 2>/dev/null) & watch=$!
wait "$engine"; code=$?
kill "$watch" 2>/dev/null
exit "$code"`

function launch(platform: string, bin: string, args: readonly string[]): ChildProcess {
  const [command, given] =
    platform === 'win32' ? [bin, args] : ['/bin/sh', ['-c', WATCHED, 'sh', bin, ...args]]
  // A group of its own: Ctrl-C reaches us first, and the last writes still find the engine.
  return spawn(command, given, { stdio: ['pipe', 'pipe', 'pipe'], detached: platform !== 'win32' })
}

/** Null once the engine listens; what it said when it ended instead. */
function readiness(child: ChildProcess): Promise<string | null> {
  const { promise, resolve: settle } = Promise.withResolvers<string | null>()
  let said = ''
  const late = setTimeout(() => settle('không trả lời sau 20 giây'), 20_000)
  const hear = (chunk: Buffer) => {
    if (said.length < 4_000) said += chunk.toString()
    if (said.includes('listening on')) settle(null)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.once('error', (error) => settle(error.message))
  child.once('close', () => settle(said.trim()))
  return promise.finally(() => clearTimeout(late))
}

async function halt(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((settle) => child.once('exit', settle))
  child.stdin?.on('error', () => {}).end()
  if (process.platform === 'win32') child.kill()
  // The watcher may itself have been killed; the group has the engine in it.
  const late = setTimeout(() => kill(-pid), 2_000)
  await ended
  clearTimeout(late)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went by itself in the meantime.
  }
}

function freePort(): Promise<number> {
  return new Promise((settle, refuse) => {
    const server = createServer()
    server.once('error', refuse)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Two engines on one data file would each believe to be alone; the file beside it names the process that holds it. */
interface Lock {
  readonly dataFile: string
  release(): void
}

const PATIENCE = 20

/** The one spelling of a file however it is reached: two names of one folder must not mean two engines. */
function realFile(dataFile: string): string {
  mkdirSync(dirname(dataFile), { recursive: true })
  return join(realpathSync(dirname(dataFile)), basename(dataFile))
}

async function takeLock(dataFile: string): Promise<Lock> {
  const file = `${dataFile}.lock`
  for (let tried = 0; !writeOnce(file); tried += 1) {
    const owner = Number(textIn(file))
    const engines = enginesOn(dataFile)
    const held = isAlive(owner)
    if (owner === process.pid || (tried >= PATIENCE && held && engines.length > 0))
      throw new Error(
        `Dữ liệu ${dataFile} đang được tiến trình ${owner} dùng; hãy dừng tiến trình ấy trước.`,
      )
    // Whoever holds it may be just starting; an engine whose process was killed is on its way out by itself.
    if (engines.length === 0 && (!held || tried >= PATIENCE)) rmSync(file, { force: true })
    else if (tried >= PATIENCE) for (const engine of engines) kill(engine)
    await wait(50)
  }
  return { dataFile, release: () => rmSync(file, { force: true }) }
}

function writeOnce(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** The living processes that were started for exactly this file: numbers may have gone to strangers, words have not. */
function enginesOn(dataFile: string): number[] {
  return processes().flatMap(({ pid, words }) =>
    words.includes(`${DATA_FLAG} ${dataFile} `) ? [pid] : [],
  )
}

function processes(): { readonly pid: number; readonly words: string }[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => ({
        pid: Number(pid),
        words: textIn(`/proc/${pid}/cmdline`).replaceAll('\0', ' '),
      }))
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,command='], { encoding: 'utf8' })
  return listed.split('\n').map((line) => {
    const [, pid, words] = /^\s*(\d+) (.*)$/.exec(line) ?? []
    return { pid: Number(pid), words: `${words} ` }
  })
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

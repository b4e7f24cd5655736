import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { aLocality } from '@dunghan/core/testing'
import { makeClient, openStore } from '@dunghan/store'
import { createTable } from '@dunghan/store/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { type Engine, type EngineOptions, startEngine } from './dynamo.ts'

const HERE = { platform: process.platform, arch: process.arch }
const folder = mkdtempSync(join(tmpdir(), 'dunghan-engine-'))
const started: Engine[] = []
const parents: ChildProcess[] = []

async function start(options: Partial<EngineOptions>): Promise<Engine> {
  const engine = await startEngine({ ...HERE, ...options })
  started.push(engine)
  return engine
}

/** A process of its own that starts the engine on a data file and then only waits. */
async function startElsewhere(dataFile: string): Promise<{ pid: number; endpoint: string }> {
  const program = `
    const { startEngine } = await import(${JSON.stringify(new URL('./dynamo.ts', import.meta.url).href)})
    const { endpoint } = await startEngine(${JSON.stringify({ ...HERE, dataFile })})
    console.log(endpoint)`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  parents.push(parent)
  const endpoint = await new Promise<string>((settle) =>
    parent.stdout.once('data', (chunk: Buffer) => settle(chunk.toString().trim())),
  )
  return { pid: parent.pid ?? 0, endpoint }
}

function answers(endpoint: string): Promise<boolean> {
  const { hostname, port } = new URL(endpoint)
  return new Promise((settle) => {
    const socket = connect({ host: hostname, port: Number(port) })
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
    socket.once('connect', () => socket.destroy())
  })
}

async function falls(endpoint: string): Promise<boolean> {
  for (let asked = 0; asked < 100; asked += 1) {
    if (!(await answers(endpoint))) return true
    await wait(50)
  }
  return false
}

function storeAt(endpoint: string) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = makeClient({ region: 'ap-southeast-1', endpoint, credentials })
  return { client, store: openStore({ client, tableName: 'dunghan' }) }
}

afterEach(async () => {
  for (const parent of parents.splice(0)) parent.kill('SIGKILL')
  for (const engine of started.splice(0)) await engine.stop()
})

describe('the engine of the table', () => {
  it('answers on a free port and is gone when it is stopped', async () => {
    const engine = await start({})
    expect(await answers(engine.endpoint)).toBe(true)
    await engine.stop()
    expect(await answers(engine.endpoint)).toBe(false)
    await engine.stop()
  })

  it('keeps what was written when it is stopped and started again', async () => {
    const dataFile = join(folder, 'kept', 'table.db')
    const first = await start({ dataFile })
    const before = storeAt(first.endpoint)
    await createTable(before.client, 'dunghan')
    await before.store.claimLocality(aLocality())
    await first.stop()

    const { store } = storeAt((await start({ dataFile })).endpoint)
    expect(await store.getLocality('binh-minh')).toEqual(aLocality())
  })

  it('tries another port when somebody takes the one it found', async () => {
    const real = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/dynoxide`,
    )
    const [bin, mark] = [join(folder, 'unlucky'), join(folder, 'was-unlucky')]
    const script = `#!/bin/sh
if [ ! -e ${mark} ]; then touch ${mark}; echo 'error: port is already in use' >&2; exit 1; fi
exec ${real} "$@"\n`
    writeFileSync(bin, script)
    chmodSync(bin, 0o755)
    const engine = await start({ bin })
    expect(readFileSync(mark, 'utf8')).toBe('')
    expect(await answers(engine.endpoint)).toBe(true)
  })

  it('says so when the binary is not one', async () => {
    await expect(start({ bin: join(folder, 'nothing-here') })).rejects.toThrow(
      'Bộ máy lưu trữ không chạy được',
    )
  })
})

describe('a process that ends without stopping its engine', () => {
  it('takes the engine with it, even by kill -9, and the next start has the data', async () => {
    const dataFile = join(folder, 'killed.db')
    const { pid, endpoint } = await startElsewhere(dataFile)
    const { client, store } = storeAt(endpoint)
    await createTable(client, 'dunghan')
    await store.claimLocality(aLocality())
    process.kill(pid, 'SIGKILL')
    const next = storeAt((await start({ dataFile })).endpoint)
    expect(await next.store.getLocality('binh-minh')).toEqual(aLocality())
    expect(await falls(endpoint)).toBe(true)
  })

  it('whose watcher was killed too leaves an engine that the next start ends', async () => {
    const dataFile = join(folder, 'orphan.db')
    const { pid, endpoint } = await startElsewhere(dataFile)
    // All are stopped before the first is killed, or the others would see it fall and end the engine.
    const watchers = shellsOn(dataFile)
    for (const watcher of watchers) process.kill(watcher, 'SIGSTOP')
    for (const watcher of watchers) process.kill(watcher, 'SIGKILL')
    process.kill(pid, 'SIGKILL')
    expect(await answers(endpoint)).toBe(true)

    await start({ dataFile })
    expect(await falls(endpoint)).toBe(true)
  })
})

describe('a data file', () => {
  it('is refused while another process holds it', async () => {
    const dataFile = join(folder, 'elsewhere.db')
    const { pid, endpoint } = await startElsewhere(dataFile)
    await expect(start({ dataFile })).rejects.toThrow(`đang được tiến trình ${pid} dùng`)
    expect(await answers(endpoint)).toBe(true)
  })

  it('is refused at once where this very process holds it', async () => {
    const dataFile = join(folder, 'held.db')
    await start({ dataFile })
    await expect(start({ dataFile })).rejects.toThrow(`đang được tiến trình ${process.pid} dùng`)
  })

  it('is taken over from a lock that names a stranger', async () => {
    const dataFile = join(folder, 'stranger.db')
    const stranger = spawn('/bin/sleep', ['60'], { stdio: 'ignore' })
    parents.push(stranger)
    writeFileSync(`${dataFile}.lock`, String(stranger.pid))
    await start({ dataFile })
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  })

  it('is taken over from a lock whose process ended before its engine began', async () => {
    const dataFile = join(folder, 'early.db')
    const gone = spawn('/bin/true', { stdio: 'ignore' })
    await new Promise((settle) => gone.once('exit', settle))
    writeFileSync(`${dataFile}.lock`, String(gone.pid))
    expect(await answers((await start({ dataFile })).endpoint)).toBe(true)
  })
})

describe('an engine that somebody else runs', () => {
  it('is used as it is and not stopped', async () => {
    const theirs = await start({})
    const ours = await startEngine({ ...HERE, endpoint: theirs.endpoint })
    expect(ours.endpoint).toBe(theirs.endpoint)
    await ours.stop()
    expect(await answers(theirs.endpoint)).toBe(true)
  })

  it('must answer', async () => {
    const gone = await start({})
    await gone.stop()
    await expect(startEngine({ ...HERE, endpoint: gone.endpoint })).rejects.toThrow(
      `không có gì trả lời ở ${gone.endpoint}`,
    )
  })
})

it('a machine without the binary is told what to install', async () => {
  await expect(startEngine({ platform: 'sunos', arch: 'sparc' })).rejects.toThrow(
    'npm i --no-save @dynoxide/sunos-sparc@1.2.1',
  )
})

/** The shells that watch over the engine of a data file. */
function shellsOn(dataFile: string): number[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,command='], { encoding: 'utf8' })
  return listed.split('\n').flatMap((line) => {
    const [, pid] = /^\s*(\d+) \/bin\/sh /.exec(line) ?? []
    return pid !== undefined && line.includes(dataFile) ? [Number(pid)] : []
  })
}

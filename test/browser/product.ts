import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** The real product, running on a port and a data folder of its own on the day of the builders. */
export interface RunningProduct {
  readonly address: string
  stop(): Promise<void>
}

/** Starts what `npm start` starts and waits for the address it prints. */
export async function startProduct(): Promise<RunningProduct> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dunghan-browser-'))
  const bin = join(ROOT, 'node_modules', '.bin')
  const { PATH: path = '' } = process.env
  const child = spawn(join(bin, 'tsx'), [join(ROOT, 'packages/local/src/main.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${bin}:${path}`,
      PORT: '0',
      DATA_DIR: dataFolder,
      DUNGHAN_TODAY: '2026-11-21',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((settle) => child.once('exit', () => settle()))
  const address = await new Promise<string>((settle, refuse) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/[\d.:a-z]+/u.exec(said)?.[0]
      if (found) settle(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => refuse(new Error(`the product ended before it answered:\n${said}`)))
  })
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Opens headless Chromium; without one the suite fails, it is never skipped. */
export async function openBrowser(): Promise<Browser> {
  const { CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env
  if (!existsSync(executablePath))
    throw new Error(`No Chromium at ${executablePath}: install it, or name it in CHROMIUM.`)
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

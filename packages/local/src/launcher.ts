import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_EVERY_MS = 500

/**
 * Ends when the `npm start` that launched this process is gone. Its shell passes no signal on, so a product whose npm was
 * killed would run on unseen and hold its port and its data. Never ends for a process that was started otherwise.
 */
export async function untilLauncherGone(signal: AbortSignal): Promise<void> {
  const npm = ancestors().find(isNpm)
  if (npm === undefined) return new Promise(() => {})
  while (!signal.aborted && ancestors().includes(npm))
    await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => {})
}

function ancestors(): number[] {
  const found: number[] = []
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) found.push(pid)
  return found
}

/** By `/proc`; where there is none, nobody has a parent and nothing is watched. */
function parentOf(pid: number): number {
  const fields = textOf(`/proc/${pid}/stat`)
  return Number(fields.slice(fields.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

function isNpm(pid: number): boolean {
  return /^npm\b|npm-cli/.test(textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' '))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The process of the engine that holds this folder's table; fails when there is none, so that nobody else is killed. */
export function engineOf(folder: string): number {
  const file = join(folder, 'table.db')
  const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isEngineOn(name, file))
  const engine = found.map(Number).at(0)
  if (engine === undefined) throw new Error(`no engine holds ${file}`)
  return engine
}

function isEngineOn(pid: string, file: string): boolean {
  try {
    const [program = '', ...words] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return program.endsWith('dynoxide') && words.includes(file)
  } catch {
    // It ended while we looked.
    return false
  }
}

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ticks } from './emulator/scheduler.ts'

/** What the product of this machine keeps beside its table. */
export interface DataFolder {
  readonly path: string
  readonly tableFile: string
  readonly outbox: string
  /** Where uploaded files lie. */
  readonly objects: string
  /** The key behind every feed address; made once, readable by its owner only. */
  feedKey(): string
  /** The key that forms and links of the object store are signed with. */
  objectKey(): string
  writeAddress(address: string): void
  /** Forgets the address, so that nobody is sent to a product that has stopped. */
  removeAddress(): void
  /** Whether a thing named so was done before; `done` remembers it. */
  was(deed: string): boolean
  done(deed: string): void
  readonly ticks: Ticks
  /** The wards that this machine has met, in the order of meeting; the table itself lists none without a mailbox. */
  wards(): string[]
  addWard(id: string): void
}

const WARDS = 'wards'

/** Opens the folder, making it when it is not there. */
export function openDataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const file = (name: string): string => join(path, name)
  return {
    path,
    tableFile: file('table.db'),
    outbox: file('outbox'),
    objects: file('objects'),
    feedKey: () => keyIn(file('feed-key')),
    objectKey: () => keyIn(file('object-key')),
    writeAddress: (address) => replace(file('address'), address),
    removeAddress: () => rmSync(file('address'), { force: true }),
    was: (deed) => existsSync(file(deed)),
    done: (deed) => replace(file(deed), ''),
    ticks: {
      read: (schedule) => numberIn(file(`tick-${schedule}`)),
      write: (schedule, instant) => replace(file(`tick-${schedule}`), String(instant)),
    },
    wards: () => linesOf(file(WARDS)),
    addWard: (id) => {
      const wards = linesOf(file(WARDS))
      if (!wards.includes(id)) replace(file(WARDS), [...wards, id].join('\n'))
    },
  }
}

/** The address at which the product of a folder was last reached; null when there is none. */
export function readAddress(path: string): string | null {
  const file = join(path, 'address')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** A key of 256 bits, made with the first question for it. */
function keyIn(file: string): string {
  if (!existsSync(file)) replace(file, randomBytes(32).toString('hex'))
  return readFileSync(file, 'utf8').trim()
}

/** Written aside first: whoever reads meets the old text or the new one, never half of it. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text === '' ? '' : `${text}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

function numberIn(file: string): number | null {
  if (!existsSync(file)) return null
  const instant = Number(readFileSync(file, 'utf8'))
  return Number.isFinite(instant) ? instant : null
}

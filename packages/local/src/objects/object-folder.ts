import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { StoredObject } from '@dunghan/core/upload'

/** What is known of a file beside its bytes. */
interface Label {
  readonly key: string
  readonly etag: string
  readonly by: string
  readonly size: number
}

/** Files of this machine by their keys. A key never becomes a path: names in it may hold anything. */
export interface ObjectFolder {
  put(key: string, bytes: Uint8Array, by: string): Label
  get(key: string): StoredObject | null
  remove(key: string): void
  /** Every file there is, in no order. */
  list(): readonly Label[]
}

const LABEL = '.json'

/** Opens the folder, making it with the first file. */
export function objectFolder(path: string): ObjectFolder {
  const placeOf = (key: string): string =>
    join(path, createHash('sha256').update(key).digest('hex'))
  return {
    put(key, bytes, by) {
      mkdirSync(path, { recursive: true, mode: 0o700 })
      const place = placeOf(key)
      const etag = createHash('md5').update(bytes).digest('hex')
      const label: Label = { key, etag, by, size: bytes.length }
      replace(place, bytes)
      // The label comes last: a file without one was cut off and is none.
      replace(place + LABEL, Buffer.from(JSON.stringify(label)))
      return label
    },
    get(key) {
      const place = placeOf(key)
      if (!existsSync(place + LABEL)) return null
      const { etag, by } = labelIn(place + LABEL)
      return { bytes: new Uint8Array(readFileSync(place)), etag, by }
    },
    remove(key) {
      const place = placeOf(key)
      rmSync(place + LABEL, { force: true })
      rmSync(place, { force: true })
    },
    list: () =>
      existsSync(path)
        ? readdirSync(path)
            .filter((name) => name.endsWith(LABEL))
            .map((name) => labelIn(join(path, name)))
        : [],
  }
}

function labelIn(file: string): Label {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function replace(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.new`, bytes, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

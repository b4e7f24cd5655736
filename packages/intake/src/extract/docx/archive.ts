import { Inflate } from 'fflate'
import { crc32 } from './crc.ts'
import { UnreadableFile } from './extraction.ts'
import { LIMITS } from './limits.ts'
import { entryName, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** The parts of a .docx, opened one by one and only when asked for. */
export interface Archive {
  readonly names: readonly string[]
  /** The bytes of a part; null when there is none of that name. */
  read(name: string): Uint8Array | null
}

const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8
/** Deflate gives at most 1,032 bytes for one: small bites keep every step of inflating small. */
const BITE = 4096

/** Opens an archive; the sum of all parts ever read from it stays within the limit. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]))
  let left: number = LIMITS.expandedBytes
  return {
    names: [...entries.values()].map((entry) => entry.name),
    read(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return null
      const content = unpack(entry, packedOf(bytes, entry), left)
      left -= content.length
      if (crc32(content) !== entry.crc) throw new UnreadableFile('damaged')
      return content
    },
  }
}

function packedOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new UnreadableFile('password')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + LOCAL_LENGTH > bytes.length) throw new UnreadableFile('damaged')
  if (view.getUint32(entry.offset, true) !== LOCAL) throw new UnreadableFile('damaged')
  const nameEnd = entry.offset + LOCAL_LENGTH + view.getUint16(entry.offset + 26, true)
  const name = entryName(bytes.subarray(entry.offset + LOCAL_LENGTH, nameEnd))
  if (name !== entry.name) throw new UnreadableFile('damaged')
  const from = nameEnd + view.getUint16(entry.offset + 28, true)
  if (from + entry.packed > bytes.length) throw new UnreadableFile('damaged')
  return bytes.subarray(from, from + entry.packed)
}

function unpack(entry: ZipEntry, packed: Uint8Array, left: number): Uint8Array {
  if (entry.size > left) throw new UnreadableFile('too-much-inside')
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) throw new UnreadableFile('damaged')
  return inflate(packed, Math.min(left, entry.size))
}

/** Inflates bite by bite, so that a part lying about its size is stopped at the size it told. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const content = new Uint8Array(most)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > most) throw new UnreadableFile('too-much-inside')
    content.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += BITE) {
    const to = Math.min(packed.length, at + BITE)
    push(stream, packed.subarray(at, to), to === packed.length)
    if (length > LIMITS.expansionFrom && length > to * LIMITS.expansion) {
      throw new UnreadableFile('too-much-inside')
    }
  }
  return content.subarray(0, length)
}

function push(stream: Inflate, bite: Uint8Array, last: boolean): void {
  try {
    stream.push(bite, last)
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error)
  }
}

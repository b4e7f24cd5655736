import { inflateSync } from 'node:zlib'
import { UnreadableFile } from '../docx/extraction.ts'
import { LIMITS } from '../docx/limits.ts'

const STREAM = lettersOf('stream')
const END_OF_STREAM = lettersOf('endstream')
const ENCRYPT = lettersOf('/Encrypt')
const DICTIONARY = 1024
const PICTURE = /\/Subtype\s*\/Image\b/u
const FLATE = /\/(?:FlateDecode|Fl)\b/gu

/** A PDF fit to be handed to the library. */
export interface ScreenedPdf {
  readonly bytes: Uint8Array
  /** Whether a packed part does not unpack to what its maker put in: words may be missing or wrong. */
  readonly broken: boolean
}

/**
 * Makes a PDF fit to be read: pictures, which we never look at, are made blank, and whatever else is packed is unpacked
 * once within the limit, to know that it is no bomb and that it is whole. What is encrypted cannot be told.
 */
export function screened(original: Uint8Array): ScreenedPdf {
  const bytes = new Uint8Array(original)
  const encrypted = find(bytes, ENCRYPT, 0) >= 0
  let left: number = LIMITS.expandedBytes
  let broken = false
  for (const stream of streamsOf(original)) {
    const packings = [...stream.dictionary.matchAll(FLATE)].length
    if (PICTURE.test(stream.dictionary)) bytes.fill(0, stream.from, stream.to)
    else if (packings > 1) throw new UnreadableFile('too-much-inside')
    else if (packings === 1 && !encrypted) {
      const size = sizeOf(original.subarray(stream.from, stream.to), left)
      left -= size ?? 0
      broken ||= size === null
    }
  }
  return { bytes, broken }
}

interface Packed {
  readonly dictionary: string
  readonly from: number
  readonly to: number
}

function* streamsOf(bytes: Uint8Array): Generator<Packed> {
  for (let at = 0; ; ) {
    const keyword = find(bytes, STREAM, at)
    if (keyword < 0) return
    at = keyword + STREAM.length
    const start = at + lineEnd(bytes, at)
    if (start === at) continue
    const end = find(bytes, END_OF_STREAM, start)
    const to = end < 0 ? bytes.length : end
    const before = bytes.subarray(Math.max(0, keyword - DICTIONARY), keyword)
    yield { dictionary: dictionaryIn(before), from: start, to }
    at = end < 0 ? bytes.length : end + END_OF_STREAM.length
  }
}

/** The dictionary that stands right before a stream: from the last object's beginning on. */
function dictionaryIn(before: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(before)
  return text.slice(text.lastIndexOf(' obj') + 1)
}

function lineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? 2 : 1
  return bytes[at] === 0x0a ? 1 : 0
}

function lettersOf(word: string): number[] {
  return [...word].map((char) => char.charCodeAt(0))
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

/** How much a packed stream gives; null for one that is not whole. */
function sizeOf(packed: Uint8Array, most: number): number | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    if (isTooLarge(error)) throw new UnreadableFile('too-much-inside', error)
    return null
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

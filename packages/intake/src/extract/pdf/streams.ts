import { Inflate } from 'fflate'
import { UnreadableFile } from '../docx/extraction.ts'
import { LIMITS } from '../docx/limits.ts'

const STREAM = [...'stream'].map((char) => char.charCodeAt(0))
const DICTIONARY = 1024
const BITE = 4096
const PICTURE = /\/Subtype\s*\/Image\b/u
const FLATE = /\/(?:FlateDecode|Fl)\b/gu

/**
 * A copy of a PDF fit to be handed to the library: pictures, which we never look at, are blank, and whatever else is
 * packed has been unpacked once, bite by bite, to know that it is no bomb.
 */
export function withoutPictures(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes)
  let left: number = LIMITS.expandedBytes
  for (const stream of streamsOf(bytes)) {
    const packings = [...stream.dictionary.matchAll(FLATE)].length
    if (PICTURE.test(stream.dictionary)) copy.fill(0, stream.from, stream.to)
    else if (packings > 1) throw new UnreadableFile('too-much-inside')
    else if (packings === 1) left -= sizeOf(bytes.subarray(stream.from, stream.to), left)
  }
  return copy
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
    const end = find(bytes, STREAM, start)
    const to = end < 0 ? bytes.length : Math.max(start, end - 'end'.length)
    const before = bytes.subarray(Math.max(0, keyword - DICTIONARY), keyword)
    yield { dictionary: dictionaryIn(before), from: start, to }
    at = end < 0 ? bytes.length : end + STREAM.length
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

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

/** How much a packed stream gives. A broken or encrypted one gives as much as can be unpacked, as in the library. */
function sizeOf(packed: Uint8Array, most: number): number {
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    if (size > most) throw new UnreadableFile('too-much-inside')
  })
  try {
    for (let at = 2; at < packed.length; at += BITE) inflate.push(packed.subarray(at, at + BITE))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
  }
  return size
}

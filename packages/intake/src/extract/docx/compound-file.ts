const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENTRY = 128
const NAME_LENGTH_AT = 64

/** Whether these are the first bytes of a compound file, the container of .doc, .xls and of every encrypted Office file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** Whether the compound file holds a stream of this name; its directory lies anywhere, in entries of 128 bytes. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0])
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at + NAME_LENGTH_AT] !== wanted.length + 2) continue
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

const SECTOR = 512
const ENTRY = 128

/** The shell of a compound file (.doc, .xls, encrypted Office) with a directory of the given streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 4)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = SECTOR * 2 + index * ENTRY
    for (const [place, char] of [...name].entries()) bytes[at + place * 2] = char.charCodeAt(0)
    bytes[at + 64] = (name.length + 1) * 2
  }
  return bytes
}

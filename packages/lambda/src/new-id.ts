import { randomBytes } from 'node:crypto'
import { ID_PREFIX, type IdKind } from '@dunghan/core/ids'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Mints `pln_01K…`: a prefix and a ULID, so that ids of one kind sort by the time they were made. */
export function idMinter(
  clock: () => number,
  random: (size: number) => Uint8Array = randomBytes,
): (kind: IdKind) => string {
  return (kind) => `${ID_PREFIX[kind]}_${timePart(clock())}${randomPart(random(10))}`
}

function timePart(instant: number): string {
  let rest = instant
  let text = ''
  for (let place = 0; place < 10; place += 1) {
    text = (CROCKFORD[rest % 32] ?? '') + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function randomPart(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  return Array.from(
    { length: 16 },
    (_, place) => CROCKFORD[Number((bits >> BigInt(75 - 5 * place)) & 31n)],
  ).join('')
}

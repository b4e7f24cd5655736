import type { FeedBody } from './feed-bodies.ts'

/** The last good body of each address, for as long as this instance lives. */
export interface LastBodies {
  get(address: string): FeedBody | undefined
  keep(address: string, body: FeedBody): void
  forget(address: string): void
}

const MOST_BYTES = 16_000_000

/** Keeps the bodies last served within a bound of memory: what is answered when the table itself does not answer. */
export function lastBodies(mostBytes: number = MOST_BYTES): LastBodies {
  const kept = new Map<string, FeedBody>()
  let bytes = 0

  function forget(address: string): void {
    bytes -= kept.get(address)?.gzip.byteLength ?? 0
    kept.delete(address)
  }

  return {
    get: (address) => kept.get(address),
    forget,
    keep(address, body) {
      forget(address)
      kept.set(address, body)
      bytes += body.gzip.byteLength
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return
        forget(oldest)
      }
    },
  }
}

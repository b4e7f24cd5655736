/** What a client may compare its copy with; `modifiedAt` in epoch milliseconds, null when unknown. */
export interface Validators {
  readonly etag: string
  readonly modifiedAt: number | null
}

/** What the client says of its copy. */
export interface Condition {
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
}

const TAG = /(?:W\/)?("[^"]*")/gu
const SECOND = 1_000

/** Whether the client's copy is still good (RFC 9110, 13.1): the date is asked only where no tag is given. */
export function isNotModified(validators: Validators, condition: Condition): boolean {
  const { ifNoneMatch, ifModifiedSince } = condition
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() === '*') return true
    // Weak comparison: If-None-Match looks at the quoted part alone.
    return [...ifNoneMatch.matchAll(TAG)].some(([, tag]) => tag === validators.etag)
  }
  if (ifModifiedSince === undefined || validators.modifiedAt === null) return false
  const since = Date.parse(ifModifiedSince)
  return !Number.isNaN(since) && wholeSecond(validators.modifiedAt) <= since
}

/** An instant as HTTP writes it. */
export function httpDate(instant: number): string {
  return new Date(wholeSecond(instant)).toUTCString()
}

/** Whether an Accept-Encoding takes gzip: named, or any, and not with a quality of nought. */
export function acceptsGzip(header: string | undefined): boolean {
  const quality = new Map(
    (header ?? '').split(',').map((part) => {
      const [coding = '', ...parameters] = part
        .split(';')
        .map((piece) => piece.trim().toLowerCase())
      const q = parameters.find((parameter) => parameter.startsWith('q='))
      return [coding, q === undefined ? 1 : Number(q.slice(2))] as const
    }),
  )
  return (quality.get('gzip') ?? quality.get('x-gzip') ?? quality.get('*') ?? 0) > 0
}

function wholeSecond(instant: number): number {
  return Math.floor(instant / SECOND) * SECOND
}

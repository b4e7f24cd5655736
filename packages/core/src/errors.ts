/** What kind of refusal it is; each transport maps it once (web: 422 404 403 409 410 429 413 415 405). */
export type ErrorKind =
  | 'invalid'
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'gone'
  | 'too-many'
  | 'too-large'
  | 'wrong-type'
  | 'not-allowed'

/** An expected refusal: `code` names it (`noun.reason`), `params` carry what a sentence about it needs. */
export class DomainError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    kind: ErrorKind,
    code: string,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'DomainError'
    this.kind = kind
    this.code = code
    this.params = params
  }
}

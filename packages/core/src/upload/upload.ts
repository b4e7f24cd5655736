/** What came of a file: the plan it became, or why not, by code and, where the code alone says too little, in words. */
export type Outcome =
  | { readonly kind: 'plan'; readonly planId: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string | null }

/** A file that a clerk sent and that has been read; while it is still on its way nothing is kept of it. */
export interface Upload {
  readonly id: string
  readonly localityId: string
  /** Names the bytes: the same form sent again with another file is another reading. */
  readonly etag: string
  readonly outcome: Outcome
  /** Who sent it, as the audit trail names them. */
  readonly by: string
  readonly settledAt: number
}

/** The file a plan was read from, kept as evidence of what was issued. */
export interface SourceFile {
  readonly localityId: string
  readonly planId: string
  readonly sha256: string
  readonly key: string
  readonly fileName: string
  readonly size: number
  readonly by: string
  readonly keptAt: number
}

/** The largest file taken. */
export const UPLOAD_MAX_BYTES = 20 * 1024 * 1024

/** How long a page's form may lie open before it is sent. */
export const FORM_MINUTES = 180

/** How long the page waits for a file to be read before it says that something is wrong. */
export const READING_MINUTES = 15

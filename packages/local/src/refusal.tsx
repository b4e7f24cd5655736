import { ErrorPage } from '@dunghan/web/parts'

/** Why this machine takes no request: what is wrong, and what to do next. */
export interface Refusal {
  readonly status: number
  readonly sentence: string
  readonly next?: string
}

/** Whom a refusal is told. */
export interface Asker {
  readonly path: string
  /** The request's Accept header. */
  readonly accept: string
  readonly now: number
}

/** A refusal as its reader can take it: a problem document, a page, or one line. */
export function refusalBody(
  { status, sentence, next = '' }: Refusal,
  { path, accept, now }: Asker,
): { readonly type: string; readonly body: string } {
  if (path.startsWith('/api/')) {
    const body = JSON.stringify({ title: sentence, ...(next && { detail: next }), status })
    return { type: 'application/problem+json; charset=UTF-8', body }
  }
  if (!accept.includes('text/html'))
    return { type: 'text/plain; charset=utf-8', body: `${[sentence, next].join(' ').trim()}\n` }
  const frame = { locality: null, now, mailbox: null }
  const page = <ErrorPage frame={frame} title={sentence} next={next} requestId={null} />
  return { type: 'text/html; charset=UTF-8', body: `<!doctype html>${page}` }
}

/** Headers of such an answer: kept nowhere, with no script, styled by our own sheets. */
export const REFUSAL_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const

import { DomainError } from '@dunghan/core/errors'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** The largest text taken here: a plan is rarely over 100 kB. */
export const TEXT_MAX = 1_048_576

/** Room for field names and separators around a text of the full size. */
const ENVELOPE = 65_536

/** Refuses a body that is too large before it is read whole. */
export function limitBody(maxSize = TEXT_MAX + ENVELOPE): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new DomainError('too-large', 'text.too-large')
    },
  })
}

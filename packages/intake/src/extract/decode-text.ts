import { DomainError } from '@dunghan/core/errors'
import { decodeBytes } from './decode.ts'

/** The text of a file as the doors of the product want it: a refusal is a DomainError whose `message` says what to do. */
export function decodeText(bytes: Uint8Array): string {
  const decoded = decodeBytes(bytes)
  if (decoded.ok) return decoded.text
  const kind = decoded.code === 'too-large' ? 'too-large' : 'invalid'
  throw new DomainError(kind, `text.${decoded.code}`, { message: decoded.message })
}

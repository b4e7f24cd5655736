import { slug } from '@dunghan/core/text'

/** The mailbox a body gets on this machine: `.invalid` never leaves it, and a clerk may put the real one in its place. */
export function outboxAddress(localityId: string, agencyName: string): string | null {
  const name = slug(agencyName)
  return name === '' ? null : `${name}@${localityId}.invalid`
}

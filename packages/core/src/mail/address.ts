const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/

/** A plain ASCII address (RFC 5321 dot-atom, at most 254): no quotes, comments, commas or control characters; null otherwise. */
export function parseAddress(text: string): string | null {
  const trimmed = text.trim()
  return trimmed.length <= 254 && ADDRESS.test(trimmed) ? trimmed : null
}

/** Whether only the outbox may take it: `.invalid` never leaves the machine (RFC 2606). */
export function staysHere(address: string): boolean {
  return address.toLowerCase().endsWith('.invalid')
}

/** The kinds of things that get an id of their own, with the prefix each id begins with. */
export const ID_PREFIX = {
  plan: 'pln',
  agency: 'agc',
  official: 'off',
  audit: 'aud',
  link: 'lnk',
  event: 'evt',
  upload: 'upl',
} as const

export type IdKind = keyof typeof ID_PREFIX

/** SHA-256 of a text as lower-case hex; handed in, because the core has no cryptography of its own. */
export type Sha256 = (text: string) => string

/**
 * The id of a plan's task: globally unique, the same on every retry, kept through amendments. Tasks of one plan share
 * all but the end, for a feed repeats the id three times an event and compresses what repeats.
 */
export function taskIdOf(planId: string, firstOrdinal: number, sha256: Sha256): string {
  const bits = BigInt(`0x${sha256(planId).slice(0, 12)}`)
  return `tsk_${bits.toString(36).padStart(10, '0')}${firstOrdinal.toString(36).padStart(3, '0')}`
}

/** The id of an agency first met under this folded name: the same on every retry of an import. */
export function agencyIdOf(localityId: string, key: string, sha256: Sha256): string {
  return `agc_${sha256(`${localityId}#${key}`).slice(0, 16)}`
}

/** The id of an official first met under this name and address: the same however often the form is sent. */
export function officialIdOf(localityId: string, person: string, sha256: Sha256): string {
  return `off_${sha256(`${localityId}#official#${person}`).slice(0, 16)}`
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** When an id was minted, for its first ten letters count milliseconds; null for anything that is no such id. */
export function instantOf(id: string): number | null {
  const [, time = ''] = /^[a-z]{3}_([0-9A-HJKMNP-TV-Z]{10})[0-9A-HJKMNP-TV-Z]{16}$/u.exec(id) ?? []
  if (time === '') return null
  return [...time].reduce((sum, letter) => sum * 32 + DIGITS.indexOf(letter), 0)
}

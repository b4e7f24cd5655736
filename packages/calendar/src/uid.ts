/** The domain of every UID, fixed for ever: a ward moved to another address keeps its events. */
export const UID_DOMAIN = 'dunghan.vn'

const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/

/** The UID of an entry; refuses anything but the alphabet of our ids, for ical-generator writes it out unescaped. */
export function uidOf(entryId: string): string {
  if (!ID.test(entryId)) throw new Error(`not an id of an entry: ${entryId.slice(0, 60)}`)
  return `${entryId}@${UID_DOMAIN}`
}

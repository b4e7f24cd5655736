import { slug } from '../text/fold.ts'
import type { Level } from './locality.ts'
import { RESERVED } from './locality.ts'

const COUNCIL = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)(?:\s+|$)/iu
const LEVEL_WORD = /^(?:phường|xã|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh)\s+/iu

/** "UBND phường An Biên" as a heading names it: "Phường An Biên". */
export function localityName(issuer: string): string {
  const bare = issuer.normalize('NFC').replace(COUNCIL, '').trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** The tenant id an issuer would like: its own name without the level, "an-bien"; empty when nothing is left. */
export function localityIdOf(issuer: string): string {
  const name = localityName(issuer)
  const wanted = slug(name.replace(LEVEL_WORD, ''), 58)
  return RESERVED.includes(wanted) ? slug(name, 58) : wanted
}

/** The level the issuer's own words say: a city of before 7/2025 is a district. */
export function levelOf(issuer: string): Level {
  const name = localityName(issuer).toLowerCase()
  if (/^(?:thành phố|quận|huyện|thị xã)/u.test(name)) return 'district'
  return name.startsWith('tỉnh') ? 'province' : 'commune'
}

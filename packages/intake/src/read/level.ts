import type { Draft } from '@dunghan/core/plan'
import type { Day } from '@dunghan/core/time'
import { plainOf } from './normalise.ts'

/** The word of the territory a body serves, in plain text. */
export const TERRITORY =
  /(?:ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|đảng ủy|đảng bộ)?\s*(phường|xã|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh)(?!\p{L})/u
const LEVELS: Readonly<Record<string, Draft['level']>> = {
  phường: 'commune',
  xã: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  'thành phố': 'district',
  quận: 'district',
  huyện: 'district',
  'thị xã': 'district',
  tỉnh: 'province',
}
/** Cities directly under the centre; since 1/7/2025 there are no others (two levels of local government). */
const CENTRAL_CITIES = /thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)/u
const TWO_LEVELS = '2025-07-01'

/** The level of a body by the word of its territory; departments of a province stand with the province. */
export function levelOf(issuer: string, issuedOn: Day | null): Draft['level'] {
  const plain = plainOf(issuer).replace(/\s+/gu, ' ')
  const word = TERRITORY.exec(plain)?.[1]
  if (word === undefined) return plain.startsWith('sở ') ? 'province' : null
  if (word !== 'thành phố') return LEVELS[word] ?? null
  const central = CENTRAL_CITIES.test(plain) || (issuedOn !== null && issuedOn >= TWO_LEVELS)
  return central ? 'province' : 'district'
}

import type { Draft } from '../plan/draft.ts'
import { plainLetters } from './plain-letters.ts'

/** Why a plan is for the office's own eyes: a mark it carries, or the Party as its issuer. */
export type Privacy = 'internal' | 'return' | 'party'

const HEAD = 2_000
const INTERNAL = /^[^\p{L}]*lưu hành nội bộ[^\p{L}]*$/imu
const RETURN = /^[^\p{L}]*xem xong trả lại[^\p{L}]*$/imu
const PARTY_NUMBER =
  /-\s?(?:KH|CTr|CTR|NQ|CT|QĐ|BC|TB|HD|CV|KL|ĐA|PA|QC)\s?\/\s?(?:TW|TU|HU|QU|ThU|ĐU|ĐUK|ĐUX|ĐUP|ĐB|CB|BTGTU|BTCTU|BTV)(?![\p{L}])/u
const PARTY_ISSUER =
  /(?:^|[^\p{L}])(?:đảng ủy|đảng uỷ|thành ủy|tỉnh ủy|huyện ủy|quận ủy|đảng bộ|chi bộ|ban thường vụ)(?![\p{L}])/iu

/** Why this plan should stay inside the office until somebody decides otherwise; null when nothing says so. */
export function privacyOf(
  draft: Pick<Draft, 'text' | 'number' | 'issuer' | 'places'>,
): Privacy | null {
  const text = plainLetters(draft.text)
  const cells = text.replace(/[\t|\u2028]| {2,}/gu, '\n')
  if (INTERNAL.test(cells)) return 'internal'
  if (RETURN.test(cells)) return 'return'
  return isParty(draft, text) ? 'party' : null
}

function isParty(draft: Pick<Draft, 'number' | 'issuer'>, text: string): boolean {
  if (draft.number !== null && PARTY_NUMBER.test(`-${draft.number.split('-').at(-1)}`)) return true
  if (draft.issuer !== null && PARTY_ISSUER.test(draft.issuer)) return true
  const head = text.slice(0, HEAD).split('\n').slice(0, 15)
  return head.some((line) => /^\s*ĐẢNG CỘNG SẢN VIỆT NAM\s*$/u.test(line) || ownPartyNumber(line))
}

function ownPartyNumber(line: string): boolean {
  return /^\s*số\s?:?/iu.test(line) && PARTY_NUMBER.test(line.slice(0, 60))
}

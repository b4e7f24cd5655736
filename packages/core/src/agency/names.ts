import { cleanName } from '../text/clean.ts'
import { foldKeepingTones } from '../text/fold.ts'

/** Long names and their short forms meet in one spelling; longest first, all in folded form. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?:ủy ban |ub ?)?(?:mặt trận tổ quốc|mttq)(?: ?việt nam| ?vn)?/gu, 'mttq'],
  [/ủy ban nhân dân/gu, 'ubnd'],
  [/hội đồng nhân dân/gu, 'hđnd'],
  [/văn phòng/gu, 'vp'],
  [/\btb ?& ?xh/gu, 'thương binh và xã hội'],
  [/\bvh ?-? ?xh/gu, 'văn hóa xã hội'],
  [/\bct ?-? ?xh/gu, 'chính trị xã hội'],
  [/^tt /gu, 'trung tâm '],
]

const LEVEL = 'phường|xã(?! hội)|thị trấn|đặc khu|thành phố|quận|huyện|thị xã|tỉnh'
const OWN_LEVEL = new RegExp(` (?:trên địa bàn )?(?:${LEVEL})(?: \\p{L}+){0,3}$`, 'u')
const NEEDS_ITS_LEVEL = /^(?:ubnd|hđnd|chủ tịch|các|toàn thể|tất cả)(?:$| )/u

/**
 * The key under which two spellings of one body meet: case, hyphens, spaces, tone position and short forms folded,
 * the issuer's own level left out ("Phòng Tư pháp thành phố" is "Phòng Tư pháp"). Tones are kept: near names stay apart.
 */
export function agencyKey(name: string): string {
  const folded = SHORT_FORMS.reduce(
    (text, [long, short]) => text.replace(long, short),
    modernTones(foldKeepingTones(cleanName(name))),
  )
  const bare = NEEDS_ITS_LEVEL.test(folded) ? folded : folded.replace(OWN_LEVEL, '')
  return bare
    .replace(/[-–&,.;]/gu, ' ')
    .replace(/ và (?=\p{L})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

const OLD_TONES: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((pair) => {
  const [first = '', second = ''] = pair
  return ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map(
    (tone) =>
      [
        `${first}${second}${tone}`.normalize('NFC'),
        `${first}${tone}${second}`.normalize('NFC'),
      ] as const,
  )
})

/** "hoá" becomes "hóa" and "uỷ" becomes "ủy": one of the two accepted places of the tone. */
function modernTones(text: string): string {
  return OLD_TONES.reduce(
    (folded, [old, modern]) => folded.replace(new RegExp(`${old}(?!\\p{L})`, 'gu'), modern),
    text,
  )
}

import type { RelativeTiming } from '@dunghan/core/time'
import type { Stretch } from './clauses.ts'
import type { Said } from './time-part.ts'

/** A time counted from an event that is only named, and where its words stand. */
export interface SaidRelative extends Stretch {
  readonly timing: RelativeTiming
}

type Unit = Pick<RelativeTiming, 'amount' | 'unit'>

const COUNT = String.raw`(\d{1,3})(?: \([\p{L} ]{2,20}\))? (ngày làm việc|ngày|tuần|tháng|giờ)`
const LIMIT = '(?:chậm nhất|muộn nhất|ít nhất|tối thiểu)'
const WITHIN =
  '(?:(?:trong|sau|chậm nhất|muộn nhất|không quá|tối đa)(?: (?:vòng|thời hạn|thời gian|là|sau|không quá))* )'
/** "03 ngày làm việc kể từ ngày …", "sau 02 tháng kể từ khi …". */
const AFTER = new RegExp(
  `${WITHIN}?${COUNT},? (?:(?:kể |tính )*từ|sau)(?: ngày| khi| thời điểm| lúc)* ([^\\d;.][^;.]*)`,
  'u',
)
/** "chậm nhất 05 ngày trước ngày …". */
const AHEAD = new RegExp(
  `${LIMIT}(?: là)? ${COUNT} trước(?: ngày| khi| thời điểm)* ([^\\d;.][^;.]*)`,
  'u',
)
/** "trước ngày khai giảng", "trước Tết": nothing is counted, the event alone is the limit. */
const BEFORE =
  /(?:xong |hoàn thành )?trước(?: dịp| ngày| thời điểm| khi)* (?!dịp |ngày |thời điểm |khi |thời hạn|hạn|mắt|đây|đó|hết|mỗi|và |các |nêu)(?=\p{L})([^;.]*)/u
/** Events whose names are also the beginning of a calendar word. */
const CALENDAR = /^(?:đầu |cuối |giữa )?(?:ngày|tháng|quý|năm|\d)/u
const OF_OTHERS = new RegExp(`${LIMIT} ${COUNT}`, 'u')

/** The first time of a plain text that is counted from an event, or that ends with it. */
export function relativeIn(plain: string, said: Said): SaidRelative | null {
  return (
    counted(AFTER.exec(plain), said, {}) ??
    counted(AHEAD.exec(plain), said, { before: true }) ??
    eventAlone(plain, said)
  )
}

function counted(
  match: RegExpExecArray | null,
  said: Said,
  side: { readonly before?: true },
): SaidRelative | null {
  const unit = unitOf(match?.[1], match?.[2])
  if (!match || !unit) return null
  return placed(match, match[3] ?? '', { ...said, ...unit, ...side })
}

function eventAlone(plain: string, said: Said): SaidRelative | null {
  const match = BEFORE.exec(plain)
  const event = match?.[1] ?? ''
  if (!match || CALENDAR.test(event) || OF_OTHERS.test(event)) return null
  return placed(match, event, { ...said, amount: 0, unit: 'day', before: true })
}

function placed(
  match: RegExpExecArray,
  rest: string,
  facts: Omit<RelativeTiming, 'kind' | 'event'>,
): SaidRelative | null {
  const words = rest.replace(/[\s.,;)]+$/u, '')
  if (words === '') return null
  const to = match.index + match[0].length - (rest.length - words.length)
  const event = (facts.text ?? '').slice(to - words.length, to)
  return { from: match.index, to, timing: { kind: 'relative', ...facts, event } }
}

/** Weeks as days, whole days of hours as days; other hours have no last day of their own. */
function unitOf(count: string | undefined, unit: string | undefined): Unit | null {
  const number = Number(count)
  switch (unit) {
    case 'ngày làm việc':
      return { amount: number, unit: 'workingDay' }
    case 'ngày':
      return { amount: number, unit: 'day' }
    case 'tuần':
      return { amount: number * 7, unit: 'day' }
    case 'tháng':
      return { amount: number, unit: 'month' }
    case 'giờ':
      return number % 24 === 0 && number > 0 ? { amount: number / 24, unit: 'day' } : null
    default:
      return null
  }
}

import { type Day, dayOf, lastDayOf, type Operator } from '@dunghan/core/time'

/** A day as it stands in a text; `day` is null when the calendar has none such or when its year is not printed. */
export interface PrintedDate {
  readonly from: number
  readonly to: number
  readonly day: Day | null
  /** Printed without a year. */
  readonly yearless: boolean
}

/** A printed day with the words that bind it. */
export interface BoundDate extends PrintedDate {
  readonly operator: Operator
  readonly lastDay: Day | null
  readonly time: string | null
}

const SLASHED = String.raw`(\d{1,2})\s?/\s?(\d{1,2})(?:\s?/\s?(\d{4}))?`
const DOTTED = String.raw`(\d{1,2})([.-])(\d{1,2})\8(\d{4})`
const WORDED = String.raw`(?<=ngày |trước |đến |hết |nhất |quá )(\d{1,2}) tháng (\d{1,2})(?:(?:,? năm |/|-)(\d{4})(?!\d)|(?!\d))`
const DATE = new RegExp(
  `(?<![\\d/.-])(?<!(?:tháng|quý) )(?:${WORDED}|${SLASHED}(?![\\d/])|${DOTTED}(?![\\d/]))`,
  'gu',
)
const DAY_WORD = /ngày $/u
const LAST_YEAR = 2100
const CLOCK = String.raw`(?:(\d{1,2})\s?(?:giờ|g|h|:)\s?(\d{2})?(?: phút)?,? (?:của )?)`
/** "chậm nhất thứ Sáu, 28/5/2026": the name of the day may stand before it. */
const WEEKDAY = String.raw`(?:(?:ngày |sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?:, | \(| ))?`
const BEFORE = new RegExp(
  `(?:chậm nhất |muộn nhất )?(?:là |vào )?trước(?: thời điểm| thời hạn)? ${CLOCK}?${WEEKDAY}$`,
  'u',
)
const NO_LATER = new RegExp(
  `(?:(?:chậm|muộn) nhất(?: là| vào| đến)*(?: hết)?|(?:cho )?đến hết|(?<!tính )đến|hết|không quá|không muộn hơn|hạn(?: cuối| chót| (?:nộp|gửi|đăng ký|hoàn thành)[^,;.:]{0,40}?(?= là| đến|:))?(?: là| đến| vào)*:?) ${CLOCK}?${WEEKDAY}$`,
  'u',
)
/** A day that says when something came about limits no duty: "trẻ sinh trước ngày …". */
const HAPPENED =
  /(?<!\p{L})(?:(?<!phát |học )sinh|xảy ra|phát sinh)(?: trước| sau| trong| từ| vào| đến| hết)*(?: (?:kể )?từ (?:ngày )?[\d/]{8,10} đến(?: hết)?)? $/u
const ON = /(?:vào|trong|đúng|xong)(?: trong)? $/u

/** Every day printed in plain text. */
export function datesIn(plain: string): PrintedDate[] {
  return [...plain.matchAll(DATE)].flatMap((match) => {
    const [date, month, year] = partsOf(match)
    const named = DAY_WORD.test(plain.slice(Math.max(0, match.index - 5), match.index))
    if (year === undefined && !named) return []
    const yearless = year === undefined
    // A year no plan reaches is a slip of the hand, and asked about like a day the calendar has not.
    const known = !yearless && Number(year) <= LAST_YEAR
    const day = known ? dayOf(Number(year), Number(month), Number(date)) : null
    const from = named ? match.index - 'ngày '.length : match.index
    return { from, to: match.index + match[0].length, day, yearless }
  })
}

/** Date, month and year of whichever way of writing matched. */
function partsOf(match: RegExpExecArray): (string | undefined)[] {
  if (match[1] !== undefined) return match.slice(1, 4)
  if (match[4] !== undefined) return match.slice(4, 7)
  return [match[7], match[9], match[10]]
}

/** A printed day read with the words before it; null when no word makes it a last day. `from` then includes these words. */
export function boundDate(plain: string, date: PrintedDate): BoundDate | null {
  const start = Math.max(0, date.from - 60)
  const before = plain.slice(start, date.from)
  if (HAPPENED.test(before)) return null
  const exclusive = BEFORE.exec(before)
  if (exclusive) return bound(date, start + exclusive.index, 'before', exclusive)
  const inclusive = NO_LATER.exec(before)
  if (inclusive) return bound(date, start + inclusive.index, 'noLaterThan', inclusive)
  const on = ON.exec(before)
  return on ? bound(date, start + on.index, 'within', on) : null
}

/** "trước 16 giờ 00 ngày X" still leaves the morning of X: a clock time makes the day itself the last one. */
function bound(
  date: PrintedDate,
  from: number,
  operator: Operator,
  match: RegExpExecArray,
): BoundDate {
  if (match[1] === undefined)
    return {
      ...date,
      from,
      operator,
      lastDay: date.day && lastDayOf(operator, date.day),
      time: null,
    }
  const time = clockTime(match[1], match[2] ?? '00')
  return { ...date, from, operator: 'noLaterThan', lastDay: time === null ? null : date.day, time }
}

/** "16:30"; null for a time that no clock shows. */
function clockTime(hours: string, minutes: string): string | null {
  const passed = Number(hours) * 60 + Number(minutes)
  return passed <= 24 * 60 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null
}

import { type Day, partsOf, weekdayOf } from '@dunghan/core/time'

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** "thứ Sáu, 30/10/2026", its parts kept on one line. */
export function dayWords(when: Day): string {
  return unbroken(`${WEEKDAYS[weekdayOf(when) - 1]}, ${dateOf(when)}`)
}

/** "30/10/2026". */
export function dateOf(when: Day): string {
  const { year, month, date } = partsOf(when)
  return `${two(date)}/${two(month)}/${year}`
}

/** "30/10", where the year is beyond doubt. */
export function shortDate(when: Day): string {
  return dateOf(when).slice(0, 5)
}

/** Spaces that no line may break at; the plain-text part turns them back. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

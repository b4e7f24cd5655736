import { type Day, dayAt, daysBetween, partsOf, weekdayOf } from '@dunghan/core/time'

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const VIETNAM_OFFSET = 7 * 3_600_000

/** "30/10/2026", as forms and letters write it. */
export function dateOf(when: Day): string {
  const { year, month, date } = partsOf(when)
  return `${two(date)}/${two(month)}/${year}`
}

/** "30/10", where the year is beyond doubt. */
export function shortDateOf(when: Day): string {
  return dateOf(when).slice(0, 5)
}

/** "thứ Sáu", "Chủ nhật". */
export function weekdayName(when: Day): string {
  return WEEKDAYS[weekdayOf(when) - 1] ?? ''
}

/** "thứ Sáu, 30/10/2026": how every page names a day. */
export function dayWords(when: Day): string {
  return `${weekdayName(when)}, ${dateOf(when)}`
}

/** "16:40, thứ Bảy, 21/11/2026": an instant, told by the clock in Việt Nam. */
export function momentWords(instant: number): string {
  const minutes = Math.floor((instant + VIETNAM_OFFSET) / 60_000) % 1_440
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}, ${dayWords(dayAt(instant))}`
}

/** "Trễ 22 ngày", "Hạn hôm nay", "Còn 5 ngày": what a person needs before the date itself. */
export function awayWords(lastDay: Day, today: Day): string {
  const left = daysBetween(today, lastDay)
  if (left < 0) return `Trễ ${-left} ngày`
  return left === 0 ? 'Hạn hôm nay' : `Còn ${left} ngày`
}

/** "Văn phòng, Công an và Đoàn Thanh niên": a list as a sentence reads it. */
export function listWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}

/** The first letter as a capital, the rest as it is. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A title as a line of a list shows it: without the full stop that its sentence ends in. */
export function bare(title: string): string {
  return title.replace(/(?<!\.)\.$/u, '')
}

/** "năm 2026", "quý IV/2026", "tháng 10/2026": the name of a period inside a sentence of ours. */
export function periodWords(label: string): string {
  return label.replace(
    /(^|, )(Năm|Tháng|Quý)(?= )/gu,
    (_, start: string, word: string) => start + word.charAt(0).toLowerCase() + word.slice(1),
  )
}

/** A title short enough for a list: cut at a word, with the sign of what is left out. */
export function shorten(text: string, max = 140): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const word = cut.lastIndexOf(' ')
  return `${cut.slice(0, word > max / 2 ? word : max).replace(/[\s,;:.–-]+$/u, '')}…`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

import { type Day, weekdayOf } from '../time/day.ts'

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** "30/10/2026". */
export function shortDay(when: Day): string {
  return `${when.slice(8, 10)}/${when.slice(5, 7)}/${when.slice(0, 4)}`
}

/** "thứ Sáu, 30/10/2026". */
export function namedDay(when: Day): string {
  return `${WEEKDAYS[weekdayOf(when)]}, ${shortDay(when)}`
}

const UNTIDY = /^\s|\s$|\s\s|[^\S ]/u

/** Folds white space and cuts at a word so that nothing is longer than `max`; a cut is shown by "…". */
export function cutAtWord(text: string, max: number): string {
  const folded = UNTIDY.test(text) ? text.replace(/\s+/gu, ' ').trim() : text
  if (folded.length <= max) return folded
  const room = folded.slice(0, max)
  const space = room.lastIndexOf(' ')
  // A single endless word is cut inside, but never between the halves of one character.
  const cut =
    space > 0 ? room.slice(0, space) : room.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`
}

/** A numbered list of at most `most` items within `room` characters, each cut alike; the rest is only counted. */
export function numbered(items: readonly string[], most: number, room: number): string {
  const shown = items.slice(0, most)
  const width = Math.max(30, Math.min(160, Math.floor(room / Math.max(1, shown.length)) - 4))
  const lines = shown.map((item, index) => `${index + 1}. ${cutAtWord(item, width)}`)
  return items.length > shown.length
    ? [...lines, `… và ${items.length - shown.length} việc khác`].join('\n')
    : lines.join('\n')
}

import type { Timing } from '@dunghan/core/time'

/** The words of a time as printed, with the mark of a wish. */
export type Said = { readonly text: string; readonly aspirational?: true }

/** One part of a time line, read; the doubt says what is not certain about it. */
export interface TimePart {
  readonly timing: Timing
  readonly doubt: 'timing.unreadable' | 'timing.impossible' | null
}

const TIME_WORD =
  /\d|tháng|quý|thường xuyên|liên tục|(?<!\p{L})(?:tuần|i{1,3}|iv|v|(?<!bắt )đầu|giữa|sau|năm học|(?:hàng|hằng|mỗi) năm)(?!\p{L})/u

/** Words and numbers of time that no pattern used: the reading may be half of what is said. */
export function leftOver(rest: string): TimePart['doubt'] {
  return TIME_WORD.test(rest) ? 'timing.unreadable' : null
}

/** A time whose words are kept but not understood. */
export function unread(said: Said, doubt: TimePart['doubt'] = 'timing.unreadable'): TimePart {
  return { timing: { kind: 'unspecified', ...said, from: null, to: null }, doubt }
}

import type { Timing } from '@dunghan/core/time'

/** The words of a time as printed, with the mark of a wish. */
export type Said = { readonly text: string; readonly aspirational?: true }

/** One part of a time line, read; the doubt says what is not certain about it. */
export interface TimePart {
  readonly timing: Timing
  readonly doubt: 'timing.unreadable' | 'timing.impossible' | null
}

const TIME_WORD =
  /\d|quý(?! (?:vị|khách))|thường xuyên|liên tục|(?<!\p{L})(?:tuần|i{1,3}|iv|v|(?<!bắt )đầu(?! tư)|giữa|sau|năm học|(?:hàng|hằng|mỗi) năm)(?!\p{L})/u
/** A month is meant, not a campaign's name ("Tháng hành động vì trẻ em"). */
const MONTH_WORD =
  /(?:các|những|mấy|từng|hàng|hằng|mỗi|trong) tháng|tháng(?: (?:sau|tới|này|kế|tiếp|liền|đầu|giữa|cuối|giêng|chạp)|(?= *(?:$|[,;.)])))/u
/** "đợt 1", "lần thứ 2", "giai đoạn 1" number the work, not the time. */
const ORDINAL =
  /(?:đợt|lần|vòng|bước|giai đoạn|phần)(?: thứ)? (?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d/])/gu

/** Words and numbers of time that no pattern used: the reading may be half of what is said. */
export function leftOver(rest: string): TimePart['doubt'] {
  const words = rest.replace(ORDINAL, ' ')
  return TIME_WORD.test(words) || MONTH_WORD.test(words) ? 'timing.unreadable' : null
}

/** A time whose words are kept but not understood. */
export function unread(said: Said, doubt: TimePart['doubt'] = 'timing.unreadable'): TimePart {
  return { timing: { kind: 'unspecified', ...said, from: null, to: null }, doubt }
}

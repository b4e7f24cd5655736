import type { Status } from '@dunghan/core/task'
import { type Day, daysBetween } from '@dunghan/core/time'
import { awayWords } from '../text/format.ts'

/** The four shapes a state is drawn in: triangle, diamond, ticked circle, open circle. */
export type Mark = 'late' | 'soon' | 'done' | 'next'

/** How a duty stands, as its row says it: a shape and a word. */
export interface Standing {
  readonly mark: Mark
  readonly words: string
}

const MARKS: Readonly<Record<Status, Mark>> = {
  'not-started': 'next',
  'in-progress': 'next',
  'due-soon': 'soon',
  overdue: 'late',
  waiting: 'next',
  done: 'done',
  'done-late': 'done',
  untracked: 'next',
}

/** The words of each mark in legends, counts and names of marks. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  late: 'quá hạn',
  soon: 'đến hạn trong 14 ngày',
  done: 'đã xong',
  next: 'chưa đến hạn',
}

/** The shape a status is drawn in. */
export function markOf(status: Status): Mark {
  return MARKS[status]
}

/** Shape and words of a duty on `today`. */
export function standingOf(status: Status, lastDay: Day | null, today: Day): Standing {
  return { mark: markOf(status), words: wordsOf(status, lastDay, today) }
}

function wordsOf(status: Status, lastDay: Day | null, today: Day): string {
  switch (status) {
    case 'done':
      return 'Đã xong'
    case 'done-late':
      return 'Xong sau hạn'
    case 'untracked':
      return 'Không theo dõi'
    case 'waiting':
      return lastDay === null ? 'Đang chờ' : `Chờ đã ${daysBetween(lastDay, today)} ngày`
    case 'in-progress':
      return lastDay === null ? 'Đang làm' : awayWords(lastDay, today)
    case 'not-started':
      return lastDay === null ? 'Chưa báo' : awayWords(lastDay, today)
    default:
      return lastDay === null ? 'Chưa có hạn' : awayWords(lastDay, today)
  }
}

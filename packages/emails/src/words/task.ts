import type { DigestItem } from '@dunghan/core/digest'
import { oneLine } from '@dunghan/core/mail'
import { refWords } from '@dunghan/core/plan'
import { fold } from '@dunghan/core/text'
import type { Day } from '@dunghan/core/time'
import type { Ink } from '../theme.ts'
import { dayWords, unbroken } from './days.ts'

/** One task in words, the same for both parts of the letter. */
export interface TaskWords {
  readonly mark: string
  readonly ink: Ink
  /** "Trễ 24 ngày": the state, never told by colour alone. */
  readonly state: string
  /** "thứ Sáu, 30/10/2026", with its period. */
  readonly when: string
  readonly title: string
  /** "Chủ trì". */
  readonly role: string
  /** "41/KH-UBND", never broken across lines. */
  readonly plan: string
  /** "mục II.2", with the group it came through. */
  readonly place: string
  readonly deliverable: string | null
  /** What a reader must know beside the date: a day off, more occurrences. */
  readonly notes: readonly string[]
}

const SOON = 14
/** Plans print titles of whole paragraphs; the page has them in full. */
const TITLE_MAX = 140

/** How a letter tells one task on the day `asOf`. */
export function taskWords(item: DigestItem, asOf: Day): TaskWords {
  const { mark, ink, state } = standing(item, asOf)
  return {
    mark,
    ink,
    state,
    when: whenWords(item),
    title: oneLine(item.title, TITLE_MAX).replace(/(?<!\.)\.$/u, ''),
    role: roleWords(item),
    plan: oneLine(item.plan, 40),
    place: placeWords(item),
    deliverable: item.deliverable === null ? null : oneLine(item.deliverable, 160),
    notes: [...closedNote(item, asOf), ...laterNote(item), ...doubtNote(item)],
  }
}

function standing(item: DigestItem, asOf: Day): Pick<TaskWords, 'mark' | 'ink' | 'state'> {
  const { daysLeft, status, opensOn } = item
  if (daysLeft !== null && status === 'waiting')
    return { mark: '◇', ink: 'soon', state: `Đã qua ${-daysLeft} ngày` }
  if (daysLeft === null)
    return { mark: '○', ink: isDoubted(item) ? 'soon' : 'quiet', state: undatedWords(item) }
  if (daysLeft < 0) return { mark: '▲', ink: 'late', state: `Trễ ${-daysLeft} ngày` }
  if (opensOn !== null && opensOn > asOf && daysLeft > SOON)
    return { mark: '○', ink: 'quiet', state: `Bắt đầu ${dayWords(opensOn)}` }
  const state = daysLeft === 0 ? 'Hạn hôm nay' : `Còn ${daysLeft} ngày`
  return daysLeft <= SOON ? { mark: '◆', ink: 'soon', state } : { mark: '○', ink: 'quiet', state }
}

function whenWords(item: DigestItem): string {
  if (isOngoing(item)) return 'không có ngày cuối'
  if (item.lastDay === null)
    return item.timeText === null
      ? 'kế hoạch không nêu'
      : `kế hoạch ghi “${oneLine(item.timeText, 80)}”`
  const said = [
    `hạn ${dayWords(item.lastDay)}`,
    item.label === null ? [] : unbroken(item.label),
  ].flat()
  return [...said, item.derived ? 'ngày suy ra' : []].flat().join(' · ')
}

function isOngoing({ lastDay, timeText }: DigestItem): boolean {
  return lastDay === null && timeText !== null && fold(timeText).startsWith('thuong xuyen')
}

function roleWords({ role, asked, held }: DigestItem): string {
  if (held) return 'Văn bản không nêu cơ quan chủ trì; Văn phòng tạm giữ'
  if (asked) return role === 'lead' ? 'Đề nghị chủ trì' : 'Đề nghị phối hợp'
  return role === 'lead' ? 'Chủ trì' : 'Phối hợp'
}

function placeWords({ ref, via }: DigestItem): string {
  const place = ref === '' ? [] : [unbroken(`mục ${oneLine(refWords(ref), 40)}`)]
  const group = via === null ? [] : [`giao chung “${oneLine(via, 80)}”`]
  return [...place, ...group].join(' · ')
}

function closedNote({ closed, daysLeft }: DigestItem, asOf: Day): string[] {
  if (closed === null || daysLeft === null || daysLeft < 0 || closed.workingDay < asOf) return []
  const weekend = closed.name === 'Chủ nhật' || closed.name === 'thứ Bảy'
  const off = weekend ? 'ngày nghỉ' : `ngày nghỉ (${closed.name})`
  return [`Hạn rơi vào ${off}, nên hoàn thành trong ${dayWords(closed.workingDay)}.`]
}

function laterNote({ laterOccurrences }: DigestItem): string[] {
  return laterOccurrences === 0 ? [] : [`Việc định kỳ, sau kỳ này còn ${laterOccurrences} kỳ.`]
}

/** A day or a period is printed, and yet there is none: it was impossible, or nobody has confirmed it. */
function isDoubted({ lastDay, timeText }: DigestItem): boolean {
  return lastDay === null && timeText !== null && PRINTS_A_DAY.test(timeText)
}

const PRINTS_A_DAY = /\d\s*[/.-]\s*\d|(?:ngày|tháng|năm)\s+\d|quý\s+[IV\d]/iu

function undatedWords(item: DigestItem): string {
  if (isOngoing(item)) return 'Thường xuyên'
  return isDoubted(item) ? 'Ngày cần xác nhận' : 'Chưa có thời hạn'
}

function doubtNote(item: DigestItem): string[] {
  if (!isDoubted(item)) return []
  return [
    'Ngày ghi trong kế hoạch chưa rõ nên chưa lên lịch và chưa nhắc hạn; Văn phòng sẽ xác nhận.',
  ]
}

import { addDays, dayOf } from '@dunghan/core/time'
import type { Stretch } from './clauses.ts'

/** The day on which something that comes back is due; `day` is null where no calendar or no rule gives it. */
export interface DueDay extends Stretch {
  /** The last day still on time: "trước ngày 18" is 17. */
  readonly day: number | null
  /** The month, where the words print one: "trước ngày 10/12 hằng năm". */
  readonly month: number | null
}

const BOUND =
  '(trước |(?:chậm|muộn) nhất(?: là| vào)? |không quá |đến (?:hết )?|vào |hạn(?: cuối)?:? )?'
const MONTH = String.raw`(?:\s?/\s?(\d{1,2})| tháng (\d{1,2}))?`
const OF_PERIOD =
  '(?:,? (?:của )?tháng cuối(?: cùng)? (?:của )?(?:mỗi |từng )?(?:quý|kỳ(?: báo cáo)?)(?! sau)|,? (?:của )?tháng(?= |[,;.)]|$))?'
const NUMBERED = new RegExp(
  String.raw`${BOUND}ngày (\d{1,2})${MONTH}(?![\d/])(?!\s?/)(?! tháng \d)(?! năm \d)${OF_PERIOD}`,
  'gu',
)
const LAST = new RegExp(
  `${BOUND}ngày cuối(?: cùng)? (?:của )?(?:mỗi )?(?:tháng|quý|năm|kỳ)(?! sau)`,
  'gu',
)
/** "tháng sau", "quý kế tiếp": due in another period than the one it tells of. */
const NEXT =
  /^(?: (?:của|hằng|hàng))* ?(?:tháng |quý |kỳ |năm )?(?:đầu|sau|kế|tiếp|liền|tới|làm việc)/u
/** A common year: a day early in February is on time in every year. */
const COMMON_YEAR = 2027
const LONGEST_MONTH = 31

/** Every due day of a plain text that prints no year. */
export function dueDaysIn(plain: string): DueDay[] {
  const numbered = [...plain.matchAll(NUMBERED)].map((match) => dueDay(plain, match))
  const last = [...plain.matchAll(LAST)].map((match) => lastOfPeriod(plain, match))
  return [...numbered, ...last].sort((left, right) => left.from - right.from)
}

/** One due day for all that the words say; null when they contradict each other or cannot be read. */
export function oneDueDay(days: readonly DueDay[]): { day: number; month?: number } | null {
  const [first, ...others] = days
  if (!first || first.day === null) return null
  if (others.some((other) => other.day !== first.day)) return null
  // "15/6 và 15/12" of the half-year and the year: each in its own last month.
  const months = new Set(days.map(({ month }) => month))
  if (months.size > 1) return [...months].every(isHalfYearEnd) ? { day: first.day } : null
  return { day: first.day, ...(first.month === null ? {} : { month: first.month }) }
}

function isHalfYearEnd(month: number | null): boolean {
  return month === 6 || month === 12
}

function dueDay(plain: string, match: RegExpExecArray): DueDay {
  const stretch = { from: match.index, to: match.index + match[0].length }
  const exclusive = match[1] === 'trước '
  const printed = Number(match[2])
  const month = Number(match[3] ?? match[4] ?? 0)
  if (NEXT.test(plain.slice(stretch.to, stretch.to + 24))) return { ...stretch, ...UNKNOWN }
  if (month > 0) {
    const due = dayOf(COMMON_YEAR, month, printed)
    const last = due && (exclusive ? addDays(due, -1) : due)
    if (!last) return { ...stretch, ...UNKNOWN }
    return { ...stretch, day: Number(last.slice(8)), month: Number(last.slice(5, 7)) }
  }
  const day = exclusive ? printed - 1 : printed
  return { ...stretch, day: day >= 1 && day <= LONGEST_MONTH ? day : null, month: null }
}

function lastOfPeriod(plain: string, match: RegExpExecArray): DueDay {
  const stretch = { from: match.index, to: match.index + match[0].length }
  const isClear = match[1] !== 'trước ' && !NEXT.test(plain.slice(stretch.to, stretch.to + 24))
  return { ...stretch, day: isClear ? LONGEST_MONTH : null, month: null }
}

const UNKNOWN = { day: null, month: null } as const

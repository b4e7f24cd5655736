import {
  type Day,
  quarterName,
  type RecurringTiming,
  type RelativeTiming,
  type Timing,
} from '@dunghan/core/time'
import { capital, dateOf, dayWords } from './format.ts'

const FREQUENCIES = {
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  semiannual: '6 tháng',
  nineMonth: '9 tháng',
  annual: 'hằng năm',
} as const

/** "6 tháng, hằng năm": how often a report is owed. */
export function frequencyWords(frequencies: readonly (keyof typeof FREQUENCIES)[]): string {
  return frequencies.map((frequency) => FREQUENCIES[frequency]).join(', ')
}

/** What a plan says about time, in a few words of our own: "Quý IV/2026", "Thường xuyên", "Chưa nêu thời gian". */
export function timingWords(timing: Timing): string {
  return timing.aspirational ? `${plainWords(timing)} (phấn đấu)` : plainWords(timing)
}

function plainWords(timing: Timing): string {
  switch (timing.kind) {
    case 'date':
      return timing.time
        ? `${clockWords(timing.time)}, ${dayWords(timing.lastDay)}`
        : dayWords(timing.lastDay)
    case 'quarter':
      return timing.quarters.map(quarterName).join(', ')
    case 'month':
      return months(timing.from, timing.to)
    case 'halfYear':
      return `6 tháng ${timing.from.slice(5, 7) === '01' ? 'đầu' : 'cuối'} năm ${timing.from.slice(0, 4)}`
    case 'year':
      return `Năm ${timing.from.slice(0, 4)}`
    case 'yearRange':
      return years(timing.from, timing.to)
    case 'everyYear':
      return `Hằng năm, ${years(timing.from, timing.to)}`
    case 'recurring':
      return capital(
        [frequencyWords(timing.frequencies), dueWords(timing)].filter(Boolean).join(', '),
      )
    case 'relative':
      return relativeWords(timing)
    case 'ongoing':
      return 'Thường xuyên'
    case 'onDemand':
      return 'Khi có yêu cầu'
    case 'unspecified':
      return 'Chưa nêu thời gian'
  }
}

/** "hết ngày 17", "hết ngày 09/12": the printed day of something that comes back. */
function dueWords({ day, month }: RecurringTiming): string {
  if (day === undefined) return ''
  return `hết ngày ${two(day)}${month === undefined ? '' : `/${two(month)}`}`
}

const UNITS = { day: 'ngày', workingDay: 'ngày làm việc', month: 'tháng' } as const

/** "03 ngày làm việc kể từ ngày nhận văn bản – chờ ngày của sự kiện". */
function relativeWords({ amount, unit, before, event, eventOn }: RelativeTiming): string {
  const count = `${two(amount)} ${UNITS[unit]}`
  const counted = before ? `${amount > 0 ? `${count} trước` : 'Trước'}` : `${count} kể từ`
  const known = eventOn ? `ngày ${dateOf(eventOn)}` : 'chờ ngày của sự kiện'
  return `${counted} ${eventWords(event)} – ${known}`
}

/** An event that is something done has its day; a feast or a season is its own. */
function eventWords(event: string): string {
  return /^(?:ngày|Tết|mùa|dịp|kỳ|năm học|đại hội|lễ|hội nghị|phiên)(?!\p{L})/iu.test(event)
    ? event
    : `ngày ${event}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** "trước 16 giờ 00": the day itself is still open until then. */
function clockWords(time: string): string {
  return `Trước ${time.slice(0, 2)} giờ ${time.slice(3)}`
}

/** "Tháng 5/2026", "Tháng 5 – tháng 9/2026". */
function months(from: Day, to: Day | null): string {
  const month = (when: Day) => `${Number(when.slice(5, 7))}/${when.slice(0, 4)}`
  if (to === null || month(from) === month(to)) return `Tháng ${month(from)}`
  const first = from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(5, 7)) : month(from)
  return `Tháng ${first} – tháng ${month(to)}`
}

function years(from: Day, to: Day | null): string {
  const first = from.slice(0, 4)
  if (to === null) return `từ ${first} trở đi`
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return `${dateOf(from)} – ${dateOf(to)}`
  const last = to.slice(0, 4)
  return first === last ? first : `${first} – ${last}`
}

import { type Day, quarterName, type Timing } from '@dunghan/core/time'
import { capital, dayWords } from './format.ts'

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
  switch (timing.kind) {
    case 'date':
      return dayWords(timing.lastDay)
    case 'quarter':
      return timing.quarters.map(quarterName).join(', ')
    case 'month':
      return `Tháng ${Number(timing.from.slice(5, 7))}/${timing.from.slice(0, 4)}`
    case 'halfYear':
      return `6 tháng ${timing.from.slice(5, 7) === '01' ? 'đầu' : 'cuối'} năm ${timing.from.slice(0, 4)}`
    case 'year':
      return `Năm ${timing.from.slice(0, 4)}`
    case 'yearRange':
      return years(timing.from, timing.to)
    case 'everyYear':
      return `Hằng năm, ${years(timing.from, timing.to)}`
    case 'recurring':
      return capital(frequencyWords(timing.frequencies))
    case 'relative':
      return capital(timing.text ?? timing.event)
    case 'ongoing':
      return 'Thường xuyên'
    case 'onDemand':
      return 'Khi có yêu cầu'
    case 'unspecified':
      return 'Chưa nêu thời gian'
  }
}

function years(from: Day, to: Day | null): string {
  const first = from.slice(0, 4)
  if (to === null) return `từ ${first} trở đi`
  const last = to.slice(0, 4)
  return first === last ? first : `${first} – ${last}`
}

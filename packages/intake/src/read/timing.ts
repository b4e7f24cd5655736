import type { Span } from '@dunghan/core/plan'
import { periodsIn } from './calendar-words.ts'
import { type Stretch, trimmed, withoutStop } from './clauses.ts'
import { dateTiming } from './date-timing.ts'
import { datesIn } from './dates.ts'
import { openTiming } from './loose-timing.ts'
import { scatteredMonths } from './month-words.ts'
import { type Passage, spanOf } from './passage.ts'
import { mergedPeriod, periodTiming } from './period-timing.ts'
import { oneYearOf, type PlanYears } from './plan-years.ts'
import { recurringTiming } from './recurring-timing.ts'
import { relativeIn } from './relative-timing.ts'
import { blanked, type SaidPeriod } from './said-period.ts'
import { leftOver, type TimePart, unread } from './time-part.ts'

/** A printed time, where it stands, and what about it is not certain. */
export interface ReadTiming extends TimePart {
  readonly span: Span
}

const LONGEST = 400
/** More parts than this are no time line. */
const MOST = 50

/** Reads the words of a time line: one timing a part, parts divided by `;`, or by `,` and "và" where each is clear. */
export function timingsOf(passage: Passage, value: Stretch, plan: PlanYears | null): ReadTiming[] {
  return partsOf(passage, value).flatMap((part) => {
    const plain = passage.plain.slice(part.from, part.to)
    const scattered = plain.length > LONGEST ? [] : scatteredMonths(plain, oneYearOf(plan))
    if (scattered.length > 0) {
      return scattered.map((month) => monthTiming(passage, part.from, month))
    }
    const whole = readStretch(passage, part, plan)
    if (whole.doubt !== 'timing.unreadable') return whole
    return readBy(/,/gu, passage, part, plan) ?? readBy(/,| và /gu, passage, part, plan) ?? whole
  })
}

function partsOf(passage: Passage, value: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let from = value.from
  for (let index = value.from; index <= value.to && parts.length < MOST; index += 1) {
    if (index < value.to && passage.text.charAt(index) !== ';') continue
    const part = withoutStop(passage.text, trimmed(passage.text, from, index))
    if (part.to > part.from) parts.push(part)
    from = index + 1
  }
  return parts
}

function monthTiming(passage: Passage, start: number, month: SaidPeriod): ReadTiming {
  const [from, to] = [start + month.from, start + month.to]
  const text = passage.text.slice(from, to)
  const timing = { kind: 'month', text, from: month.firstDay, to: month.lastDay } as const
  return { timing, span: spanOf(passage, from, to), doubt: null }
}

/** "Thường xuyên, báo cáo trước ngày …" is two times when each side is clear by itself. */
function readBy(
  divider: RegExp,
  passage: Passage,
  part: Stretch,
  plan: PlanYears | null,
): ReadTiming[] | null {
  const words = passage.plain.slice(part.from, part.to)
  if (words.includes('(') || words.length > LONGEST) return null
  const cuts = [...words.matchAll(divider)].map((match) => ({
    from: part.from + match.index,
    to: part.from + match.index + match[0].length,
  }))
  if (cuts.length === 0 || cuts.length > MOST) return null
  const sides = [...cuts, { from: part.to, to: part.to }].map((cut, at) =>
    withoutStop(passage.text, trimmed(passage.text, cuts[at - 1]?.to ?? part.from, cut.from)),
  )
  const read = sides.map((side) => readStretch(passage, side, plan))
  return read.every(({ doubt }) => doubt === null) ? read : null
}

function readStretch(passage: Passage, part: Stretch, plan: PlanYears | null): ReadTiming {
  const text = passage.text.slice(part.from, part.to)
  const read = readPart(passage.plain.slice(part.from, part.to), text, plan)
  return { ...read, span: spanOf(passage, part.from, part.to) }
}

function readPart(plain: string, text: string, plan: PlanYears | null): TimePart {
  const said = /phấn đấu/u.test(plain) ? { text, aspirational: true as const } : { text }
  if (plain.length > LONGEST) return unread(said)
  const relative = relativeIn(plain, said)
  if (relative) return { timing: relative.timing, doubt: leftOver(blanked(plain, relative)) }
  const recurring = recurringTiming(plain, said, plan)
  if (recurring) return { timing: recurring.timing, doubt: leftOver(recurring.rest) }
  const year = oneYearOf(plan)
  const dates = datesIn(plain)
  if (dates.length > 0) return dateTiming(plain, dates, said, year)
  const periods = periodsIn(plain, year)
  const open = openTiming(periods.reduce(blanked, plain), mergedPeriod(periods, plain), said)
  if (open) return { timing: open.timing, doubt: leftOver(open.rest) }
  return periodTiming(plain, periods, said, plan)
}

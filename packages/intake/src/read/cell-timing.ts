import type { Stretch } from './clauses.ts'
import { type Passage, passageOf } from './passage.ts'
import type { PlanYears } from './plan-years.ts'
import { leftOver } from './time-part.ts'
import { type ReadTiming, timingsOf } from './timing.ts'

const LINE_OF_CELL = '\u2028'

/** The times of a cell: all its lines as one where that is clear, else line by line; a line that only goes on joins the one above. */
export function cellTimings(
  text: string,
  { from, to }: Stretch,
  years: PlanYears | null,
): ReadTiming[] {
  const whole = timesOf(passageOf(text, from, to), years)
  const lines = linesOf(text, from, to)
  if (lines.length < 2 || isClear(whole)) return whole
  const read: ReadTiming[] = []
  for (let at = 0; at < lines.length; ) {
    const [times, used] = clearestFrom(text, lines, at, years)
    read.push(...times)
    at += used
  }
  return isClear(read) ? read : whole
}

/** The shortest run of lines that reads clearly; a line without any time says nothing. */
function clearestFrom(
  text: string,
  lines: readonly Stretch[],
  at: number,
  years: PlanYears | null,
): readonly [ReadTiming[], number] {
  const start = lines[at]?.from ?? 0
  for (let count = 1; at + count <= lines.length; count += 1) {
    const passage = passageOf(text, start, lines[at + count - 1]?.to ?? start)
    const times = timesOf(passage, years)
    if (isClear(times)) return [times, count]
  }
  const only = passageOf(text, start, lines[at]?.to ?? start)
  return leftOver(only.plain) === null ? [[], 1] : [timesOf(only, years), 1]
}

function timesOf(passage: Passage, years: PlanYears | null): ReadTiming[] {
  return timingsOf(passage, { from: 0, to: passage.text.length }, years)
}

function isClear(times: readonly ReadTiming[]): boolean {
  return times.length > 0 && times.every(({ doubt }) => doubt === null)
}

function linesOf(text: string, from: number, to: number): Stretch[] {
  const lines: Stretch[] = []
  let start = from
  for (const words of text.slice(from, to).split(LINE_OF_CELL)) {
    if (words.trim() !== '') lines.push({ from: start, to: start + words.length })
    start += words.length + LINE_OF_CELL.length
  }
  return lines
}

import type { Span } from '@dunghan/core/plan'
import { areaOf } from './areas.ts'
import { periodsIn } from './calendar-words.ts'
import { type Node, walk } from './node.ts'
import { type Passage, spanOf } from './passage.ts'
import type { SaidPeriod } from './said-period.ts'

/** The years a plan covers, and where it says so. */
export interface PlanPeriod {
  readonly from: string
  readonly to: string | null
  readonly span: Span
  /** Its beginning is not printed but taken from the day of issue. */
  readonly uncertain: boolean
}

/** "theo Quyết định số 5/QĐ ngày 3/4/2026" speaks of another document's time. */
const CITED =
  /(?:số \d[\d/\p{L}.&-]*)?[,\s]*ngày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4}|số \d[\d/\p{L}.&-]*/gu
const LAW = /(?<!pháp )(?:luật|bộ luật|pháp lệnh|hiến pháp)(?: [\p{L}]+){0,12}\s*$/u
const JOINED =
  /^\s*(?:-|,|và|đến(?: hết)?|,? ?và đến)(?: (?:trong|hết|(?:những |các )?(?:tháng )?(?:đầu|cuối)))*\s*$/u
const QUOTED = /"[^"]{0,400}"/gu

/** The period of a plan: as its title gives it, else its section on time, else the preamble's own clause. */
export function periodOf(
  title: Passage | null,
  root: Node,
  preamble: readonly Passage[],
  issuedYear: number | null,
): PlanPeriod | null {
  const fromTitle = title && lastPeriod(title, issuedYear)
  if (fromTitle) return fromTitle
  for (const node of walk(root)) {
    if (areaOf(node) !== 'scope') continue
    for (const { passage } of node.paragraphs) {
      const found = /thời gian|thực hiện|triển khai|giai đoạn|từ năm/u.test(passage.plain)
        ? lastPeriod(passage, issuedYear)
        : null
      if (found) return found
    }
  }
  for (const passage of preamble.toReversed()) {
    const found = /(?:ban hành|xây dựng) kế hoạch/u.test(passage.plain)
      ? ownClause(passage, issuedYear)
      : null
    if (found) return found
  }
  return null
}

function ownClause(passage: Passage, issuedYear: number | null): PlanPeriod | null {
  const at = passage.plain.search(/(?:ban hành|xây dựng) kế hoạch/u)
  const masked = { ...passage, plain: ' '.repeat(at) + passage.plain.slice(at) }
  return lastPeriod(masked, issuedYear)
}

function lastPeriod(passage: Passage, issuedYear: number | null): PlanPeriod | null {
  if (passage.plain.length > 3_000) return null
  const bare = passage.plain.replace(CITED, (words) => ' '.repeat(words.length))
  const periods = periodsIn(withoutQuotes(bare), null).filter(
    (period) => !isOfLaw(bare, period, issuedYear),
  )
  const last = periods.at(-1) ?? periodsIn(bare, null).at(-1)
  if (!last) return null
  const joined = joinedTo(last, periods, bare)
  const first = joined[0] ?? last
  const upTo =
    /đến(?: hết)?\s*$/u.test(bare.slice(0, first.from)) &&
    first.kind === 'year' &&
    issuedYear !== null
  return {
    from: upTo && issuedYear !== null ? String(issuedYear) : first.firstDay.slice(0, 4),
    to: last.lastDay?.slice(0, 4) ?? null,
    span: spanOf(passage, first.from, last.to),
    uncertain: upTo || severalYears(periods, joined),
  }
}

/** "Những tháng cuối năm 2026 và quý I năm 2027" is one period: the last one with those that lead up to it. */
function joinedTo(
  last: SaidPeriod,
  periods: readonly SaidPeriod[],
  plain: string,
): readonly SaidPeriod[] {
  let at = periods.indexOf(last)
  for (; at > 0; at -= 1) {
    const [before, after] = [periods[at - 1], periods[at]]
    if (!before || !after || before.firstDay > after.firstDay) break
    if (!JOINED.test(plain.slice(before.to, after.from))) break
  }
  return at < 0 ? [last] : periods.slice(at)
}

/** "Luật Hòa giải ở cơ sở năm 2013" in a plan of a later year. */
function isOfLaw(plain: string, period: SaidPeriod, issuedYear: number | null): boolean {
  const before = plain.slice(Math.max(0, period.from - 80), period.from)
  return issuedYear !== null && Number(period.firstDay.slice(0, 4)) < issuedYear && LAW.test(before)
}

function severalYears(periods: readonly SaidPeriod[], joined: readonly SaidPeriod[]): boolean {
  const others = periods.filter((period) => !joined.includes(period))
  const last = joined.at(-1)?.firstDay.slice(0, 4)
  return others.some((period) => period.firstDay.slice(0, 4) !== last)
}

function withoutQuotes(plain: string): string {
  return plain.replace(QUOTED, (words) => ' '.repeat(words.length))
}

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
  const upTo =
    /đến(?: hết)?\s*$/u.test(bare.slice(0, last.from)) &&
    last.kind === 'year' &&
    issuedYear !== null
  return {
    from: upTo && issuedYear !== null ? String(issuedYear) : last.firstDay.slice(0, 4),
    to: last.lastDay?.slice(0, 4) ?? null,
    span: spanOf(passage, last.from, last.to),
    uncertain: upTo || severalYears(periods),
  }
}

/** "Luật Hòa giải ở cơ sở năm 2013" in a plan of a later year. */
function isOfLaw(plain: string, period: SaidPeriod, issuedYear: number | null): boolean {
  const before = plain.slice(Math.max(0, period.from - 80), period.from)
  return issuedYear !== null && Number(period.firstDay.slice(0, 4)) < issuedYear && LAW.test(before)
}

function severalYears(periods: readonly SaidPeriod[]): boolean {
  return new Set(periods.map((period) => period.firstDay.slice(0, 4))).size > 1
}

function withoutQuotes(plain: string): string {
  return plain.replace(QUOTED, (words) => ' '.repeat(words.length))
}

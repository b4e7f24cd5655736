import type { Decision, Duty, DutyKey, Span } from '@dunghan/core/plan'

/** How many duties a page of a draft holds; nearly every plan is one page. */
export const PAGE_SIZE = 60

/** One page of a long draft. */
export interface DraftPage {
  /** Counted from 1. */
  readonly no: number
  readonly duties: readonly Duty[]
}

/** The duties of a draft page by page: in the order of the text, a split-off duty beside the one it came from. */
export function draftPages(
  duties: readonly Duty[],
  before: ReadonlyMap<DutyKey, Decision>,
): DraftPage[] {
  const placeOf = new Map(duties.map((duty, index) => [duty.key, index]))
  const place = (duty: Duty): number => {
    const from = before.get(duty.key)?.added?.from
    return (from && placeOf.get(from)) ?? placeOf.get(duty.key) ?? duties.length
  }
  const shown = duties.toSorted(
    (left, right) => place(left) - place(right) || left.order - right.order,
  )
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE))
  return Array.from({ length: pages }, (_, index) => ({
    no: index + 1,
    duties: shown.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }))
}

/** The page named in an address, or the one that holds a duty; the first for anything else. */
export function pageOf(pages: readonly DraftPage[], no: unknown, key: string | null): DraftPage {
  const holding = pages.find(({ duties }) => duties.some((duty) => duty.key === key))
  return (
    holding ??
    pages.find((page) => String(page.no) === no) ?? { no: 1, duties: pages[0]?.duties ?? [] }
  )
}

/** The stretch of the source that a page's duties stand in, in whole lines; the first and last page take the ends along. */
export function stretchOf(text: string, pages: readonly DraftPage[], page: DraftPage): Span {
  const spans = page.duties.map(({ source }) => source).filter(({ from, to }) => to > from)
  const first = page.no === 1 || spans.length === 0
  const from = first ? 0 : Math.min(...spans.map((span) => span.from))
  const to = page.no === pages.length ? text.length : Math.max(0, ...spans.map((span) => span.to))
  const end = text.indexOf('\n', to)
  return {
    from: from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1,
    to: end < 0 || to === 0 ? text.length : end,
  }
}

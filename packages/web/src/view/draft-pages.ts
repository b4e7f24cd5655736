import type { Decision, Duty, DutyKey } from '@dunghan/core/plan'

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

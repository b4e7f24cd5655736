import { dutyKey } from '@dunghan/core/plan'
import { aDraft, aDraftTask } from '@dunghan/core/testing'
import { describe, expect, it } from 'vitest'
import { aReview } from '../testing/a-review.ts'
import { draftPages, PAGE_SIZE, pageOf, stretchOf } from './draft-pages.ts'

/** A draft of this many one-line tasks, ten characters each, under a head of twenty. */
function longDraft(count: number) {
  const line = (index: number): string => `${String(index).padStart(8, '0')}.\n`
  const source = (index: number) => ({ from: 20 + index * 10, to: 29 + index * 10 })
  return aDraft({
    text: `${'Đầu văn bản'.padEnd(19)}\n${Array.from({ length: count }, (_, index) => line(index)).join('')}`,
    tasks: Array.from({ length: count }, (_, index) => aDraftTask({ source: source(index) })),
  })
}

describe('a long draft', () => {
  const { draft, duties, before } = aReview(longDraft(PAGE_SIZE * 2 + 1))
  const pages = draftPages(duties, before)

  it('is shown page by page, no duty twice and none left out', () => {
    expect(pages.map((page) => page.duties.length)).toEqual([PAGE_SIZE, PAGE_SIZE, 1])
    expect(new Set(pages.flatMap((page) => page.duties.map(({ key }) => key))).size).toBe(
      duties.length,
    )
  })

  it('opens on the page named, on the page of the duty at hand, else on the first', () => {
    expect(pageOf(pages, '2', null).no).toBe(2)
    expect(pageOf(pages, '1', `task:${PAGE_SIZE * 2}`).no).toBe(3)
    expect(pageOf(pages, 'x', 'task:999').no).toBe(1)
  })

  it('shows of the document what its page is about, in whole lines, and loses nothing of it', () => {
    const stretches = pages.map((page) => stretchOf(draft.text, pages, page))
    expect(stretches[0]).toEqual({ from: 0, to: 20 + PAGE_SIZE * 10 - 1 })
    expect(stretches[1]?.from).toBe(20 + PAGE_SIZE * 10)
    expect(stretches.at(-1)?.to).toBe(draft.text.length)
  })
})

describe('a duty split off another', () => {
  it('stands beside the one it came from', () => {
    const added = { from: dutyKey('task', 0), source: null }
    const review = aReview(longDraft(3), [{ key: dutyKey('added', 0), title: 'Một nửa', added }])
    const [page] = draftPages(review.duties, review.before)
    expect(page?.duties.map(({ key }) => key)).toEqual(['task:0', 'added:0', 'task:1', 'task:2'])
  })
})

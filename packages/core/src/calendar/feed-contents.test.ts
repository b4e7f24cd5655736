import { describe, expect, test } from 'vitest'
import { aLocality, anAgency, aPlan, aTask, TODAY } from '../testing/index.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { entriesOf, type FeedInput } from './entries.ts'
import type { Entry } from './entry.ts'
import { feedContents, MOST_ENTRIES, withinCap } from './feed-contents.ts'

const WARD: FeedInput = {
  locality: aLocality(),
  scope: { kind: 'ward' },
  plans: [aPlan()],
  tasks: [aTask()],
  today: TODAY,
  daysOff: NATIONAL_DAYS_OFF,
}

describe('the name of a feed', () => {
  test('is the ward’s, the plan’s or the agency’s', () => {
    const agency = anAgency()
    const own = { agencyId: agency.id }
    expect(feedContents(WARD).name).toBe('Đúng Hạn – Phường Bình Minh')
    expect(feedContents({ ...WARD, scope: { kind: 'plan', planId: 'pln_000001' } }).name).toBe(
      '41/KH-UBND – Phường Bình Minh',
    )
    expect(feedContents({ ...WARD, scope: { kind: 'agency', ...own }, agency }).name).toBe(
      'Phòng Kinh tế – Phường Bình Minh',
    )
    expect(feedContents({ ...WARD, scope: { kind: 'lead', ...own }, agency }).name).toBe(
      'Phòng Kinh tế (chủ trì) – Phường Bình Minh',
    )
  })
})

describe('the description of a feed', () => {
  test('tells the window, for a hidden one is taken for a fault', () => {
    expect(feedContents(WARD).description).toContain('từ 90 ngày trước đến hết năm sau')
    expect(feedContents(WARD).description).not.toContain('lược')
  })

  test('tells that a closed plan is shown whole', () => {
    const plans = [aPlan({ state: 'closed' })]
    const scope = { kind: 'plan', planId: 'pln_000001' } as const
    expect(feedContents({ ...WARD, scope, plans }).description).toContain('kế hoạch đã đóng')
  })

  test('tells what the cap left out', () => {
    const tasks = Array.from({ length: MOST_ENTRIES + 7 }, (_, index) =>
      aTask({ id: `tsk_${index}` }),
    )
    const { entries, description } = feedContents({ ...WARD, tasks })
    expect(entries).toHaveLength(MOST_ENTRIES)
    expect(description).toContain('Lịch dừng ở 1.000 mục: đã lược 7 mục')
  })
})

describe('the cap', () => {
  const entry = (id: string, over: Partial<Entry> = {}): Entry[] =>
    entriesOf(WARD).map((sample) => ({ ...sample, id, ...over }))
  const entries = [
    entry('a', { standing: 'late' }),
    entry('b', { standing: 'done' }),
    entry('c', { kind: 'kickoff' }),
    entry('d', { standing: 'done' }),
    entry('e'),
    entry('f', { kind: 'kickoff' }),
    entry('g'),
  ].flat()

  test.each([
    [7, 'abcdefg'],
    [6, 'abcdeg'],
    [5, 'abdeg'],
    [4, 'adeg'],
    [3, 'aeg'],
    [2, 'ae'],
    [1, 'a'],
  ])(
    'of %d entries, beginnings go first, then the oldest done, then the furthest: %s',
    (most, kept) => {
      expect(
        withinCap(entries, most)
          .kept.map(({ id }) => id)
          .join(''),
      ).toBe(kept)
      expect(withinCap(entries, most).dropped).toBe(7 - most)
    },
  )
})

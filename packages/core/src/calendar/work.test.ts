import { describe, expect, test } from 'vitest'
import { aCard, aLocality, anOccurrence, aPlan, aTask, NOW, TODAY } from '../testing/index.ts'
import { day } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { entriesOf, type FeedInput } from './entries.ts'

const WARD: FeedInput = {
  locality: aLocality(),
  scope: { kind: 'ward' },
  plans: [aPlan()],
  tasks: [aTask()],
  today: TODAY,
  daysOff: NATIONAL_DAYS_OFF,
}
const AGENCY: FeedInput = {
  ...WARD,
  scope: { kind: 'agency', agencyId: 'agc_kinhte' },
  cards: [aCard()],
}

describe('the feed of an agency', () => {
  test('shows what it leads and what it takes part in, each by its name', () => {
    const tasks = [aTask(), aTask({ id: 'tsk_000002', order: 1 })]
    const cards = [aCard(), aCard({ taskId: 'tsk_000002', role: 'coordinating' })]
    const [lead, coordinating] = entriesOf({ ...AGENCY, tasks, cards })
    expect(lead?.title).toMatch(/^\[Chủ trì\] Lập danh sách/u)
    expect(lead?.categories).toEqual(['Chủ trì', 'Hạn chót', '41/KH-UBND'])
    expect([lead?.priority, lead?.alarms]).toEqual([1, [7, 1]])
    expect(coordinating?.title).toMatch(/^\[Phối hợp\] Lập danh sách/u)
    expect([coordinating?.priority, coordinating?.alarms]).toEqual([5, [1]])
  })

  test('a feed of what it leads leaves the rest out', () => {
    const scope = { kind: 'lead', agencyId: 'agc_kinhte' } as const
    const cards = [aCard({ role: 'coordinating' })]
    expect(entriesOf({ ...AGENCY, scope, cards })).toEqual([])
    expect(entriesOf({ ...AGENCY, scope })).toHaveLength(1)
  })

  test('never shows the card of another agency', () => {
    expect(entriesOf({ ...AGENCY, cards: [aCard({ agencyId: 'agc_yte' })] })).toEqual([])
  })

  test('tells of its own card, whatever the others have done', () => {
    const cards = [aCard({ state: 'done', doneOn: TODAY, version: 4, changedAt: NOW + 1 })]
    const [entry] = entriesOf({ ...AGENCY, cards })
    expect(entry?.title).toMatch(/^✔ \[Chủ trì\] /u)
    expect([entry?.sequence, entry?.changedAt]).toEqual([8, NOW + 1])
  })

  test('is the ward’s own event, its title telling the role where the ward’s tells the lead', () => {
    const [own] = entriesOf(AGENCY)
    const [ward] = entriesOf(WARD)
    expect(own?.id).toBe(ward?.id)
    expect(own?.title).toBe(`[Chủ trì] ${ward?.title.replace(' – Phòng Kinh tế', '')}`)
    expect(own?.description).toBe(ward?.description)
    expect(own?.day).toBe(ward?.day)
  })

  test('an asked body is never told that it is late', () => {
    const tasks = [aTask({ occurrences: [anOccurrence({ lastDay: day('2026-11-02') })] })]
    const late = entriesOf({ ...AGENCY, tasks })
    const asked = entriesOf({ ...AGENCY, tasks, cards: [aCard({ asked: true })] })
    expect(late[0]?.title).toMatch(/^\[Quá hạn\] \[Chủ trì\] /u)
    expect(asked[0]?.title).toMatch(/^\[Chủ trì\] /u)
    expect(asked[0]?.sequence).toBe(2)
  })

  test('a card whose task is gone makes no event', () => {
    expect(entriesOf({ ...AGENCY, tasks: [] })).toEqual([])
    expect(entriesOf({ ...AGENCY, cards: [aCard({ occurrence: '2024' })] })).toEqual([])
  })
})

describe('a closed plan', () => {
  const plans = [aPlan({ state: 'closed' })]
  const old = anOccurrence({
    lastDay: day('2023-11-12'),
    repeats: true,
    tracked: false,
    key: '2023',
  })
  const tasks = [aTask({ occurrences: [old] })]

  test('shows in no feed but its own', () => {
    expect(entriesOf({ ...WARD, plans, tasks })).toEqual([])
    expect(entriesOf({ ...AGENCY, plans, tasks, cards: [aCard({ occurrence: '2023' })] })).toEqual(
      [],
    )
  })

  test('shows there whole, never late and without alarms', () => {
    const scope = { kind: 'plan', planId: 'pln_000001' } as const
    const [entry] = entriesOf({ ...WARD, scope, plans, tasks })
    expect(entry?.day).toBe('2023-11-12')
    expect(entry?.title).toMatch(/^Lập danh sách/u)
    expect(entry?.alarms).toEqual([])
    expect(entry?.sequence).toBe(0)
    expect(entry?.description).toContain('Trạng thái: kế hoạch đã đóng, không còn theo dõi')
  })

  test('an active plan shows no untracked instance even in its own feed', () => {
    const scope = { kind: 'plan', planId: 'pln_000001' } as const
    expect(entriesOf({ ...WARD, scope, tasks })).toEqual([])
  })

  test.each(['draft', 'importing'] as const)('a plan in state %s shows nowhere', (state) => {
    const scope = { kind: 'plan', planId: 'pln_000001' } as const
    expect(entriesOf({ ...WARD, scope, plans: [aPlan({ state })] })).toEqual([])
  })

  test('the feed of a plan holds no other plan', () => {
    const scope = { kind: 'plan', planId: 'pln_000002' } as const
    expect(entriesOf({ ...WARD, scope })).toEqual([])
  })
})

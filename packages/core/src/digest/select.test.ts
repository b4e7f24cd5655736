import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../task/index.ts'
import { aCard, anAgency, aPlan } from '../testing/index.ts'
import { addDays, type Day, day, isoWeekOf, NATIONAL_DAYS_OFF } from '../time/index.ts'
import { countOf, type Digest, type DigestItem, SECTIONS, type SectionKind } from './digest.ts'
import { byUrgency, idOf } from './item.ts'
import { listAtMost, selectDigest } from './select.ts'

const MONDAY = day('2026-11-23')
const agency = anAgency()

function select(
  cards: readonly Partial<Card>[],
  over: Partial<Parameters<typeof selectDigest>[0]> = {},
): Digest | null {
  const today = over.today ?? MONDAY
  return selectDigest({
    cards: cards.map((card, index) => aCard({ taskId: `tsk_${index}`, ...card })),
    plans: [aPlan()],
    agency,
    today,
    week: isoWeekOf(today),
    daysOff: NATIONAL_DAYS_OFF,
    ...over,
  })
}

function itemsOf(digest: Digest | null, kind: SectionKind): readonly DigestItem[] {
  return digest?.sections.find((section) => section.kind === kind)?.items ?? []
}

function placeOfOne(card: Partial<Card>, today = MONDAY): SectionKind | undefined {
  return select([card], { today })?.sections[0]?.kind
}

describe('where a card stands in the letter of Monday 23/11/2026', () => {
  test.each([
    ['a day that has passed is overdue', { lastDay: day('2026-11-22') }, 'overdue'],
    ['the Monday itself is still on time', { lastDay: MONDAY }, 'this-week'],
    ['the Sunday closes the week', { lastDay: day('2026-11-29') }, 'this-week'],
    ['the next Monday lies in the next 30 days', { lastDay: day('2026-11-30') }, 'next-30-days'],
    ['30 days on is the last of them', { lastDay: day('2026-12-23') }, 'next-30-days'],
    ['31 days on is a milestone of the quarter', { lastDay: day('2026-12-24') }, 'quarter'],
    ['the next year is not yet news', { lastDay: day('2027-01-15') }, undefined],
    ['an undated duty of long ago is silent', { lastDay: null }, undefined],
    [
      'a duty given last Monday is new',
      { lastDay: day('2027-06-30'), assignedOn: day('2026-11-16') },
      'new',
    ],
    [
      'a duty given the Sunday before that is not',
      { lastDay: day('2027-06-30'), assignedOn: day('2026-11-15') },
      undefined,
    ],
    [
      'an undated duty is told once, when it is new',
      { lastDay: null, assignedOn: day('2026-11-21') },
      'new',
    ],
    [
      'a new duty already late is overdue, not new',
      { lastDay: day('2026-11-01'), assignedOn: day('2026-11-21') },
      'overdue',
    ],
    ['done is done', { lastDay: day('2026-11-01'), state: 'done' as const }, undefined],
  ])('%s', (_, card, kind) => {
    expect(placeOfOne(card)).toBe(kind)
  })

  test('work that begins in the week is a milestone even when it ends much later', () => {
    const yearLong = { opensOn: day('2027-01-01'), lastDay: day('2027-12-31') }
    expect(placeOfOne(yearLong, day('2026-12-28'))).toBe('quarter')
    expect(placeOfOne(yearLong, day('2027-01-04'))).toBeUndefined()
  })
})

describe('a body that can only be asked', () => {
  const front = anAgency({ name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường' })

  test('is never told that it is overdue', () => {
    const digest = select([{ asked: true, lastDay: day('2026-11-01') }], { agency: front })
    expect(digest?.asked).toBe(true)
    expect(digest?.sections.map((section) => section.kind)).toEqual(['awaited'])
    expect(digest?.year.every((quarter) => quarter.overdue === 0)).toBe(true)
  })
})

describe('what sends no letter', () => {
  test('an agency whose plans are all drafts or closed hears nothing', () => {
    const late = { lastDay: day('2026-11-01') }
    expect(select([late], { plans: [aPlan({ state: 'draft' })] })).toBeNull()
    expect(select([late], { plans: [aPlan({ state: 'closed' })] })).toBeNull()
    expect(select([late], { plans: [] })).toBeNull()
  })

  test('a collective has no letter of its own', () => {
    const everybody = anAgency({ name: 'Các cơ quan, đơn vị phường' })
    expect(select([{ lastDay: day('2026-11-01') }], { agency: everybody })).toBeNull()
  })

  test('the card of another agency is left out', () => {
    expect(select([{ agencyId: 'agc_khac', lastDay: day('2026-11-01') }])).toBeNull()
  })
})

describe('days off', () => {
  test('a last day that is off names the day and the working day before', () => {
    const [item] = itemsOf(select([{ lastDay: day('2026-11-29') }]), 'this-week')
    expect(item?.closed).toEqual({ name: 'Chủ nhật', workingDay: '2026-11-27' })
    expect(item?.lastDay).toBe('2026-11-29')
  })

  test('a holiday in the week is named', () => {
    expect(select([{ lastDay: MONDAY }])?.closures).toEqual([
      { day: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' },
    ])
  })

  test('what falls due in the week of Tết is told the week before', () => {
    const tet = { lastDay: day('2026-02-18'), assignedOn: day('2026-01-05') }
    expect(placeOfOne(tet, day('2026-02-09'))).toBe('this-week')
  })

  test('the letter after Tết reaches back over the week without one', () => {
    const given = { lastDay: null, assignedOn: day('2026-02-10') }
    const digest = select([given], { today: day('2026-02-23') })
    expect(digest?.afterBreak).toBe(true)
    expect(itemsOf(digest, 'new')).toHaveLength(1)
    expect(placeOfOne(given, day('2026-03-02'))).toBeUndefined()
  })
})

describe('a task that comes back', () => {
  test('is one piece of news, its later occurrences counted behind it', () => {
    const fresh = { taskId: 'tsk_bao-cao', assignedOn: day('2026-11-21') }
    const digest = select([
      { ...fresh, occurrence: '2026q4', lastDay: day('2026-12-16') },
      { ...fresh, occurrence: '2027q1', lastDay: day('2027-03-16') },
      { ...fresh, occurrence: '2027q2', lastDay: day('2027-06-16') },
    ])
    expect(digest?.total).toBe(1)
    expect(itemsOf(digest, 'new')[0]).toMatchObject({ occurrence: '2026q4', laterOccurrences: 2 })
  })

  test('keeps every dated occurrence of the coming days when one is already late', () => {
    const fresh = { taskId: 'tsk_bao-cao', assignedOn: day('2026-11-21') }
    const digest = select([
      { ...fresh, occurrence: '2026m10', lastDay: day('2026-10-16') },
      { ...fresh, occurrence: '2026m12', lastDay: day('2026-12-16') },
    ])
    expect(digest?.sections.map(({ kind, count }) => [kind, count])).toEqual([
      ['overdue', 1],
      ['next-30-days', 1],
    ])
  })
})

test('lead duties come before coordinating ones, the soonest first', () => {
  const digest = select([
    { ref: 'a', role: 'coordinating', lastDay: day('2026-10-01') },
    { ref: 'b', lastDay: day('2026-11-20') },
    { ref: 'c', lastDay: day('2026-11-02') },
  ])
  expect(itemsOf(digest, 'overdue').map((item) => item.ref)).toEqual(['c', 'b', 'a'])
})

test('the year stands in four quarters of lead duties, done and late counted', () => {
  const digest = select([
    { lastDay: day('2026-03-31'), state: 'done', doneOn: day('2026-03-30') },
    { lastDay: day('2026-10-30') },
    { lastDay: day('2026-12-31') },
    { lastDay: day('2026-12-31'), role: 'coordinating' },
  ])
  expect(digest?.year).toEqual([
    { quarter: '2026-Q1', total: 1, done: 1, overdue: 0 },
    { quarter: '2026-Q2', total: 0, done: 0, overdue: 0 },
    { quarter: '2026-Q3', total: 0, done: 0, overdue: 0 },
    { quarter: '2026-Q4', total: 2, done: 0, overdue: 1 },
  ])
})

test('a letter writes out forty tasks and counts the rest, the most urgent kept', () => {
  const late = Array.from({ length: 25 }, () => ({ lastDay: day('2026-11-01') }))
  const soon = Array.from({ length: 30 }, () => ({ lastDay: day('2026-11-27') }))
  const digest = select([...soon, ...late])
  expect(digest).toMatchObject({ total: 55, unlisted: 15 })
  expect(itemsOf(digest, 'overdue')).toHaveLength(25)
  expect(itemsOf(digest, 'this-week')).toHaveLength(15)
  expect(digest && countOf(digest, 'this-week')).toBe(30)
})

test('milestones of the quarter are counted beyond ten', () => {
  const digest = select(Array.from({ length: 12 }, () => ({ lastDay: day('2026-12-31') })))
  expect(digest).toMatchObject({ total: 12, unlisted: 2 })
})

describe('for any cards at all', () => {
  const anyDay = fc.integer({ min: -400, max: 400 }).map((count): Day => addDays(MONDAY, count))
  const anyCard = fc.record({
    taskId: fc.constantFrom('tsk_1', 'tsk_2', 'tsk_3', 'tsk_4', 'tsk_5'),
    occurrence: fc.constantFrom('han', '2026q4', '2027q1', 'khong-han'),
    planId: fc.constantFrom('pln_000001', 'pln_closed'),
    role: fc.constantFrom('lead' as const, 'coordinating' as const),
    asked: fc.boolean(),
    state: fc.constantFrom('open' as const, 'working' as const, 'done' as const),
    lastDay: fc.option(anyDay),
    opensOn: fc.option(anyDay),
    assignedOn: anyDay,
  })
  const plans = [aPlan(), aPlan({ id: 'pln_closed', state: 'closed' })]

  test('the counts add up, each card stands at most once, and what is late is never left out', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 60 }), anyDay, (cards, today) => {
        const binding = cards.filter((card) => card.planId === 'pln_000001')
        const unique = [...new Map(binding.map((card) => [idOf(card), card])).values()]
        const digest = select(cards, { plans, today })
        const items = digest?.sections.flatMap((section) => section.items) ?? []
        const ids = items.map(idOf)
        expect(new Set(ids).size).toBe(ids.length)
        const late = unique.filter(
          (card) => card.state !== 'done' && card.lastDay !== null && card.lastDay < today,
        )
        if (digest === null) {
          expect(late).toEqual([])
          return
        }
        expect(digest.sections.reduce((sum, section) => sum + section.count, 0)).toBe(digest.total)
        expect(items.length + digest.unlisted).toBe(digest.total)
        expect(countOf(digest, 'overdue') + countOf(digest, 'awaited')).toBe(late.length)
        const order = digest.sections.map((section) => SECTIONS.indexOf(section.kind))
        expect(order).toEqual(order.toSorted((left, right) => left - right))
        for (const section of digest.sections) {
          expect(section.count).toBeGreaterThan(0)
          expect([...section.items]).toEqual([...section.items].sort(byUrgency))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a shortened letter keeps its counts and lists no more than it may', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 40 }), fc.nat(20), (cards, most) => {
        const digest = select(cards, { plans })
        if (digest === null) return
        const short = listAtMost(digest, most)
        const listed = short.sections.flatMap((section) => section.items).length
        expect(listed).toBeLessThanOrEqual(most)
        expect(listed + short.unlisted).toBe(digest.total)
      }),
    )
  })
})

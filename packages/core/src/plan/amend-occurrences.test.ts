import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLocality, anOccurrence, NOW, TODAY } from '../testing/builders.ts'
import { addDays, day } from '../time/day.ts'
import { NATIONAL_DAYS_OFF } from '../time/holidays.ts'
import { slotsOf } from '../time/occurrences.ts'
import { quarterDays, quarterOf } from '../time/quarter.ts'
import type { Slot } from '../time/slot.ts'
import type { Timing } from '../time/timing.ts'
import { carryOccurrences } from './amend-occurrences.ts'

const CHANGE = { at: NOW + 5, on: TODAY, by: '58/KH-UBND', visible: false }
const rules = {
  bounds: { from: day('2026-01-01'), to: day('2027-12-31') },
  reporting: aLocality().reporting,
  daysOff: NATIONAL_DAYS_OFF,
}
const on = (text: string): Timing => {
  const lastDay = day(text)
  return { kind: 'date', text, operator: 'within', printed: lastDay, lastDay }
}
const quarters = (...numbers: [number, number][]): Timing => {
  const named = numbers.map(([year, number]) => quarterOf(year, number))
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last) throw new Error('no quarter')
  const [from, to] = [quarterDays(first).from, quarterDays(last).to]
  return { kind: 'quarter', text: 'quý', quarters: named, from, to }
}
const yearly = (from: string, to: string): Timing => {
  return { kind: 'everyYear', text: 'hằng năm', from: day(from), to: day(to) }
}
const ONGOING: Timing = { kind: 'ongoing', text: 'thường xuyên', from: null, to: null }

const occurrencesOf = (timing: Timing) =>
  slotsOf([timing], rules).map((slot) => anOccurrence({ ...slot, revision: 3 }))
const carry = (before: Timing, after: Timing, over: Partial<typeof CHANGE> = {}) =>
  carryOccurrences(occurrencesOf(before), slotsOf([after], rules), [], { ...CHANGE, ...over })

describe('the occurrences of a task that is moved', () => {
  it('keep their key, so that the event moves and does not die', () => {
    const { kept, left } = carry(quarters([2026, 4]), on('2027-02-15'))
    expect(left).toEqual([])
    expect(kept).toMatchObject([
      {
        key: '2026q4',
        kind: 'date',
        lastDay: '2027-02-15',
        revision: 4,
        revisedAt: NOW + 5,
        amends: { count: 1, by: '58/KH-UBND', from: '2026-12-31' },
      },
    ])
  })

  it('keep what was reported while they had no day yet', () => {
    const progress = { state: 'working', leads: 1, done: 0, doneOn: null } as const
    const before = occurrencesOf(ONGOING).map((each) => ({ ...each, progress }))
    const { kept } = carryOccurrences(before, slotsOf([on('2026-12-15')], rules), [], CHANGE)
    expect(kept).toMatchObject([{ lastDay: '2026-12-15', progress: { state: 'working' } }])
  })

  it('move one by one in their order when as many are named again', () => {
    const { kept, left } = carry(quarters([2026, 3], [2026, 4]), quarters([2026, 4], [2027, 1]))
    expect(left).toEqual([])
    expect(kept.map(({ key, lastDay }) => [key, lastDay])).toEqual([
      ['2026q4', '2026-12-31'],
      ['2026q3', '2027-03-31'],
    ])
  })

  it('of a duty that comes back are new ones in a new year, and the old ones leave', () => {
    const { kept, left } = carry(
      yearly('2026-01-01', '2026-12-31'),
      yearly('2027-01-01', '2027-12-31'),
    )
    expect(kept).toMatchObject([{ key: '2027', revision: 0, tracked: true }])
    expect(left).toMatchObject([{ key: '2026' }])
  })

  it('stay byte for byte when nothing of them changes', () => {
    const before = occurrencesOf(quarters([2026, 3], [2026, 4]))
    const slots = slotsOf([quarters([2026, 3], [2026, 4])], rules)
    expect(carryOccurrences(before, slots, [], CHANGE)).toEqual({ kept: before, left: [] })
  })

  it('all change when the words of the task do', () => {
    const { kept } = carry(yearly('2026-01-01', '2027-12-31'), yearly('2026-01-01', '2027-12-31'), {
      visible: true,
    })
    expect(kept.map(({ revision }) => revision)).toEqual([4, 4])
    expect(kept.map(({ amends }) => amends?.from)).toEqual([null, null])
  })

  it('that return count on from where they left', () => {
    const former = [anOccurrence({ key: '2027', lastDay: day('2027-12-31'), revision: 7 })]
    const slots = slotsOf([yearly('2026-01-01', '2027-12-31')], rules)
    const before = occurrencesOf(yearly('2026-01-01', '2026-12-31'))
    const { kept } = carryOccurrences(before, slots, former, CHANGE)
    expect(kept.map(({ key, revision }) => [key, revision])).toEqual([
      ['2026', 3],
      ['2027', 8],
    ])
  })
})

const anyTiming = fc.oneof(
  fc.integer({ min: -200, max: 400 }).map((days) => on(addDays(TODAY, days))),
  fc.constantFrom<Timing>(
    ONGOING,
    quarters([2026, 4]),
    quarters([2026, 3], [2026, 4]),
    quarters([2027, 1], [2027, 2]),
    yearly('2026-01-01', '2027-12-31'),
    yearly('2025-01-01', '2026-12-31'),
    { kind: 'recurring', text: null, frequencies: ['quarterly'], day: 10, from: null, to: null },
  ),
)

describe('whatever a task is moved to, and moved to again', () => {
  it('no key stands twice, no SEQUENCE falls, and the same again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyTiming, { minLength: 2, maxLength: 6 }), (timings) => {
        const [first = ONGOING, ...others] = timings
        let [now, former] = [occurrencesOf(first), [] as ReturnType<typeof occurrencesOf>]
        const highest = new Map(now.map(({ key, revision }) => [key, revision]))
        others.forEach((timing, index) => {
          const slots: Slot[] = slotsOf([timing], rules)
          const change = { ...CHANGE, at: NOW + index }
          const { kept, left } = carryOccurrences(now, slots, former, change)
          expect(new Set(kept.map(({ key }) => key)).size).toBe(slots.length)
          expect(kept.map(({ lastDay }) => lastDay)).toEqual(slots.map(({ lastDay }) => lastDay))
          expect(carryOccurrences(kept, slots, [], change)).toEqual({ kept, left: [] })
          for (const { key, revision } of kept) {
            expect(revision).toBeGreaterThanOrEqual(highest.get(key) ?? 0)
            highest.set(key, revision)
          }
          const keys = new Set(kept.map(({ key }) => key))
          former = [...former, ...left].filter(({ key }) => !keys.has(key))
          now = [...kept]
        })
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { aDraft, aDraftTask } from '../testing/builders.ts'
import { day } from '../time/day.ts'
import { type Decision, type DutyKey, dutyKey } from './decision.ts'
import { baseDuties, dutiesOf } from './duty.ts'
import { type Reshaping, reshape } from './reshape.ts'

const [first, second, added] = [dutyKey('task', 0), dutyKey('task', 1), dutyKey('added', 0)]
const draft = aDraft({
  sections: [{ ref: 'II', title: 'II. NỘI DUNG', source: { from: 0, to: 10 } }],
  tasks: [
    aDraftTask({ title: 'In tờ rơi', source: { from: 20, to: 60 } }),
    aDraftTask({
      ref: 'II.2',
      title: 'Phát tờ rơi',
      lead: ['Công an phường'],
      coordinating: ['Phòng Kinh tế', 'Đoàn Thanh niên'],
      deliverable: 'Tờ rơi.',
      timing: {
        kind: 'date',
        text: '20/11/2026',
        operator: 'within',
        printed: day('2026-11-20'),
        lastDay: day('2026-11-20'),
      },
      source: { from: 70, to: 120 },
    }),
  ],
})

function after(...changes: Reshaping[]): readonly Decision[] {
  return changes.reduce<readonly Decision[]>(
    (decisions, change) => reshape(draft, decisions, change)?.decisions ?? [],
    [],
  )
}
const duty = (decisions: readonly Decision[], key: DutyKey) =>
  dutiesOf(draft, decisions).find((each) => each.key === key)

describe('a duty the reader missed', () => {
  it('comes after all that were read and stands where its sentence stands', () => {
    const decisions = after({ act: 'add', title: 'Tổng kết', source: { from: 80, to: 90 } })
    expect(duty(decisions, added)).toMatchObject({
      ...{ title: 'Tổng kết', order: 2, ref: 'II.2', section: 'II. NỘI DUNG', lead: [] },
      source: { from: 80, to: 90 },
    })
  })

  it('without a sentence is called an addition', () => {
    const decisions = after({ act: 'add', title: 'Tổng kết', source: null })
    expect(duty(decisions, added)).toMatchObject({ ref: 'bổ sung', section: null })
  })

  it('never takes the number of one that was dropped', () => {
    const one = after({ act: 'add', title: 'Một', source: null })
    const dropped = one.map((decision) => ({ ...decision, drop: true }))
    const two = reshape(draft, dropped, { act: 'add', title: 'Hai', source: null })
    expect(two?.key).toBe(dutyKey('added', 1))
    expect(dutiesOf(draft, two?.decisions ?? []).map(({ order }) => order)).toEqual([0, 1, 2, 3])
  })
})

describe('a duty split in two', () => {
  it('has a twin that begins with everything it says now, and follows its own way from there', () => {
    const before: Decision[] = [{ key: second, title: 'Phát tờ rơi ở chợ', lead: ['Văn phòng'] }]
    const split = reshape(draft, before, { act: 'split', key: second })
    expect(split?.key).toBe(added)
    expect(duty(split?.decisions ?? [], added)).toMatchObject({
      ...{ title: 'Phát tờ rơi ở chợ', lead: ['Văn phòng'], deliverable: 'Tờ rơi.', ref: 'II.2' },
      timing: { kind: 'date', lastDay: '2026-11-20' },
      source: { from: 70, to: 120 },
    })
    expect(duty([], second)?.order).toBe(duty(split?.decisions ?? [], second)?.order)
  })

  it('does not give a doubted date to its twin without the doubt', () => {
    const doubted = aDraft({
      ...draft,
      doubts: [
        { code: 'timing.before-issue', ref: 'II.2', message: '', source: { from: 80, to: 90 } },
      ],
    })
    const split = reshape(doubted, [], { act: 'split', key: second })
    expect(dutiesOf(doubted, split?.decisions ?? []).at(-1)?.timing.kind).toBe('unspecified')
  })
})

describe('a duty merged into another', () => {
  it('leaves the list and gives the other what that had not: agencies, time, deliverable', () => {
    const decisions = after({ act: 'merge', key: second, into: first })
    expect(duty(decisions, second)?.dropped).toBe(true)
    expect(duty(decisions, first)).toMatchObject({
      ...{ title: 'In tờ rơi', deliverable: 'Tờ rơi.', coordinating: ['Đoàn Thanh niên'] },
      lead: ['Phòng Kinh tế', 'Công an phường'],
      timing: { kind: 'date', lastDay: '2026-11-20' },
    })
    expect(baseDuties(draft, decisions).map(({ dropped }) => dropped)).toEqual([false, true])
  })

  it('does not move a day that the other already has', () => {
    const decisions = after({ act: 'merge', key: first, into: second })
    expect(duty(decisions, second)?.timing).toMatchObject({ lastDay: '2026-11-20' })
  })

  it('takes along what was merged into it', () => {
    const decisions = after(
      { act: 'split', key: first },
      { act: 'merge', key: added, into: first },
      { act: 'merge', key: first, into: second },
    )
    expect(decisions.map(({ key, into }) => [key, into])).toEqual([
      [added, second],
      [first, second],
    ])
  })

  it('can be taken apart again, as it was', () => {
    const decisions = after(
      { act: 'merge', key: second, into: first },
      { act: 'part', key: second },
    )
    expect(dutiesOf(draft, decisions)).toEqual(dutiesOf(draft, []))
  })

  it('is refused into itself, into a dropped duty and into nothing', () => {
    expect(reshape(draft, [], { act: 'merge', key: first, into: first })).toBeNull()
    const dropped = [{ key: second, drop: true }]
    expect(reshape(draft, dropped, { act: 'merge', key: first, into: second })).toBeNull()
    expect(reshape(draft, [], { act: 'merge', key: first, into: added })).toBeNull()
    expect(reshape(draft, [], { act: 'part', key: first })).toBeNull()
    expect(reshape(draft, [], { act: 'split', key: added })).toBeNull()
  })
})

describe('a time written by the clerk', () => {
  const timing = {
    ...{ kind: 'month' as const, text: 'tháng 9/2026' },
    ...{ from: day('2026-09-01'), to: day('2026-09-30') },
  }

  it('takes the place of the printed words, and makes a doubted date certain', () => {
    expect(duty([{ key: second, timing }], second)).toMatchObject({
      ...{ timing, timings: [], timeText: 'tháng 9/2026', datable: true },
    })
  })
})

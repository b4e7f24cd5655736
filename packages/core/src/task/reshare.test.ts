import { describe, expect, it } from 'vitest'
import { buildCard } from '../plan/build-tasks.ts'
import { aCard, anOccurrence, aPlan, aTask, NOW, TODAY } from '../testing/builders.ts'
import { reshare } from './reshare.ts'
import type { Assignment, Card, Task } from './task.ts'

const part = (id: string, over: Partial<Assignment> = {}): Assignment => ({
  agencyId: id,
  name: id,
  role: 'lead',
  via: null,
  asked: false,
  ...over,
})
const YEARS = ['2024', '2025', '2026'].map((key) => anOccurrence({ key }))
const task = aTask({
  assignments: [part('old'), part('help', { role: 'coordinating' })],
  occurrences: YEARS,
})
const cards: Card[] = YEARS.flatMap(({ key }) => [
  aCard({
    agencyId: 'old',
    occurrence: key,
    ...(key === '2024' ? { state: 'done', doneOn: TODAY } : {}),
    ...(key === '2025' ? { state: 'working', note: 'Đang soạn' } : {}),
  }),
  aCard({ agencyId: 'help', occurrence: key, role: 'coordinating' }),
])

function move(from: string[], to: Assignment[], over: { task?: Task; cards?: Card[] } = {}) {
  return reshare(
    {
      task: over.task ?? task,
      cards: over.cards ?? cards,
      now: NOW,
      today: TODAY,
      blank: (held, occurrence, share) => buildCard(aPlan(), held, occurrence, share, NOW),
    },
    { from, to },
  )
}
const shares = (all: readonly Card[] = []) =>
  all.map((card) => [card.agencyId, card.occurrence, card.role, card.state, card.note])

describe('shares that change hands', () => {
  it('pass on with their state and notes, while finished ones stay with whoever finished them', () => {
    const change = move(['old'], [part('new')])
    expect(shares(change?.put)).toEqual([
      ['new', '2025', 'lead', 'working', 'Đang soạn'],
      ['new', '2026', 'lead', 'open', null],
    ])
    expect(shares(change?.voided)).toEqual([
      ['old', '2025', 'lead', 'working', 'Đang soạn'],
      ['old', '2026', 'lead', 'open', null],
    ])
    expect(change?.task.assignments.map(({ agencyId }) => agencyId)).toEqual(['help', 'new'])
    expect(change?.task.handedOn).toEqual([part('old')])
    expect(change?.task.former?.agencyIds).toEqual(['old'])
    expect(change?.voided.every((card) => card.cancelledOn === TODAY)).toBe(true)
    expect(change?.task.occurrences.map(({ progress }) => progress.state)).toEqual([
      'done',
      'working',
      'open',
    ])
    expect(change?.task.occurrences.every(({ revision }) => revision === 1)).toBe(true)
  })

  it('are the same after the second time, so that nothing is left to do', () => {
    const change = move(['old'], [part('new')])
    const after = [
      ...cards.filter((card) => card.agencyId !== 'old' || card.state === 'done'),
      ...(change?.voided ?? []),
      ...(change?.put ?? []).map((card) => ({ ...card, version: 1 })),
    ]
    expect(move(['old'], [part('new')], { task: change?.task ?? task, cards: after })).toBeNull()
  })

  it('are finished after a crash that left the old cards standing', () => {
    const change = move(['old'], [part('new')])
    const both = [...cards, ...(change?.put ?? []).map((card) => ({ ...card, version: 1 }))]
    const rest = move(['old'], [part('new')], { task: change?.task ?? task, cards: both })
    expect(rest?.put).toEqual([])
    expect(shares(rest?.voided)).toEqual(shares(change?.voided))
  })

  it('come back to whoever had them, on the card that calendars know', () => {
    const change = move(['old'], [part('new')])
    const after = [
      ...cards.filter((card) => card.agencyId !== 'old' || card.state === 'done'),
      ...(change?.voided ?? []).map((card) => ({ ...card, version: 2 })),
      ...(change?.put ?? []).map((card) => ({ ...card, version: 1 })),
    ]
    const back = move(['new'], [part('old')], { task: change?.task ?? task, cards: after })
    expect(back?.put.map(({ agencyId, version }) => [agencyId, version])).toEqual([
      ['old', 2],
      ['old', 2],
    ])
    expect(back?.put.every((card) => card.cancelledOn === undefined)).toBe(true)
    expect(back?.task.handedOn).toEqual([part('new')])
    expect(back?.task.former?.agencyIds).toEqual(['new'])
  })

  it('make one lead of a body that already helped', () => {
    const change = move(['old'], [part('help')])
    expect(change?.task.assignments).toEqual([part('help')])
    expect(shares(change?.put)).toEqual([
      ['help', '2025', 'lead', 'working', 'Đang soạn'],
      ['help', '2026', 'lead', 'open', null],
    ])
    expect(change?.put.every(({ version }) => version === 1)).toBe(true)
  })

  it('leave a lead that takes over a helper’s share what it is', () => {
    const change = move(['help'], [part('old', { role: 'coordinating' })])
    expect(change?.task.assignments).toEqual([part('old')])
    expect(change?.put).toEqual([])
    expect(change?.voided.every((card) => card.agencyId === 'help')).toBe(true)
  })

  it('come to whoever joins where nobody has finished yet', () => {
    const done = anOccurrence({
      key: '2024',
      progress: { state: 'done', leads: 1, done: 1, doneOn: TODAY },
    })
    const change = move([], [part('new', { via: 'các cơ quan' })], {
      task: { ...task, occurrences: [done, ...YEARS.slice(1)] },
    })
    expect(shares(change?.put)).toEqual([
      ['new', '2025', 'lead', 'open', null],
      ['new', '2026', 'lead', 'open', null],
    ])
    expect(change?.task.occurrences.map(({ progress }) => progress.leads)).toEqual([1, 2, 2])
  })

  it('may only be restated: whether a body is asked changes on open cards and nowhere else', () => {
    const change = move([], [part('old', { asked: true })])
    expect(change?.put.map(({ occurrence, asked }) => [occurrence, asked])).toEqual([
      ['2025', true],
      ['2026', true],
    ])
    expect(change?.voided).toEqual([])
    expect(change?.task.handedOn).toBeUndefined()
  })

  it('end the office’s keeping when a real lead is named', () => {
    const kept = { ...task, assignments: [part('vp', { held: true })] }
    const held = aCard({ agencyId: 'vp', occurrence: '2025', held: true, note: 'Đã hỏi' })
    const change = move(['vp'], [part('new', { via: 'các đơn vị liên quan' })], {
      task: { ...kept, occurrences: YEARS.slice(1, 2) },
      cards: [held],
    })
    expect(change?.put).toMatchObject([{ agencyId: 'new', note: 'Đã hỏi' }])
    expect(change?.put[0]?.held).toBeUndefined()
    const own = move(['x'], [part('vp')], { task: kept, cards: [held] })
    expect(own?.task.assignments).toEqual([part('vp')])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOccurrence, TODAY } from '../testing/builders.ts'
import { addDays, day } from '../time/day.ts'
import { combine, occurrenceStatus, statusOf } from './status.ts'

const open = { state: 'open', doneOn: null } as const

describe('the status of a duty', () => {
  it('is on time until its last day has passed', () => {
    expect(statusOf({ ...open, lastDay: TODAY }, TODAY)).toBe('due-soon')
    expect(statusOf({ ...open, lastDay: addDays(TODAY, -1) }, TODAY)).toBe('overdue')
    expect(statusOf({ ...open, lastDay: addDays(TODAY, 14) }, TODAY)).toBe('due-soon')
    expect(statusOf({ ...open, lastDay: addDays(TODAY, 15) }, TODAY)).toBe('not-started')
    expect(statusOf({ state: 'working', doneOn: null, lastDay: addDays(TODAY, 15) }, TODAY)).toBe(
      'in-progress',
    )
  })

  it('never calls a body that is only asked late', () => {
    expect(statusOf({ ...open, lastDay: addDays(TODAY, -30), asked: true }, TODAY)).toBe('waiting')
  })

  it('is never late without a day', () => {
    expect(statusOf({ ...open, lastDay: null }, TODAY)).toBe('not-started')
    expect(statusOf({ state: 'working', doneOn: null, lastDay: null }, TODAY)).toBe('in-progress')
  })

  it('tells done from done late by the day it was done', () => {
    expect(statusOf({ state: 'done', doneOn: TODAY, lastDay: TODAY }, TODAY)).toBe('done')
    expect(statusOf({ state: 'done', doneOn: TODAY, lastDay: addDays(TODAY, -1) }, TODAY)).toBe(
      'done-late',
    )
    expect(statusOf({ state: 'done', doneOn: null, lastDay: null }, TODAY)).toBe('done')
  })

  it('holds no instance from before the import against anyone', () => {
    expect(
      occurrenceStatus(anOccurrence({ tracked: false, lastDay: day('2023-12-31') }), false, TODAY),
    ).toBe('untracked')
    expect(occurrenceStatus(anOccurrence(), false, TODAY)).toBe('due-soon')
  })

  it('of an occurrence is done only when every lead is', () => {
    const done = { state: 'done', doneOn: TODAY } as const
    expect(combine([])).toEqual({ state: 'open', leads: 0, done: 0, doneOn: null })
    expect(combine([open, done])).toEqual({ state: 'working', leads: 2, done: 1, doneOn: null })
    expect(combine([{ state: 'done', doneOn: day('2026-01-01') }, done])).toEqual({
      state: 'done',
      leads: 2,
      done: 2,
      doneOn: TODAY,
    })
    const state = fc.constantFrom('open', 'working', 'done')
    fc.assert(
      fc.property(fc.array(state, { minLength: 1 }), (states) => {
        const cards = states.map(
          (each) => ({ state: each, doneOn: each === 'done' ? TODAY : null }) as const,
        )
        expect(combine(cards as Parameters<typeof combine>[0]).state === 'done').toBe(
          states.every((each) => each === 'done'),
        )
      }),
    )
  })
})

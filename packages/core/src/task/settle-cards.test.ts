import { describe, expect, it } from 'vitest'
import { aCard, anOccurrence, aTask, TODAY } from '../testing/builders.ts'
import { settledByLeads } from './settle-cards.ts'

const finished = aTask({
  occurrences: [anOccurrence({ progress: { state: 'done', leads: 1, done: 1, doneOn: TODAY } })],
})

describe('the share of those who coordinate', () => {
  it('is finished when every lead has finished', () => {
    const [card] = settledByLeads([aCard({ role: 'coordinating' })], [finished])
    expect(card).toMatchObject({ state: 'done', doneOn: TODAY })
  })

  it('stays open while a lead is still at work, and in another period', () => {
    const working = aTask({
      occurrences: [
        anOccurrence({ progress: { state: 'working', leads: 2, done: 1, doneOn: null } }),
      ],
    })
    expect(settledByLeads([aCard({ role: 'coordinating' })], [working])).toMatchObject([
      { state: 'open' },
    ])
    const later = aCard({ role: 'coordinating', occurrence: '2026q4' })
    expect(settledByLeads([later], [finished])).toEqual([later])
  })

  it('is nothing a lead can hide behind', () => {
    const lead = aCard()
    expect(settledByLeads([lead], [finished])).toEqual([lead])
    expect(settledByLeads([lead], [])).toEqual([lead])
  })
})

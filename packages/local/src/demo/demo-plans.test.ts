import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlan } from '@dunghan/intake/read'
import { describe, expect, it } from 'vitest'

const read = (name: string) => readPlan(readFileSync(join(import.meta.dirname, name), 'utf8'))

describe('the plan of the demonstration ward', () => {
  const draft = read('binh-minh-2026.txt')

  it('is whole in its head and foot, and raises no question', () => {
    expect(draft).toMatchObject({
      number: '27/KH-UBND',
      issuer: 'UBND phường Bình Minh',
      level: 'commune',
      issuedOn: '2026-03-02',
      period: { from: '2026', to: '2026' },
      signer: { name: 'Trần Thu Hương' },
      doubts: [],
    })
    expect(draft.recipients).toHaveLength(7)
    expect(draft.legalBases).toHaveLength(2)
  })

  it('has twelve tasks with every kind of time a ward meets', () => {
    expect(draft.tasks.map(({ ref, timing }) => [ref, timing.kind])).toEqual([
      ['II.1.a', 'quarter'],
      ['II.1.b', 'quarter'],
      ['II.1.c', 'ongoing'],
      ['II.2.a', 'month'],
      ['II.2.b', 'quarter'],
      ['II.2.c', 'date'],
      ['II.2.d', 'date'],
      ['II.3.a', 'date'],
      ['II.3.b', 'onDemand'],
      ['II.4.a', 'quarter'],
      ['II.4.b', 'date'],
      ['II.4.c', 'month'],
    ])
    expect(
      draft.tasks.every(({ lead, deliverable }) => lead.length === 1 && deliverable !== null),
    ).toBe(true)
  })

  it('names different agencies, one of them only asked', () => {
    expect(new Set(draft.tasks.flatMap(({ lead }) => lead)).size).toBe(4)
    expect(draft.tasks[4]?.coordinating).toEqual(['Ủy ban Mặt trận Tổ quốc Việt Nam phường'])
    expect(draft.responsibilities.map(({ mode }) => mode)).toEqual([
      'assigned',
      'assigned',
      'assigned',
      'requested',
    ])
  })

  it('has two dated duties, a quarterly report and three targets', () => {
    expect(draft.deadlines.map(({ lastDay }) => lastDay)).toEqual(['2026-03-19', '2026-12-10'])
    expect(draft.recurringReports.map(({ frequencies }) => frequencies)).toEqual([['quarterly']])
    expect(draft.targets.map(({ value }) => value)).toEqual([100, 85, 20])
  })
})

describe('the second plan of the demonstration ward', () => {
  const draft = read('binh-minh-2026-2.txt')

  it('is of the same ward and raises no question', () => {
    expect(draft).toMatchObject({
      number: '41/KH-UBND',
      issuer: 'UBND phường Bình Minh',
      issuedOn: '2026-03-16',
      doubts: [],
    })
  })

  it('gives seven indicators of three criteria to those who answer for them', () => {
    expect(draft.criteria.map(({ no, indicators }) => [no, indicators.length])).toEqual([
      [1, 2],
      [2, 3],
      [3, 2],
    ])
    expect(draft.tasks).toHaveLength(7)
    expect(draft.tasks.every(({ lead }) => lead.length > 0)).toBe(true)
  })

  it('has recurring reports and two days at the end of the year', () => {
    expect(draft.recurringReports.map(({ ref, frequencies }) => [ref, frequencies])).toEqual([
      ['II.1.a[1]', ['quarterly', 'annual']],
      ['II.2.a[1]', ['monthly']],
      ['II.3.b[2]', ['quarterly', 'semiannual', 'annual']],
    ])
    expect(draft.deadlines.map(({ lastDay }) => lastDay)).toEqual(['2026-11-30', '2026-12-19'])
  })
})

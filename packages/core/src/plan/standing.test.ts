import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decision, dutyKey } from './decision.ts'
import { joinDecisions, standingAt } from './standing.ts'

const key = (index: number) => dutyKey('task', index)
const drop = (index: number): Decision => ({ key: key(index), drop: true })
const titled = (index: number, title: string): Decision => ({ key: key(index), title })

describe('what two clerks settle at once', () => {
  it('is joined when they changed different duties', () => {
    const base = [titled(0, 'cũ')]
    const mine = [titled(0, 'mới'), drop(1)]
    const theirs = [titled(0, 'cũ'), drop(2)]
    const { joined, clashes } = joinDecisions(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(joined).toEqual([titled(0, 'mới'), drop(2), drop(1)])
  })

  it('is asked about when they changed one duty, each in his own way', () => {
    const { joined, clashes } = joinDecisions([], [titled(0, 'tôi'), drop(1)], [titled(0, 'anh')])
    expect(clashes).toEqual([key(0)])
    expect(joined).toEqual([titled(0, 'anh'), drop(1)])
  })

  it('is the same answer, not a clash, when both say the same in another order', () => {
    const mine: Decision = { key: key(0), drop: false, lead: ['Công an phường'] }
    const theirs: Decision = { lead: ['Công an phường'], drop: false, key: key(0) }
    expect(joinDecisions([], [mine], [theirs])).toEqual({ joined: [theirs], clashes: [] })
  })

  it('takes back what one of them took back', () => {
    const base = [drop(0), drop(1)]
    expect(joinDecisions(base, [drop(1)], base)).toEqual({ joined: [drop(1)], clashes: [] })
    expect(joinDecisions(base, base, [drop(1)])).toEqual({ joined: [drop(1)], clashes: [] })
  })

  it('is asked about wherever they differ when nobody knows any more what it was made from', () => {
    const { clashes } = joinDecisions(undefined, [drop(0)], [drop(0), drop(1)])
    expect(clashes).toEqual([key(1)])
  })

  it('never loses a change, and never makes one up', () => {
    const one = fc.record({ index: fc.nat(5), title: fc.constantFrom('a', 'b', 'c') })
    const some = fc.uniqueArray(one, { selector: ({ index }) => index, maxLength: 6 })
    const decisions = (list: readonly { index: number; title: string }[]) =>
      list.map(({ index, title }) => titled(index, title))
    fc.assert(
      fc.property(some, some, some, (first, left, right) => {
        const [base, mine, theirs] = [decisions(first), decisions(left), decisions(right)]
        const { joined, clashes } = joinDecisions(base, mine, theirs)
        const at = (list: readonly Decision[], index: number) =>
          list.find((decision) => decision.key === key(index))?.title
        for (let index = 0; index < 6; index += 1) {
          const [was, my, their] = [at(base, index), at(mine, index), at(theirs, index)]
          if (clashes.includes(key(index))) {
            expect(new Set([was, my, their]).size).toBe(3)
          } else expect(at(joined, index)).toBe(my === was ? their : my)
        }
      }),
    )
  })
})

describe('the standing of a version', () => {
  const standings = [0, 2, 5].map((version) => ({ version, before: null, decisions: [] }))

  it('is the newest that is not after it', () => {
    expect(standingAt(standings, 4)?.version).toBe(2)
    expect(standingAt(standings, 9)?.version).toBe(5)
  })

  it('is unknown when it is older than all that are kept', () => {
    expect(standingAt(standings.slice(1), 1)).toBeUndefined()
  })
})

import type { Decision } from '@dunghan/core/plan'
import { describe, expect, it } from 'vitest'
import { aReview } from '../testing/a-review.ts'
import { fixturePlan } from '../testing/fixture-plan.ts'
import { readFixture } from '../testing/fixture-reader.ts'
import { answersOf } from './answers.ts'
import { groupsOf } from './groups.ts'

describe('questions that are alike', () => {
  it('stand alone when there is one of a kind', () => {
    const review = aReview(readFixture(fixturePlan()))
    expect(groupsOf(review.questions, answersOf(review))).toEqual([])
  })

  it('are asked once when several tasks name no leader', () => {
    const review = aReview(readFixture(fixturePlan().replaceAll(/\n- Chủ trì: [^\n]+/gu, '')))
    const [group, ...others] = groupsOf(review.questions, answersOf(review))
    expect(others).toEqual([])
    expect(group).toMatchObject({ id: 'chu-tri-0', shared: null })
    expect(group?.questions).toHaveLength(7)
  })

  it('carry the answer that all of them share, and none when they differ', () => {
    const review = aReview(readFixture(fixturePlan().replaceAll(/\n- Thời gian: [^\n]+/gu, '')))
    const all = review.duties
      .filter((duty) => duty.origin === 'task')
      .map((duty) => ({ key: duty.key, ongoing: true }))
    const shared = (decisions: readonly Decision[]) =>
      groupsOf(review.questions, answersOf(aReview(review.draft, decisions)))[0]?.shared
    expect(shared(all)?.when).toBe('thuong-xuyen')
    expect(shared(all.slice(1))).toBeNull()
  })
})

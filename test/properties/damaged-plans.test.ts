import { readPlan } from '@dunghan/intake/read'
import { describe, expect, test } from 'vitest'
import { mutantOf, originals } from '../bench/mutants.ts'
import { MUTATIONS } from '../bench/mutations.ts'
import { randomOf } from '../bench/random.ts'
import { badOffsets, strayFields } from '../bench/verdict.ts'

const texts = originals()
/** Enough to meet every branch in a second or two; `npm run bench:fuzz` damages twenty thousand. */
const EACH = 8

describe('a damaged plan is read without a fault', () => {
  test.each(Object.entries(MUTATIONS))('%s', (_, mutation) => {
    for (const [index, text] of texts.slice(0, EACH).entries()) {
      const draft = readPlan(mutation(text, randomOf(index), texts[0] ?? ''))
      expect(badOffsets(draft)).toEqual([])
      expect(strayFields(draft)).toEqual([])
    }
  })

  test('in several ways at once, the same for the same seed', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { text } = mutantOf(texts, seed)
      expect(mutantOf(texts, seed).text).toBe(text)
      const draft = readPlan(text)
      expect([seed, badOffsets(draft), strayFields(draft)]).toEqual([seed, [], []])
    }
  })
})

describe('the verdict on a draft', () => {
  const draft = readPlan(texts[0] ?? '')
  const [task] = draft.tasks

  test('sees a place outside the text', () => {
    const source = { from: 0, to: draft.text.length + 1 }
    expect(
      badOffsets({ ...draft, doubts: [{ code: 'plan.none', ref: null, message: '', source }] }),
    ).toEqual([source])
  })

  test('sees a field that is not what stands at its place, or has none', () => {
    expect(strayFields({ ...draft, tasks: task ? [{ ...task, title: 'Việc khác' }] : [] })).toEqual(
      ['Việc khác'],
    )
    const places = { ...draft.places, number: null }
    expect(badOffsets({ ...draft, places })).toHaveLength(1)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Draft } from '@dunghan/core/plan'
import { cleanField, readPlan } from '@dunghan/intake/read'
import { describe, expect, it } from 'vitest'
import { fieldsInPlace, printedFields, spansOf } from './fields-in-place.ts'
import { reduceDraft } from './reduce.ts'

const PLANS = ['an-bien-2026', 'ha-long-2022', 'hong-son-2023', 'lai-chau-2024', 'le-chan-2026']

// A run without the plans would prove nothing, so it fails instead of skipping.
const folder = plansFolder()

for (const name of PLANS) {
  describe(`the plan ${name}`, () => {
    const draft = readPlan(readFileSync(resolve(folder, `${name}.txt`), 'utf8'))
    const expected = expectedOf(name)
    const reduced = reducedOf(draft)

    it('has every part that the expected result speaks of, and no other', () => {
      expect(Object.keys(reduced).sort()).toEqual(Object.keys(expected).sort())
    })

    it.each(Object.keys(expected))('answers %s as a person reads it', (key) => {
      expect(reduced[key]).toEqual(expected[key])
    })

    it('gives back every field from the place where it was read', () => {
      const read = fieldsInPlace(draft, (place) => cleanField(draft.text, place))
      expect(read).toEqual(printedFields(draft))
    })

    it('holds every source within its text, from a word to a word', () => {
      for (const { name, span } of spansOf(draft)) {
        expect(span.from, name).toBeGreaterThanOrEqual(0)
        expect(span.to, name).toBeGreaterThanOrEqual(span.from)
        expect(span.to, name).toBeLessThanOrEqual(draft.text.length)
        // A doubt about something that is not there may point at an empty place.
        expect(draft.text.slice(span.from, span.to), name).toMatch(/^(\S(.*\S)?)?$/s)
      }
    })
  })
}

/** The draft with its doubts in the order of code and ref, for they are compared as a set. */
function reducedOf(draft: Draft): Record<string, unknown> {
  const reduced = reduceDraft(draft)
  return { ...reduced, doubts: inOrder(reduced.doubts) }
}

function expectedOf(name: string): Record<string, unknown> {
  const file = resolve(import.meta.dirname, `${name}.expected.json`)
  const expected = JSON.parse(readFileSync(file, 'utf8'))
  return { ...expected, doubts: inOrder(expected.doubts) }
}

function inOrder(doubts: readonly { readonly code: string; readonly ref: string | null }[]) {
  return doubts.map(({ code, ref }) => `${code} ${ref ?? 'head'}`).sort()
}

function plansFolder(): string {
  const { PLANS_DIR, INIT_CWD } = process.env
  const path = PLANS_DIR
    ? resolve(INIT_CWD ?? process.cwd(), PLANS_DIR)
    : resolve(import.meta.dirname, '../../../shared/plans')
  if (!existsSync(path)) {
    throw new Error(`no plans at ${path}: set PLANS_DIR to the folder that holds ${PLANS[0]}.txt`)
  }
  return path
}

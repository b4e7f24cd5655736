import { expect, test } from 'vitest'
import { planDocx, planLines } from '../../testing/documents/plan-docx.ts'
import { readDocx } from './read-docx.ts'

test('a plan from a word processor reads as it is printed, numbers and table included', async () => {
  const read = await readDocx(await planDocx())
  if (!read.ok) throw new Error(read.message)
  expect(read.text.split('\n').filter(Boolean)).toEqual(planLines())
  expect(read.notes).toEqual([])
})

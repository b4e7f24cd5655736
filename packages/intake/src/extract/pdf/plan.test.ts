import { expect, test } from 'vitest'
import { planLines } from '../../testing/documents/plan-docx.ts'
import { planPdf } from '../../testing/documents/plan-pdf.ts'
import { readPdf } from './read-pdf.ts'

test('a printed plan reads line for line like the document it was printed from', async () => {
  const read = await readPdf(await planPdf())
  if (!read.ok) throw new Error(read.message)
  const lines = read.text.replaceAll('\u2028', ' ').split('\n').filter(Boolean)
  expect(lines).toEqual(planLines())
  expect(read.pages).toBe(2)
  expect(read.notes).toEqual([])
})

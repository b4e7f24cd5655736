import { readFile } from '@dunghan/intake/extract'
import { readPlan } from '@dunghan/intake/read'
import { describe, expect, test } from 'vitest'
import { readPart } from '../labels.ts'
import { printedPaper } from './printed-paper.ts'
import { withoutPlaces } from './same-draft.ts'
import { printOf, styleOf } from './styles.ts'
import { wordPaper } from './word-paper.ts'

/** Plans whose bare text says less than their paper: a title with a gap after every line of the document. */
const CLEARER_ON_PAPER = ['32']

const plans = readPart('plans').map((plan, n) => ({ ...plan, n }))
const isClearer = ({ name }: { readonly name: string }) =>
  CLEARER_ON_PAPER.includes(name.slice(0, 2))
const alike = plans.filter((plan) => !isClearer(plan))

async function draftOf(bytes: Uint8Array): Promise<unknown> {
  return withoutPlaces(readPlan((await readFile(bytes)).text))
}

describe('the same plan as a Word file, as a PDF and as text is the same draft but for its places', () => {
  test.each(alike)('$name typed in Word', async ({ text, n }) => {
    const paper = await wordPaper(text, styleOf(n))
    expect(await draftOf(paper)).toEqual(withoutPlaces(readPlan(text)))
  })

  test.each(alike)('$name printed', async ({ text, n }) => {
    const paper = await printedPaper(text, printOf(n))
    expect(await draftOf(paper)).toEqual(withoutPlaces(readPlan(text)))
  })

  test.each(plans.filter(isClearer))('$name printed and typed', async ({ text, n }) => {
    const printed = await draftOf(await printedPaper(text, printOf(n)))
    expect(printed).toEqual(await draftOf(await wordPaper(text, styleOf(n))))
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { secrecyOf } from '@dunghan/core/check'
import { expect, it } from 'vitest'

/** How many texts of a folder are taken for state secrets; nothing of a text is shown. */
function refusals(folder: string): number {
  const path = join(import.meta.dirname, folder)
  const texts = readdirSync(path).filter((name) => name.endsWith('.txt'))
  expect(texts.length).toBeGreaterThan(10)
  return texts.filter((name) => secrecyOf(readFileSync(join(path, name), 'utf8')) !== null).length
}

it('no plan of the labelled set is taken for a state secret', () => {
  expect([refusals('plans'), refusals('unseen')]).toEqual([0, 0])
})

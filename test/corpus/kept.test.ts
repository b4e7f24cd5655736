import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aPlan } from '@dunghan/core/testing'
import { readPlan } from '@dunghan/intake/read'
import { anEvent, aTable } from '@dunghan/store/testing'
import { expect, it } from 'vitest'

const FOLDER = join(import.meta.dirname, 'plans')
const TEXTS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

it('whatever the reader finds in a plan can be kept, and comes back as it was', async () => {
  expect(TEXTS.length).toBeGreaterThan(10)
  const { store } = await aTable()
  for (const [no, name] of TEXTS.entries()) {
    const draft = readPlan(readFileSync(join(FOLDER, name), 'utf8'))
    const plan = aPlan({ id: `pln_${no}`, sha256: String(no).padStart(64, '0'), number: null })
    await store.claimImport(plan.localityId, plan, draft, anEvent(plan, 'received'))
    const kept = await store.getDraft(plan.localityId, plan.id)
    expect(kept?.draft, name).toEqual(draft)
  }
})

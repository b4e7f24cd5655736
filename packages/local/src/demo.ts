import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '@dunghan/core/context'
import { foundLocality } from '@dunghan/core/locality'
import { type Draft, type PublishDeps, publishPlan, receivePlan } from '@dunghan/core/plan'
import { liveThrough, onDay } from './demo-history.ts'

const TEXTS = join(import.meta.dirname, 'demo')

/** What taking in the demonstration needs. */
export interface DemoDeps extends Omit<PublishDeps, 'addressOf'> {
  readonly readPlan: (text: string) => Draft
  readonly addressOf: (localityId: string, agencyName: string) => string | null
  readonly contextOf: (localityId: string) => Context
}

/** Takes in the demonstration ward's plans; done twice, or cut off and done again, each stands once. */
export async function importDemo(deps: DemoDeps, folder = TEXTS): Promise<number> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
  for (const name of names) {
    const draft = deps.readPlan(readFileSync(join(folder, name), 'utf8'))
    if (draft.issuer === null) throw new Error(`the demonstration ${name} has no issuer`)
    const today = deps.contextOf('')
    const { id } = await foundLocality({ store: deps.store, now: today.now }, draft.issuer)
    const now = deps.contextOf(id)
    const ctx = draft.issuedOn === null ? now : onDay(now, draft.issuedOn)
    const plan = await receivePlan(ctx, deps, { draft })
    const addressOf = (agency: string): string | null => deps.addressOf(id, agency)
    await publishPlan(ctx, { ...deps, addressOf }, { planId: plan.id })
    await liveThrough(now, deps.store, await deps.store.listTasks(id, plan.id))
  }
  return names.length
}
